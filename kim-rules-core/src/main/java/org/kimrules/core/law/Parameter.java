package org.kimrules.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Validity;

/**
 * A dated figure of the law, such as a rate per full-time post and year, with its whole history.
 *
 * @param key its key, for example {@code B1.personnel}
 * @param title what it is
 * @param unit what it is measured in
 * @param measure what one amount of it is for, where it is a rate
 * @param history every value that ever applied or was known, in the order of the file
 */
public record Parameter(String key, Text title, Unit unit, Optional<Measure> measure, List<ParameterValue> history) {

    /** What stands for the source of an amount that the caller assumes. */
    public static final String ASSUMED = "Annahme für diese Prüfung, keine Quelle";

    private static final Validity ANY_DAY = Validity.since(LocalDate.EPOCH);

    /** What an amount is paid for. */
    public enum Measure {
        /** A full-time post and a year; shares and months count in proportion. */
        FTE_YEAR(Text.of("je VZÄ und Jahr", "per FTE and year")),
        /** A half position and a year; shares and months count in proportion. */
        HALF_POSITION_YEAR(Text.of("je halbe Stelle und Jahr", "per half position and year")),
        /** A half position in a calendar year, however many months it exists (<i>Pauschale</i>). */
        HALF_POSITION(Text.of("je halbe Stelle im Kalenderjahr", "per half position in a calendar year")),
        /** What a position costs, as the plan states it; the figure is a share of it (<i>Anteilfinanzierung</i>). */
        COST(Text.of("an den Kosten", "of the cost"));

        private final Text label;

        Measure(Text label) {
            this.label = label;
        }

        /** Returns what a figure that is paid so is measured in. */
        public Unit unit() {
            return this == COST ? Unit.SHARE : Unit.EUR;
        }

        /** Returns the words for people. */
        public Text label() {
            return label;
        }
    }

    /**
     * Keeps a copy.
     *
     * @throws IllegalArgumentException when two values that became known on the same day apply to a common day
     */
    public Parameter {
        history = List.copyOf(history);
        List<ParameterValue> values = history;
        IntStream.range(0, values.size())
                .forEach(i -> IntStream.range(0, i).forEach(j -> {
                    if (values.get(i).knownFrom().equals(values.get(j).knownFrom())
                            && values.get(i).validity().overlaps(values.get(j).validity())) {
                        throw new IllegalArgumentException(
                                "parameter `" + key + "` has two values that became known on "
                                        + values.get(i).knownFrom() + " and apply to the same days");
                    }
                }));
    }

    /**
     * Returns what was known for the day: among the entries that apply to the day, the one published last. It may say
     * that the value is not known, or bound it; then what the caller assumes stands in for it, if anything. Empty where
     * nothing applies; an older value is never carried on.
     */
    public Optional<ParameterValue> on(LocalDate day, AsOf asOf) {
        ParameterValue latest = latest(day, asOf);
        if (latest != null && latest.known()) {
            return Optional.of(latest);
        }
        Optional<ParameterValue> unknown = Optional.ofNullable(latest);
        return asOf.assumed(key)
                .filter(amount -> unknown.flatMap(ParameterValue::bounds)
                        .map(bounds -> bounds.contains(amount))
                        .orElse(true))
                .map(amount -> assumed(amount, unknown, asOf))
                .or(() -> unknown);
    }

    /** Consistent with equals, and cheap. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }

    private @Nullable ParameterValue latest(LocalDate day, AsOf asOf) {
        ParameterValue latest = null;
        for (ParameterValue value : history) {
            if (asOf.knows(value.knownFrom())
                    && value.validity().contains(day)
                    && (latest == null || value.knownFrom().isAfter(latest.knownFrom()))) {
                latest = value;
            }
        }
        return latest;
    }

    private static ParameterValue assumed(EuroRange amount, Optional<ParameterValue> unknown, AsOf asOf) {
        return new ParameterValue(
                amount.exact().map(Value::of),
                amount.isExact() ? Optional.empty() : Optional.of(amount),
                unknown.map(ParameterValue::validity).orElse(ANY_DAY),
                asOf.knownOn(),
                Evidence.ASSUMED,
                ASSUMED);
    }
}
