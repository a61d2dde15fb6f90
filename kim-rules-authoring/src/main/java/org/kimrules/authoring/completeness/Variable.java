package org.kimrules.authoring.completeness;

import java.util.List;

/**
 * Something that rules ask and that has one of a few answers: the employer of a position, whether an approval is granted, how
 * a share stands to a maximum.
 *
 * @param name how it is shown to people: {@code PositionSlice.employer}
 * @param domain its values
 */
record Variable(String name, List<String> domain) {

    /** Any value that no rule of the clause names. */
    static final String OTHER = "any other";

    static final String YES = "true";
    static final String NO = "false";
    static final String LESS = "below";
    static final String EQUAL = "equal";
    static final String GREATER = "above";
    static final String DIFFERENT = "not equal";

    /** Keeps a copy. */
    Variable {
        domain = List.copyOf(domain);
    }
}
