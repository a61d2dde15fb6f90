package org.kimrules.core.child;

/**
 * What a child answered.
 *
 * @param status what became of the plan
 * @param text what is said of it
 */
public record ChildAnswer(Status status, String text) {

    /** What became of a plan. */
    public enum Status {
        /** It was assessed; the text is the JSON report, byte for byte that of this process. */
        ASSESSED,
        /** It was refused; the text is the JSON of its problems. */
        REFUSED,
        /** The policy failed on it; the text says why. The child goes on. */
        FAILED
    }
}
