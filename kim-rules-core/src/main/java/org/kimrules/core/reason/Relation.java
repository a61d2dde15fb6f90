package org.kimrules.core.reason;

import java.util.List;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;

/** How a value has to relate to the values that a condition names. */
public enum Relation {
    /** It is one of them. */
    ONE_OF(Text.of("gleich", "equal to"), Text.of("eines von", "one of")),
    /** It is none of them. */
    NONE_OF(Text.of("ungleich", "other than"), Text.of("keines von", "none of")),
    /** It is less, or earlier. */
    BELOW(Text.of("unter", "below"), Text.of("vor", "before")),
    /** It is less or equal, or not later. */
    AT_MOST(Text.of("höchstens", "at most"), Text.of("spätestens am", "not after")),
    /** It is more, or later. */
    ABOVE(Text.of("über", "above"), Text.of("nach", "after")),
    /** It is more or equal, or not earlier. */
    AT_LEAST(Text.of("mindestens", "at least"), Text.of("frühestens am", "not before")),
    /** It has it among its own. */
    CONTAINS(Text.of("enthält", "contains"), Text.of("enthält", "contains"));

    private final Text usual;
    private final Text other;

    Relation(Text usual, Text other) {
        this.usual = usual;
        this.other = other;
    }

    /** Returns whether it asks which of two values is the greater one, or the later. */
    public boolean ordered() {
        return this == BELOW || this == AT_MOST || this == ABOVE || this == AT_LEAST;
    }

    /**
     * Returns how the values relate to this one: what is at most they are, they are at least.
     *
     * @throws IllegalStateException when it does not ask which of two values is the greater one
     */
    public Relation reversed() {
        return switch (this) {
            case BELOW -> ABOVE;
            case AT_MOST -> AT_LEAST;
            case ABOVE -> BELOW;
            case AT_LEAST -> AT_MOST;
            case ONE_OF, NONE_OF, CONTAINS -> throw new IllegalStateException(this + " has no reverse");
        };
    }

    /**
     * Returns the words that stand before the values: <i>gleich</i> before one, <i>eines von</i> before several, <i>nach</i>
     * before a day.
     */
    public Text label(List<Value> values) {
        return values.size() > 1 || (ordered() && values.stream().anyMatch(Value.Day.class::isInstance))
                ? other
                : usual;
    }
}
