package org.kimrules.drl.gate;

import java.util.List;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Source;
import org.kimrules.drl.source.RuleSource;
import org.kimrules.drl.source.SyntaxFaults;

/**
 * The first gate: lets a rule file pass only when everything in it is something that rules may say. What it does not know it
 * refuses, and it accounts for every character of the file. It guards against mistakes and careless authors; it is not a
 * sandbox. Nothing of the file is compiled, loaded or run. Stateless.
 */
public final class TreeGate {

    private TreeGate() {}

    /** Returns everything that keeps the file from being compiled; nothing where it may be. */
    public static List<PolicyFault> refusals(Source source) {
        Refusals refusals = new Refusals(source);
        new TextGate(refusals).check(source.text());
        if (!refusals.none()) {
            return refusals.all();
        }
        RuleSource parsed = RuleSource.parse(source.name(), source.text());
        if (parsed.tooDeep()) {
            refusals.add(FaultCode.DRL_LIMIT, 0, "a file that no parser can follow", "less within each other");
            return refusals.all();
        }
        if (!parsed.sound()) {
            return parsed.faults().stream()
                    .map(fault -> SyntaxFaults.of(source, fault.line(), fault.column(), fault.message()))
                    .distinct()
                    .toList();
        }
        new HeadGate(refusals).check(parsed);
        parsed.rules().forEach(rule -> new RuleGate(refusals).check(rule));
        if (refusals.none()) {
            new WholeText(refusals).check(parsed);
        }
        return refusals.all();
    }
}
