package org.kimrules.core.explanation;

import org.kimrules.core.text.Text;

/** How a value has to relate to the values that a condition names. */
public enum Relation {
    /** It is one of them. */
    ONE_OF(Text.of("gleich", "equal to"), Text.of("eines von", "one of")),
    /** It is none of them. */
    NONE_OF(Text.of("ungleich", "other than"), Text.of("keines von", "none of")),
    /** It is less. */
    BELOW(Text.of("unter", "below")),
    /** It is less or equal. */
    AT_MOST(Text.of("höchstens", "at most")),
    /** It is more. */
    ABOVE(Text.of("über", "above")),
    /** It is more or equal. */
    AT_LEAST(Text.of("mindestens", "at least")),
    /** It has them among its own. */
    CONTAINS(Text.of("enthält", "contains"));

    private final Text one;
    private final Text several;

    Relation(Text label) {
        this(label, label);
    }

    Relation(Text one, Text several) {
        this.one = one;
        this.several = several;
    }

    /**
     * Returns the words for people.
     *
     * @param values how many values follow
     */
    public Text label(int values) {
        return values == 1 ? one : several;
    }
}
