package org.kimrules.core.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.text.Value;

/**
 * A dated figure that a finding rests on.
 *
 * @param parameter the parameter
 * @param dated the entry of its history that was used; it may say that the value is not known
 */
public record UsedParameter(Parameter parameter, ParameterValue dated) implements Comparable<UsedParameter> {

    private static final Comparator<UsedParameter> ORDER = Comparator.comparing(
                    (UsedParameter used) -> used.parameter().key())
            .thenComparing(used -> used.dated().validity().from())
            .thenComparing(used -> used.dated().knownFrom())
            .thenComparing(used -> used.dated().validity().to().orElse(LocalDate.MAX));

    /** Returns the key of the parameter. */
    public String key() {
        return parameter.key();
    }

    /** Returns the value, the bounds of a value that is not known, or nothing where there are none. */
    public Optional<Value> value() {
        return dated.shown();
    }

    /** Orders by key and dates; of two that apply from the same day on, the one that ends comes first. */
    @Override
    public int compareTo(UsedParameter other) {
        return ORDER.compare(this, other);
    }
}
