package org.kimrules.drl.context;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.Parameter.Measure;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.text.Value;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Segment;

/**
 * A parameter in one segment of time, known or not. There is one of these for every parameter and segment, so a rule never
 * has to ask for the absence of one.
 *
 * @param key the key of the parameter
 * @param segment the stretch of time
 * @param parameter the parameter
 * @param used what was known for the segment; it may say that the value is not known; empty where nothing was
 */
public record ParameterInForce(String key, Segment segment, Parameter parameter, Optional<UsedParameter> used)
        implements Fact {

    /** What its value is called among the values that it states. */
    public static final String RATE = "rate";

    private static final String PARAMETER = "parameter";

    /** Returns whether a value is known. */
    public boolean known() {
        return used.map(UsedParameter::dated).filter(ParameterValue::known).isPresent();
    }

    /** Returns whether the value is known or lies at least within bounds. */
    public boolean bounded() {
        return known() || used.flatMap(entry -> entry.dated().bounds()).isPresent();
    }

    /** Returns whether a yes is known; a no that is known does not hold, and neither does what is not known. */
    public boolean holds() {
        return known() && value(Value.Flag.class).set();
    }

    /**
     * Returns the value as an amount.
     *
     * @throws IllegalStateException when it is not known or no amount
     */
    public Money money() {
        return value(Value.Amount.class).money();
    }

    /** Returns the amount, the bounds of one that is not known, or from zero on where nothing bounds it. */
    public EuroRange euros() {
        return known()
                ? EuroRange.exactly(money())
                : used.flatMap(entry -> entry.dated().bounds()).orElse(EuroRange.atLeast(Euro.ZERO));
    }

    /**
     * Returns what one amount of it is for.
     *
     * @throws IllegalStateException when the parameter is no rate
     */
    public Measure measure() {
        return parameter
                .measure()
                .orElseThrow(() -> new IllegalStateException("the parameter `" + key + "` is no rate of anything"));
    }

    /**
     * Returns the value as a full-time share.
     *
     * @throws IllegalStateException when it is not known or no number
     */
    public Fte fte() {
        return new Fte(value(Value.Quantity.class).number());
    }

    /**
     * Returns the value as a part of a whole.
     *
     * @throws IllegalStateException when it is not known or no number
     */
    public BigDecimal share() {
        return value(Value.Quantity.class).number();
    }

    /**
     * Returns the value as a whole number.
     *
     * @throws IllegalStateException when it is not known or no number
     */
    public int number() {
        return value(Value.Quantity.class).number().intValueExact();
    }

    /**
     * Returns the value as a day.
     *
     * @throws IllegalStateException when it is not known or no day
     */
    public LocalDate day() {
        return value(Value.Day.class).date();
    }

    private <T extends Value> T value(Class<T> type) {
        Value value = used.flatMap(entry -> entry.dated().value())
                .orElseThrow(() -> new IllegalStateException("no value of `" + key + "` is known for "
                        + segment.period().from()));
        if (!type.isInstance(value)) {
            throw new IllegalStateException("the parameter `" + key + "` is no " + type.getSimpleName());
        }
        return type.cast(value);
    }

    @Override
    public Map<String, Value> values() {
        return used.flatMap(UsedParameter::value)
                .map(shown -> Map.of(RATE, shown, PARAMETER, Value.of(key)))
                .orElse(Map.of(PARAMETER, Value.of(key)));
    }

    @Override
    public @Nullable Value value(String name) {
        return switch (name) {
            case RATE -> used.flatMap(UsedParameter::value).orElse(null);
            case PARAMETER -> Value.of(key);
            default -> null;
        };
    }
}
