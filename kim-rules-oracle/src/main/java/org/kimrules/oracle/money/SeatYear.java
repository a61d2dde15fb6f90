package org.kimrules.oracle.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.plan.Position;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.law.Figure;
import org.kimrules.oracle.measure.Months;
import org.kimrules.oracle.measure.Slice;

/** One position in one year on the way to its entry. */
final class SeatYear {

    private final List<Slice> slices;
    private final Slice first;
    private final Choices choices;
    private final SortedMap<String, List<PlacedAward>> byItem = new TreeMap<>();
    private final List<YearGrant.Item> items = new ArrayList<>(2);
    private final SortedSet<String> missing = new TreeSet<>();
    private final Map<String, Entry.Chance> chances = new HashMap<>();
    private Bounds grant = Bounds.NOTHING;
    private long conditional;
    private boolean nothingKnown;

    /** Takes the slices of the year, in the order of their days. */
    SeatYear(List<Slice> slices, Choices choices) {
        this.slices = slices;
        this.first = slices.get(0);
        this.choices = choices;
    }

    Entry entry(Function<Slice, List<PlacedAward>> grants) {
        for (Slice slice : slices) {
            if (slice.verdict() == Verdict.UNDECIDED) {
                missing.addAll(slice.missing());
            }
            if (slice.grantable()) {
                List<PlacedAward> made = grants.apply(slice);
                nothingKnown |= made.isEmpty();
                made.forEach(each -> byItem.computeIfAbsent(each.award().item(), any -> new ArrayList<>())
                        .add(each));
            }
        }
        byItem.forEach(this::price);
        return new Entry(
                first.seat(),
                first.year(),
                cost(),
                nothingKnown ? new Bounds(grant.least(), Figure.OPEN) : grant,
                conditional,
                List.copyOf(missing),
                items,
                chances);
    }

    private void price(String item, List<PlacedAward> placed) {
        List<Award> awards = placed.stream().map(PlacedAward::award).toList();
        Pricing pricing = new Pricing(awards, choices.rounding(awards.get(0).slice()));
        Price[] prices = pricing.prices();
        SortedSet<String> clauses = new TreeSet<>();
        SortedSet<UsedParameter> figures = new TreeSet<>();
        for (int i = 0; i < prices.length; i++) {
            Award award = awards.get(i);
            clauses.add(award.clause());
            figures.addAll(award.rate().used());
            keep(award, prices[i]);
            if (award.due()) {
                award.slice().note(placed.get(i).clause(), finding(award, prices[i], pricing.unrounded(i, prices[i])));
            }
        }
        grant = grant.plus(pricing.total());
        items.add(new YearGrant.Item(item, pricing.total().range(), List.copyOf(clauses), List.copyOf(figures)));
    }

    private void keep(Award award, Price price) {
        if (award.slice().verdict() == Verdict.ELIGIBLE_SUBJECT_TO) {
            conditional += price.least();
        }
        if (!price.amount().exact() && !award.rate().known()) {
            missing.add(award.rate().key());
        }
        if (award.claim() != Award.ALL) {
            chances.merge(award.clause(), chance(award, price), SeatYear::both);
        }
    }

    private static Entry.Chance chance(Award award, Price price) {
        SortedSet<String> lacks = new TreeSet<>();
        if (award.slice().verdict() == Verdict.UNDECIDED) {
            lacks.addAll(award.slice().missing());
        }
        if (!award.rate().known()) {
            lacks.add(award.rate().key());
        }
        return new Entry.Chance(award.known().clause(), price.chance(), List.copyOf(lacks));
    }

    private static Entry.Chance both(Entry.Chance one, Entry.Chance other) {
        SortedSet<String> lacks = new TreeSet<>(one.missing());
        lacks.addAll(other.missing());
        return new Entry.Chance(one.clause(), one.amount().plus(other.amount()), List.copyOf(lacks));
    }

    private Finding finding(Award award, Price price, boolean unrounded) {
        Facts made = Facts.of(
                        "amount",
                        price.amount().value(),
                        "chance",
                        price.chance().value())
                .resting(choices.decisive(award.slice(), unrounded));
        Facts standing = Facts.of("standing", Value.of(award.slice().verdict().name()));
        return (price.amount().exact() ? award.known() : award.open())
                .of(award.slice(), standing, award.rate().facts(), award.facts(), made);
    }

    private Bounds cost() {
        Position position = first.seat().position();
        long months = 0;
        for (Slice slice : slices) {
            months += slice.months();
        }
        long expenses = 0;
        for (Expense expense : position.expenses()) {
            expenses += expense.year() == first.year() ? expense.cost().getAmountMinorLong() : 0;
        }
        return position.costPerFteYear().isEmpty()
                ? new Bounds(expenses, Figure.OPEN)
                : Bounds.exactly(personnel(position, months) + expenses);
    }

    private long personnel(Position position, long months) {
        BigInteger perYear =
                BigInteger.valueOf(position.costPerFteYear().orElseThrow().getAmountMinorLong());
        BigInteger share = position.fte().value().setScale(Fte.SCALE).unscaledValue();
        BigInteger year = BigInteger.TEN.pow(Fte.SCALE).multiply(BigInteger.valueOf(12 * Months.UNITS));
        return Parts.rounded(
                perYear.multiply(share).multiply(BigInteger.valueOf(months)), year, choices.rounding(first));
    }
}
