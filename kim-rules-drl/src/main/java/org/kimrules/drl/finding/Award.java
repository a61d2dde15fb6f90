package org.kimrules.drl.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.drl.context.Expense;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.PositionSlice;

/**
 * What a grant rule awards to a slice, exactly or between bounds: of all that its figures give the least. Cents are made later, once
 * per position, year and funding item.
 *
 * @param slice the slice
 * @param dues what each figure gives: the rate, the ceiling, or both
 * @param expense where the figures are a ceiling, what the plan asks for below it in the calendar year
 * @param certain whether the slice is sure to get it; one that nobody can say is eligible may get nothing
 */
public record Award(PositionSlice slice, List<Due> dues, Optional<Expense> expense, boolean certain) {

    /** Keeps a copy. */
    public Award {
        dues = List.copyOf(dues);
    }

    static Award of(PositionSlice slice, Optional<Expense> expense, ParameterInForce... figures) {
        return new Award(
                slice,
                Stream.of(figures)
                        .map(figure -> new Due(slice, figure, expense))
                        .toList(),
                expense,
                true);
    }

    /** Returns the same for a slice that nobody can say is eligible: it may get nothing. */
    public Award orNothing() {
        return new Award(slice, dues, expense, false);
    }

    /** Returns whether it is known what it is: the slice is sure to get it, and nothing is left open that matters. */
    public boolean exact() {
        return certain
                && (dues.stream().allMatch(Due::exact)
                        || upper().filter(lower()::equals).isPresent());
    }

    /** Returns what it is at least, in euros as an exact fraction. */
    public BigFraction lower() {
        return certain ? least(dues.stream().map(Due::lower)).orElseThrow() : BigFraction.ZERO;
    }

    /** Returns what it is at most, or empty where nothing bounds it. */
    public Optional<BigFraction> upper() {
        return least(dues.stream().flatMap(due -> due.upper().stream()));
    }

    private static Optional<BigFraction> least(Stream<BigFraction> amounts) {
        return amounts.min(Comparator.naturalOrder());
    }

    /** Returns whether the plan leaves open a cost that the award is a share of. */
    public boolean costOpen() {
        return dues.stream().anyMatch(Due::costOpen);
    }

    /** Returns, where the figures are a ceiling, what can be granted below it in the calendar year. */
    public Optional<Money> claim() {
        return expense.map(Expense::eligible);
    }
}
