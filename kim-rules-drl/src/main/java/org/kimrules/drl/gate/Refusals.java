package org.kimrules.drl.gate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Source;
import org.kimrules.drl.source.Span;

/** Collects what a gate refuses in one file. Not thread-safe; one per file. */
final class Refusals {

    private final Source source;
    private final Set<PolicyFault> found = new LinkedHashSet<>();

    Refusals(Source source) {
        this.source = source;
    }

    void add(FaultCode code, Span at, String what, String right) {
        found.add(source.fault(code, at.line(), at.column(), shown(what), right));
    }

    void add(FaultCode code, int offset, String what, String right) {
        add(code, Span.of(source.text(), offset, offset), what, right);
    }

    /** Adds the fault at the first place where the word stands in the stretch or below it. */
    void add(FaultCode code, Span at, String word, String what, String right) {
        found.add(source.faultBelow(code, at.line(), word, shown(what), right));
    }

    /** A fault is read by people; a text of thousands of characters is not. */
    private static String shown(String what) {
        return what.length() <= 200 ? what : what.substring(0, 200) + " ...";
    }

    boolean none() {
        return found.isEmpty();
    }

    List<PolicyFault> all() {
        return List.copyOf(found);
    }
}
