package org.kimrules.authoring.cases;

import java.util.List;
import org.kimrules.core.decision.Finding;

/**
 * Something that is not as a case says.
 *
 * @param about what it is about, as labelled facts: {@code clause: B1-02\nsubject: KI-KOORDINATION}
 * @param expected what the case says
 * @param actual what came out
 * @param findings the findings that came out instead; none where it is not about findings
 */
public record Difference(String about, String expected, String actual, List<Finding> findings) {

    /** Keeps a copy. */
    public Difference {
        findings = List.copyOf(findings);
    }

    static Difference of(String about, Object expected, Object actual) {
        return new Difference(about, expected.toString(), actual.toString(), List.of());
    }

    /** Returns the labelled facts. */
    public String text() {
        return about + "\nexpected: " + expected + "\nbut was: " + actual;
    }
}
