package org.kimrules.core.reason;

import java.util.List;
import java.util.function.IntPredicate;
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
    CONTAINS(Text.of("enthält", "contains"), Text.of("enthält", "contains")),
    /** It does not have it among its own. */
    LACKS(Text.of("enthält nicht", "does not contain"), Text.of("enthält nicht", "does not contain"));

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
            case ONE_OF, NONE_OF, CONTAINS, LACKS -> throw new IllegalStateException(this + " has no reverse");
        };
    }

    /**
     * Returns whether the value relates so to the others; an ordered relation names one. What cannot be compared from here, such as
     * what a value has among its own or an amount that is not known, is taken to be as said.
     */
    boolean holds(Value value, List<Value> others) {
        return switch (this) {
            case ONE_OF -> others.contains(value);
            case NONE_OF -> !others.contains(value);
            case BELOW -> ordered(value, others, order -> order < 0);
            case AT_MOST -> ordered(value, others, order -> order <= 0);
            case ABOVE -> ordered(value, others, order -> order > 0);
            case AT_LEAST -> ordered(value, others, order -> order >= 0);
            case CONTAINS, LACKS -> true;
        };
    }

    private static boolean ordered(Value value, List<Value> others, IntPredicate asked) {
        Value other = others.get(0);
        if (value instanceof Value.Day day && other instanceof Value.Day than) {
            return asked.test(day.date().compareTo(than.date()));
        }
        if (value instanceof Value.Amount amount && other instanceof Value.Amount than) {
            return asked.test(amount.money().compareTo(than.money()));
        }
        return !(value instanceof Value.Quantity number && other instanceof Value.Quantity than)
                || asked.test(number.number().compareTo(than.number()));
    }

    /** Returns how a value relates to the others that does not relate to them so. */
    public Relation negated() {
        return switch (this) {
            case ONE_OF -> NONE_OF;
            case NONE_OF -> ONE_OF;
            case BELOW -> AT_LEAST;
            case AT_MOST -> ABOVE;
            case ABOVE -> AT_MOST;
            case AT_LEAST -> BELOW;
            case CONTAINS -> LACKS;
            case LACKS -> CONTAINS;
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
