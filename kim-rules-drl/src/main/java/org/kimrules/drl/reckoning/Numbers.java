package org.kimrules.drl.reckoning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.Exact;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.plan.Position;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.Term;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.Award;
import org.kimrules.drl.finding.Due;
import org.kimrules.drl.finding.Due.Factor;
import org.kimrules.drl.ledger.Choices;

/** The numbers that amounts are made of, each with where it is from. */
public final class Numbers {

    private static final Text FTE = Text.of("VZÄ", "FTE");
    private static final Text HALF_POSITIONS = Text.of("halbe Stellen", "half positions");
    private static final Text PART_OF_YEAR = Text.of("Anteil des Jahres", "part of the year");
    private static final Text PART_OF_POSITION_YEAR =
            Text.of("Anteil an den Monaten der Stelle im Jahr", "part of the months of the position in the year");
    private static final Text DAYS = Text.of("Zeitabschnitt", "stretch of time");
    private static final Text NUMBER_OF_DAYS = Text.of("Tage", "days");
    private static final Text PERIOD = Text.of("Zeitraum der Stelle", "period of the position");
    private static final Text COST_PER_FTE = Text.of("Kosten je VZÄ und Jahr", "cost per FTE and year");
    private static final Text EXPENSE_COST = Text.of("Kosten", "cost");
    private static final Text EXPENSE_CLAIMED = Text.of("beantragter Betrag", "amount asked for");

    private final Maxima maxima;
    private final Choices choices;

    public Numbers(Maxima maxima, Choices choices) {
        this.maxima = maxima;
        this.choices = choices;
    }

    public static Reason.Figure figure(UsedParameter used, Period days) {
        return new Reason.Figure(used.parameter(), Optional.of(used.dated()), days);
    }

    public static Reason.Figure figure(ParameterInForce parameter) {
        return new Reason.Figure(
                parameter.parameter(),
                parameter.used().map(UsedParameter::dated),
                parameter.segment().period());
    }

    public static String path(Position position, String field) {
        return "positions[" + position.id() + "]." + field;
    }

    /** Returns what the award comes to at least. */
    Term least(Award award) {
        return smallest(award.dues().map(due -> times(due, due.leastFigure())));
    }

    /** Returns what the award comes to at most, where something bounds it. */
    Optional<Term> most(Award award) {
        List<Due> bounded = award.dues().filter(due -> due.upper().isPresent()).toList();
        return bounded.isEmpty()
                ? Optional.empty()
                : Optional.of(smallest(
                        bounded.stream().map(due -> times(due, due.mostFigure().orElseThrow()))));
    }

    private static Term smallest(Stream<Term> terms) {
        List<Term> all = terms.toList();
        return all.size() == 1 ? all.get(0) : new Term.Least(all);
    }

    /** Returns the figure times all that it is measured by; of a cost that nobody stated nothing is sure. */
    private Term times(Due due, BigDecimal figure) {
        if (due.costOpen()) {
            return unknownCost(due.slice().position());
        }
        List<Term> factors = new ArrayList<>();
        factors.add(new Term.Given(figure(due.figure()), Exact.of(figure)));
        due.factors().forEach(factor -> factors.add(new Term.Given(source(due, factor), due.number(factor))));
        return new Term.Product(factors);
    }

    private Reason source(Due due, Factor factor) {
        PositionSlice slice = due.slice();
        return switch (factor) {
            case COST_PER_FTE_YEAR -> costPerFte(slice.position(), slice.costPerFteYear());
            case EXPENSE ->
                due.expense()
                        .flatMap(org.kimrules.drl.context.Expense::planned)
                        .map(expense -> expenseCost(slice.position(), expense))
                        .orElseGet(() -> noExpense(EXPENSE_COST, slice.position()));
            case FTE -> maxima.fte(slice);
            case HALF_POSITIONS ->
                new Reason.Derived(
                        HALF_POSITIONS,
                        Value.of(slice.fte().value().add(slice.fte().value())),
                        Optional.empty(),
                        List.of(maxima.fte(slice)));
            case PART_OF_YEAR -> part(PART_OF_YEAR, slice.position(), slice.period(), BigFraction.of(12));
            case PART_OF_POSITION_YEAR ->
                part(PART_OF_POSITION_YEAR, slice.position(), slice.period(), slice.monthsInYear());
        };
    }

    /** Returns the part that the months of the days are of the whole. */
    private Reason part(Text label, Position position, Period days, BigFraction whole) {
        List<Reason> because = new ArrayList<>();
        because.add(new Reason.Derived(
                DAYS, Value.days(days.from(), days.to()), Optional.empty(), List.of(period(position))));
        if (!days.wholeMonths()) {
            because.add(figure(choices.partMonthsOn(days.from()), days));
        }
        return new Reason.Derived(label, Value.of(fraction(days.months(), whole)), Optional.empty(), because);
    }

    public static Reason period(Position position) {
        return new Reason.Stated(
                PERIOD, Value.days(position.period().from(), position.period().to()), path(position, "period"));
    }

    /** Whole months are left as they are, {@code 3/12}; parts of months are a reduced fraction. */
    private static String fraction(BigFraction months, BigFraction whole) {
        BigFraction shown = months.divide(whole);
        boolean plain = months.getDenominator().equals(BigInteger.ONE)
                && whole.getDenominator().equals(BigInteger.ONE);
        return plain
                ? months.getNumerator() + "/" + whole.getNumerator()
                : shown.getNumerator() + "/" + shown.getDenominator();
    }

    /** Returns the personnel cost of the position on the days, which lie in one year. */
    public Optional<Term> personnel(Position position, Period days) {
        return position.costPerFteYear()
                .map(cost -> new Term.Product(List.of(
                        new Term.Given(costPerFte(position, cost), Exact.of(cost)),
                        new Term.Given(
                                planned(position), Exact.of(position.fte().value())),
                        new Term.Given(
                                part(PART_OF_YEAR, position, days, BigFraction.of(12)),
                                days.months().divide(12)))))
                .map(exact -> rounded(exact, days));
    }

    private static Reason costPerFte(Position position, Money cost) {
        return new Reason.Stated(COST_PER_FTE, Value.of(cost), path(position, "costPerFteYear"));
    }

    /** Returns the number rounded as the days say. */
    public Term rounded(Term exact, Period days) {
        return new Term.Rounded(exact, choices.rounding(days.from()), figure(choices.roundingOn(days.from()), days));
    }

    public static Reason planned(Position position) {
        return new Reason.Stated(FTE, Value.of(position.fte().value()), path(position, "fte"));
    }

    /** Returns why nobody can tell what a position costs. */
    public static Term unknownCost(Position position) {
        return new Term.Given(
                new Reason.Stated(
                        COST_PER_FTE, new Value.Range(Euro.ZERO, Optional.empty()), path(position, "costPerFteYear")),
                BigFraction.ZERO);
    }

    /** Returns what an expense costs. */
    public static Term cost(Position position, Expense expense) {
        return new Term.Given(expenseCost(position, expense), Exact.of(expense.cost()));
    }

    private static Reason expenseCost(Position position, Expense expense) {
        return new Reason.Stated(EXPENSE_COST, Value.of(expense.cost()), path(position, expense, "cost"));
    }

    /** Returns what can be granted of an expense at most: the lower of cost and claim. */
    public static Term eligible(Position position, Expense expense) {
        return new Term.Least(List.of(
                cost(position, expense),
                new Term.Given(
                        new Reason.Stated(
                                EXPENSE_CLAIMED, Value.of(expense.claimed()), path(position, expense, "claimed")),
                        Exact.of(expense.claimed()))));
    }

    /** Returns that the plan asks for nothing. */
    public static Term nothingClaimed(Position position) {
        return new Term.Given(noExpense(EXPENSE_CLAIMED, position), BigFraction.ZERO);
    }

    private static Reason noExpense(Text label, Position position) {
        return new Reason.Stated(label, Value.of(Euro.ZERO), path(position, "expenses"));
    }

    private static String path(Position position, Expense expense, String field) {
        return path(position, "expenses[" + expense.item() + "/" + expense.year() + "]." + field);
    }

    /** Returns the number of days of the slice. */
    public static Term days(PositionSlice slice) {
        long days = slice.period().days();
        return new Term.Given(
                new Reason.Derived(NUMBER_OF_DAYS, Value.of(days), Optional.empty(), List.of(period(slice.position()))),
                BigFraction.of(days));
    }
}
