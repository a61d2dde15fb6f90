package org.kimrules.drl.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.core.budget.Cents;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.budget.Exact;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.law.Register;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.remedy.Field;
import org.kimrules.core.remedy.Place;
import org.kimrules.drl.balance.Balance;
import org.kimrules.drl.balance.Funding;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.Award;
import org.kimrules.drl.finding.Conclusion;

/** What every position costs and gets in every year, to the cent. All totals are sums over its entries. */
public final class Ledger {

    private record PositionYear(String position, int year) {}

    /**
     * The awards of one position, year and funding item, and what became of them.
     *
     * @param item the code of the item
     * @param awards what was awarded, in the order of the days
     * @param pricing how it was priced, in the same order
     */
    public record Priced(String item, List<Conclusion> awards, Pricing pricing) {

        /** Keeps a copy. */
        public Priced {
            awards = List.copyOf(awards);
        }
    }

    private static final Pricing.Price NOTHING =
            new Pricing.Price(EuroRange.ZERO, EuroRange.ZERO, Euro.ZERO, BigFraction.ZERO);

    private final Register register;
    private final Choices choices;
    private final Map<PositionSlice, Standing> standings = new HashMap<>();
    private final IdentityHashMap<Conclusion, Pricing.Price> prices = new IdentityHashMap<>();
    private final Map<PositionYear, List<Priced>> priced = new HashMap<>();
    private final List<Funding> entries = new ArrayList<>();

    /**
     * Begins without any entry.
     *
     * @param choices how cents are rounded and parts of months count
     */
    public Ledger(Register register, Choices choices) {
        this.register = register;
        this.choices = choices;
    }

    /**
     * Prices the awards of more positions.
     *
     * @param judged the standing of all their slices, by position and day
     * @param awards what the grant rules awarded to the slices that were not refused
     * @return the entries of these positions
     */
    public List<Funding> add(List<Standing> judged, List<Conclusion> awards) {
        judged.forEach(standing -> standings.put(standing.slice(), standing));
        Map<PositionSlice, List<Conclusion>> bySlice = new HashMap<>();
        awards.forEach(award ->
                bySlice.computeIfAbsent(slice(award), any -> new ArrayList<>()).add(award));
        List<Funding> added = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= judged.size(); end++) {
            if (end == judged.size() || !sameYear(judged.get(start), judged.get(end))) {
                added.add(entry(judged.subList(start, end), bySlice));
                start = end;
            }
        }
        entries.addAll(added);
        return added;
    }

    private static boolean sameYear(Standing one, Standing other) {
        return one.slice().year() == other.slice().year()
                && one.slice().id().equals(other.slice().id());
    }

    private static Award award(Conclusion conclusion) {
        return (Award) conclusion.result();
    }

    private static PositionSlice slice(Conclusion conclusion) {
        return award(conclusion).slice();
    }

    private Standing standing(Conclusion conclusion) {
        Standing standing = standings.get(slice(conclusion));
        if (standing == null) {
            throw new IllegalStateException("an award for a slice that nobody judged: "
                    + slice(conclusion).ref());
        }
        return standing;
    }

    private Funding entry(List<Standing> ofYear, Map<PositionSlice, List<Conclusion>> bySlice) {
        PositionSlice first = ofYear.get(0).slice();
        List<Conclusion> awards = new ArrayList<>();
        boolean unbounded = false;
        for (Standing standing : ofYear) {
            List<Conclusion> ofSlice = bySlice.getOrDefault(standing.slice(), List.of());
            awards.addAll(ofSlice);
            // a slice that may get a grant and that no clause grants anything: then not even a bound is known
            unbounded |= standing.grantable() && ofSlice.isEmpty();
        }
        List<Priced> made = priced(awards);
        priced.put(new PositionYear(first.id(), first.year()), made);
        List<YearGrant.Item> items = new ArrayList<>(made.size());
        EuroRange granted = EuroRange.ZERO;
        for (Priced each : made) {
            items.add(item(each));
            granted = granted.plus(each.pricing().total());
        }
        return new Funding(
                first.position(),
                first.year(),
                cost(ofYear),
                unbounded ? EuroRange.atLeast(granted.lower()) : granted,
                conditional(awards),
                missing(ofYear, awards),
                items,
                chances(awards));
    }

    private List<Priced> priced(List<Conclusion> awards) {
        Map<String, List<Conclusion>> byItem = new TreeMap<>();
        for (Conclusion award : awards) {
            byItem.computeIfAbsent(itemOf(award), any -> new ArrayList<>()).add(award);
        }
        List<Priced> priced = new ArrayList<>(byItem.size());
        byItem.forEach((item, ofItem) -> priced.add(new Priced(item, ofItem, price(ofItem))));
        return priced;
    }

    private static YearGrant.Item item(Priced made) {
        Set<String> clauses = new TreeSet<>();
        Set<UsedParameter> parameters = new TreeSet<>();
        for (Conclusion award : made.awards()) {
            clauses.add(award.clause());
            figures(award).forEach(figure -> figure.used().ifPresent(parameters::add));
        }
        return new YearGrant.Item(made.item(), made.pricing().total(), List.copyOf(clauses), List.copyOf(parameters));
    }

    private String itemOf(Conclusion award) {
        return register.clause(award.clause()).item().orElse(award.clause());
    }

    /** Rounds once for the position, year and item; the slices share the cents. */
    private Pricing price(List<Conclusion> inTime) {
        List<Award> awards = new ArrayList<>(inTime.size());
        for (Conclusion conclusion : inTime) {
            Award award = award(conclusion);
            awards.add(due(conclusion) ? award : award.orNothing());
        }
        Pricing pricing =
                new Pricing(awards, choices.rounding(slice(inTime.get(0)).from()));
        List<Pricing.Price> parts = pricing.prices();
        for (int i = 0; i < parts.size(); i++) {
            prices.put(inTime.get(i), parts.get(i));
        }
        return pricing;
    }

    private static List<ParameterInForce> figures(Conclusion conclusion) {
        List<ParameterInForce> figures = new ArrayList<>();
        for (Fact fact : conclusion.facts()) {
            if (fact instanceof ParameterInForce figure) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private Money conditional(List<Conclusion> awards) {
        Money sum = Euro.ZERO;
        for (Conclusion award : awards) {
            sum = conditional(award) ? sum.plus(price(award).least()) : sum;
        }
        return sum;
    }

    private Map<String, Funding.Chance> chances(List<Conclusion> awards) {
        Map<String, Funding.Chance> chances = new HashMap<>();
        for (Conclusion award : awards) {
            if (award(award).claim().isPresent()) {
                Funding.Chance chance = new Funding.Chance(chance(award), missingForChance(award));
                chances.merge(award.clause(), chance, Funding.Chance::and);
            }
        }
        return chances;
    }

    private List<String> missingForChance(Conclusion award) {
        Standing standing = standing(award);
        List<String> open = standing.verdict() == Verdict.UNDECIDED ? standing.missing() : List.of();
        return Stream.concat(open.stream(), unknown(award)).distinct().sorted().toList();
    }

    private static Stream<String> unknown(Conclusion award) {
        return figures(award).stream().filter(figure -> !figure.known()).map(ParameterInForce::key);
    }

    /** Names the place in the plan that leaves open what the award is a share of. */
    private static Optional<String> openCost(Conclusion award) {
        return award(award).costOpen()
                ? Optional.of(
                        new Place(Field.COST, Map.of("position", slice(award).id())).path())
                : Optional.empty();
    }

    private EuroRange cost(List<Standing> ofYear) {
        PositionSlice first = ofYear.get(0).slice();
        Money expenses = Euro.ZERO;
        for (Expense expense : first.position().expenses()) {
            expenses = expense.year() == first.year() ? expenses.plus(expense.cost()) : expenses;
        }
        return personnel(ofYear, first).plus(EuroRange.exactly(expenses));
    }

    private EuroRange personnel(List<Standing> ofYear, PositionSlice first) {
        if (!first.costStated()) {
            return EuroRange.atLeast(Euro.ZERO);
        }
        BigFraction months = BigFraction.ZERO;
        for (Standing standing : ofYear) {
            months = months.add(standing.slice().period().months());
        }
        BigFraction cost =
                Exact.proRata(first.costPerFteYear(), first.position().fte().value(), months);
        return EuroRange.exactly(Cents.rounded(cost, choices.rounding(first.from())));
    }

    /** Names the clauses, parameters and costs that keep the grant from being decided. */
    private List<String> missing(List<Standing> ofYear, List<Conclusion> awards) {
        Set<String> missing = new TreeSet<>();
        for (Standing standing : ofYear) {
            missing.addAll(standing.verdict() == Verdict.UNDECIDED ? standing.missing() : List.of());
        }
        for (Conclusion award : awards) {
            if (!amount(award).isExact()) {
                unknown(award).forEach(missing::add);
                openCost(award).ifPresent(missing::add);
            }
        }
        return List.copyOf(missing);
    }

    /** Returns the amount that was made of an award. */
    public EuroRange amount(Conclusion award) {
        return price(award).amount();
    }

    /** Returns what could still be asked for under an award that is a ceiling. */
    public EuroRange chance(Conclusion award) {
        return price(award).chance();
    }

    private Pricing.Price price(Conclusion award) {
        return prices.getOrDefault(award, NOTHING);
    }

    /** Returns whether the award counts: its slice is eligible, be it under a condition. */
    public boolean due(Conclusion award) {
        return standing(award).due();
    }

    /** Returns the choices of the policy that made a difference to the amount of an award. */
    public List<UsedParameter> choices(Conclusion award) {
        Pricing.Price price = price(award);
        Money amount = price.amount().lower();
        BigFraction exact = award(award).claim().isPresent() ? Exact.of(amount) : price.awarded();
        return choices.decisive(slice(award).period(), exact, amount);
    }

    /** Returns what the grant of the position in the year is made of, by item; empty where it is not planned in the year. */
    public List<Priced> priced(String position, int year) {
        return priced.getOrDefault(new PositionYear(position, year), List.of());
    }

    /** Returns whether the award hangs on an approval or reservation. */
    public boolean conditional(Conclusion award) {
        return standing(award).conditional();
    }

    /** Returns the standing of every slice, in no particular order. */
    public Collection<Standing> standings() {
        return List.copyOf(standings.values());
    }

    /** Returns all entries, by position and year. */
    public List<Funding> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** Returns the balance of the entries that match. */
    public Balance balance(Predicate<Funding> entry) {
        return Balance.of(entries.stream().filter(entry).toList());
    }
}
