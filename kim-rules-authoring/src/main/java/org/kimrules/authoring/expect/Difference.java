package org.kimrules.authoring.expect;

import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policy;

/**
 * Something that is not as a case says.
 *
 * @param about what it is about, as labelled facts: {@code clause: B1-02, At the centre\nsubject: KI-KOORDINATION}
 * @param expected what the case says
 * @param actual what came out
 * @param explained what explains that
 */
public record Difference(String about, String expected, String actual, Explained explained) {

    /** Returns a difference that nothing explains. */
    public static Difference of(String about, Object expected, Object actual) {
        return new Difference(about, expected.toString(), actual.toString(), new Explained.Nothing());
    }

    /** Returns the labelled facts. */
    public String text() {
        return about + "\nexpected: " + expected + "\nbut was: " + actual;
    }

    /** Returns the labelled facts, with the explanation of what came out below them. */
    public String text(Assessment assessment, Policy policy) {
        String because = explained.text(assessment, policy);
        return because.isBlank()
                ? text()
                : text() + "\nbecause:\n" + because.strip().indent(2).stripTrailing();
    }
}
