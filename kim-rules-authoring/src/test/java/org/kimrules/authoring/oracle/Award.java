package org.kimrules.authoring.oracle;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.plan.Position;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

/**
 * What one clause pays for a slice, before anything is rounded.
 *
 * @param clause the clause
 * @param result what the slice comes to
 * @param key the parameter that says how much
 * @param row what is known of the parameter
 * @param times how often the amount of the parameter is due
 * @param claim where that is a ceiling, what the plan asks for below it in the year
 */
record Award(
        CodedClause clause,
        SliceResult result,
        String key,
        Optional<ParameterValue> row,
        BigFraction times,
        Optional<Money> claim) {

    private static final int HALVES = 2;

    /** Returns what the clauses pay for the slice; nothing where it was refused. */
    static Stream<Award> of(Scene scene, SliceResult result) {
        return result.stands()
                ? result.slice().paying().stream().map(clause -> of(scene, result, clause))
                : Stream.empty();
    }

    private static Award of(Scene scene, SliceResult result, CodedClause clause) {
        String key = key(clause);
        return new Award(
                clause,
                result,
                key,
                scene.row(key, result.slice().first()),
                times(clause, result),
                clause == CodedClause.D1_05 ? Optional.of(claim(result.slice())) : Optional.empty());
    }

    private static String key(CodedClause clause) {
        return switch (clause) {
            case B3_01 -> "B3.half-position";
            case B1_03 -> "B1.personnel";
            case B2_01 -> "B2.personnel";
            case D1_02 -> "B1.coordination";
            case D1_03 -> "B1.assistance";
            case D1_05 -> "B1.workplace";
            default -> throw new IllegalArgumentException(clause + " pays nothing");
        };
    }

    /** A lump sum of a year is shared by the days of the position that the year has, so that no slice pays it twice. */
    private static BigFraction times(CodedClause clause, SliceResult result) {
        BigFraction fte = Exact.of(result.share());
        BigFraction years = Exact.years(result.slice().days());
        return switch (clause) {
            case B3_01 -> {
                Position position = result.slice().position();
                Period inYear = Scene.days(position, result.slice().year()).orElseThrow();
                yield fte.multiply(HALVES).multiply(years).divide(Exact.years(inYear));
            }
            case D1_03 -> fte.multiply(HALVES).multiply(years);
            default -> fte.multiply(years);
        };
    }

    private static Money claim(Slice slice) {
        return slice.position().expenses().stream()
                .filter(expense -> expense.item().equals("WORKPLACE") && expense.year() == slice.year())
                .map(expense -> expense.claimed().isGreaterThan(expense.cost()) ? expense.cost() : expense.claimed())
                .findFirst()
                .orElse(Euro.ZERO);
    }

    /** Returns the item that the clause pays for. */
    String item() {
        return clause == CodedClause.D1_05 ? "WORKPLACE" : "PERSONNEL";
    }

    private Optional<Money> value() {
        return row.flatMap(ParameterValue::value).map(value -> ((Value.Amount) value).money());
    }

    /** Returns whether the parameter has a value. */
    boolean known() {
        return value().isPresent();
    }

    /** Returns what is due at least: nothing where nobody can say that the slice is eligible. */
    BigFraction least() {
        Money rate = value().or(() -> row.flatMap(ParameterValue::bounds).map(EuroRange::lower))
                .orElse(Euro.ZERO);
        return result.due() ? Exact.of(rate).multiply(times) : BigFraction.ZERO;
    }

    /** Returns what is due at most; empty where nothing bounds it. */
    Optional<BigFraction> most() {
        return value().or(() -> row.flatMap(ParameterValue::bounds).flatMap(EuroRange::upper))
                .map(rate -> Exact.of(rate).multiply(times));
    }
}
