package org.kimrules.drl.finding;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.drl.context.Expense;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.PositionSlice;

/**
 * What a grant rule awards to a slice, exactly or between bounds. Cents are made later, once per position, year and funding item.
 *
 * @param slice the slice
 * @param due what the figure gives
 * @param cap what another figure gives, which is all that is due where it is less
 * @param expense where the figure is a ceiling, what the plan asks for below it in the calendar year
 * @param certain whether the slice is sure to get it; one that nobody can say is eligible may get nothing
 */
public record Award(PositionSlice slice, Due due, Optional<Due> cap, Optional<Expense> expense, boolean certain) {

    static Award of(PositionSlice slice, ParameterInForce figure, Optional<Expense> expense) {
        return new Award(slice, new Due(slice, figure, expense), Optional.empty(), expense, true);
    }

    static Award atMost(PositionSlice slice, ParameterInForce figure, ParameterInForce cap) {
        return new Award(
                slice,
                new Due(slice, figure, Optional.empty()),
                Optional.of(new Due(slice, cap, Optional.empty())),
                Optional.empty(),
                true);
    }

    /** Returns the same for a slice that nobody can say is eligible: it may get nothing. */
    public Award orNothing() {
        return new Award(slice, due, cap, expense, false);
    }

    /** Returns what each figure gives; the least of it is due. */
    public Stream<Due> dues() {
        return Stream.concat(Stream.of(due), cap.stream());
    }

    /** Returns whether it is known what it is: the slice is sure to get it, and nothing is left open that matters. */
    public boolean exact() {
        boolean known = due.exact() && cap.map(Due::exact).orElse(true);
        return certain && (known || upper().filter(lower()::equals).isPresent());
    }

    /** Returns what it is at least, in euros as an exact fraction. */
    public BigFraction lower() {
        if (!certain) {
            return BigFraction.ZERO;
        }
        BigFraction lower = due.lower();
        return cap.map(Due::lower).filter(other -> other.compareTo(lower) < 0).orElse(lower);
    }

    /** Returns what it is at most, or empty where nothing bounds it. */
    public Optional<BigFraction> upper() {
        Optional<BigFraction> upper = due.upper();
        return cap.flatMap(Due::upper)
                .filter(other ->
                        upper.filter(most -> most.compareTo(other) <= 0).isEmpty())
                .or(() -> upper);
    }

    /** Returns whether the plan leaves open a cost that the award is a share of. */
    public boolean costOpen() {
        return dues().anyMatch(Due::costOpen);
    }

    /** Returns, where the figure is a ceiling, what can be granted below it in the calendar year. */
    public Optional<Money> claim() {
        return expense.map(Expense::eligible);
    }
}
