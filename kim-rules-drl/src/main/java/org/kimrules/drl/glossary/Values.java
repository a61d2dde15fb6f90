package org.kimrules.drl.glossary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.text.Value;

/** What rules read and bind, as values for people. */
public final class Values {

    /** What a fact that was not stated is shown as, whatever it would have been. */
    private static final Value UNKNOWN = Value.code("", Vocabulary.UNKNOWN);

    private Values() {}

    /** Returns the value; nothing for what has no short form, such as a fact. */
    public static Optional<Value> of(Object object) {
        if (object instanceof Money money) {
            return Optional.of(Value.of(money));
        }
        if (object instanceof Fte fte) {
            return Optional.of(Value.of(fte.value()));
        }
        if (object instanceof LocalDate day) {
            return Optional.of(day.equals(LocalDate.MAX) ? UNKNOWN : Value.of(day));
        }
        if (object instanceof Integer number) {
            return Optional.of(Value.of(number.longValue()));
        }
        if (object instanceof BigDecimal number) {
            return Optional.of(Value.of(number));
        }
        if (object instanceof Boolean flag) {
            return Optional.of(Value.of(flag));
        }
        return object instanceof String words ? Optional.of(Value.of(words)) : Optional.empty();
    }
}
