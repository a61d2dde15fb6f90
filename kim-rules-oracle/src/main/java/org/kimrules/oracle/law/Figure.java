package org.kimrules.oracle.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.Parameter.Measure;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Facts;

/** What was known of one parameter for some days, taken apart once. Immutable. */
public final class Figure {

    /** What stands for an upper bound that nobody knows. */
    public static final long OPEN = Long.MAX_VALUE;

    private final Parameter parameter;
    private final Optional<ParameterValue> dated;
    private final Facts facts;
    private final @Nullable Value value;
    private final long least;
    private final long most;
    private final @Nullable Fte fte;

    Figure(Parameter parameter, Optional<ParameterValue> dated) {
        this.parameter = parameter;
        this.dated = dated;
        this.facts = facts(parameter, dated);
        this.value = dated.flatMap(ParameterValue::value).orElse(null);
        EuroRange range = value instanceof Value.Amount amount
                ? EuroRange.exactly(amount.money())
                : dated.flatMap(ParameterValue::bounds).orElse(null);
        this.least = range == null ? 0 : range.lower().getAmountMinorLong();
        this.most = range == null
                ? OPEN
                : range.upper().map(upper -> upper.getAmountMinorLong()).orElse(OPEN);
        this.fte = value instanceof Value.Quantity quantity ? new Fte(quantity.number()) : null;
    }

    private static Facts facts(Parameter parameter, Optional<ParameterValue> dated) {
        Value key = Value.of(parameter.key());
        List<UsedParameter> used =
                dated.stream().map(each -> new UsedParameter(parameter, each)).toList();
        return dated.flatMap(ParameterValue::shown)
                .map(shown -> Facts.of("rate", shown, "parameter", key))
                .orElse(Facts.of("parameter", key))
                .resting(used);
    }

    /** Returns the key of the parameter. */
    public String key() {
        return parameter.key();
    }

    /** Returns whether both say the same of their days. */
    boolean same(Optional<ParameterValue> other) {
        return dated.equals(other);
    }

    /** Returns what it states, and that a finding rests on it. */
    public Facts facts() {
        return facts;
    }

    /** Returns the entry of the history, if there is one. */
    public List<UsedParameter> used() {
        return facts.used();
    }

    /** Returns whether the value itself is known. */
    public boolean known() {
        return value != null;
    }

    /** Returns whether the value is known or lies at least within bounds. */
    public boolean bounded() {
        return known() || dated.flatMap(ParameterValue::bounds).isPresent();
    }

    /** Returns whether a yes is known. */
    public boolean holds() {
        return value instanceof Value.Flag flag && flag.set();
    }

    /** Returns what the amount is at least, in cents. */
    public long least() {
        return least;
    }

    /** Returns what the amount is at most, in cents, {@link #OPEN} where nothing bounds it. */
    public long most() {
        return most;
    }

    /**
     * Returns what one amount of it is for.
     *
     * @throws IllegalStateException when it is no rate
     */
    public Measure measure() {
        return parameter.measure().orElseThrow(() -> new IllegalStateException("`" + key() + "` is no rate"));
    }

    /**
     * Returns the full-time share.
     *
     * @throws IllegalStateException when it is not known or none
     */
    public Fte fte() {
        if (fte == null) {
            throw new IllegalStateException("`" + key() + "` is no known share");
        }
        return fte;
    }

    /**
     * Returns the day.
     *
     * @throws IllegalStateException when it is not known or none
     */
    public LocalDate day() {
        if (value instanceof Value.Day day) {
            return day.date();
        }
        throw new IllegalStateException("`" + key() + "` is no known day");
    }

    /**
     * Returns the code.
     *
     * @throws IllegalStateException when it is not known or none
     */
    public String code() {
        if (value instanceof Value.Code code) {
            return code.code();
        }
        throw new IllegalStateException("`" + key() + "` is no known code");
    }
}
