package org.kimrules.drl.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.law.Register;
import org.kimrules.core.plan.Position;
import org.kimrules.core.time.Period;
import org.kimrules.drl.balance.Balance;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Award;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.Exact;

/** What every position costs and gets in every year, to the cent. All totals are sums over its entries. */
public final class Ledger {

    private record PositionYear(String position, int year) {

        static PositionYear of(PositionSlice slice) {
            return new PositionYear(slice.id(), slice.segment().year());
        }
    }

    private record Item(PositionYear year, String item) {}

    private final Choices choices;
    private final Map<Conclusion, Money> amounts = new HashMap<>();
    private final List<Funding> entries = new ArrayList<>();

    /**
     * Prices the awards.
     *
     * @param choices how cents are rounded and parts of months count
     * @param standings the standing of every slice
     * @param conclusions the awards, and the answers of grant rules that could not award anything
     */
    public Ledger(Register register, Choices choices, List<Standing> standings, List<Conclusion> conclusions) {
        this.choices = choices;
        conclusions.stream()
                .filter(conclusion -> conclusion.result() instanceof Award)
                .collect(Collectors.groupingBy(conclusion -> item(register, conclusion)))
                .values()
                .forEach(this::price);
        Map<PositionYear, List<Conclusion>> byYear =
                conclusions.stream().collect(Collectors.groupingBy(conclusion -> PositionYear.of(slice(conclusion))));
        standings.stream()
                .collect(Collectors.groupingBy(standing -> PositionYear.of(standing.slice())))
                .forEach((year, ofYear) -> entries.add(entry(ofYear, byYear.getOrDefault(year, List.of()))));
        entries.sort(
                Comparator.comparing((Funding entry) -> entry.position().id()).thenComparing(Funding::year));
    }

    private static Item item(Register register, Conclusion conclusion) {
        PositionSlice slice = slice(conclusion);
        String item = register.clause(conclusion.clause()).item().orElse(conclusion.clause());
        return new Item(PositionYear.of(slice), item);
    }

    private static PositionSlice slice(Conclusion conclusion) {
        return conclusion.result() instanceof Award award
                ? award.slice()
                : (PositionSlice) ((Answer) conclusion.result()).subject();
    }

    /** Rounds once for the position, year and item; the slices share the cents. */
    private void price(List<Conclusion> awards) {
        List<Conclusion> inTime = awards.stream()
                .sorted(Comparator.comparing((Conclusion award) -> slice(award).from()))
                .toList();
        List<Money> cents = Cents.split(
                inTime.stream().map(award -> ((Award) award.result()).euros()).toList(),
                choices.rounding(slice(inTime.get(0)).from()));
        for (int i = 0; i < cents.size(); i++) {
            amounts.put(inTime.get(i), cents.get(i));
        }
    }

    private Funding entry(List<Standing> standings, List<Conclusion> conclusions) {
        PositionSlice first = standings.get(0).slice();
        Set<PositionSlice> conditional = standings.stream()
                .filter(Standing::conditional)
                .map(Standing::slice)
                .collect(Collectors.toSet());
        return new Funding(
                first.position(),
                first.segment().year(),
                cost(standings),
                sum(conclusions.stream()),
                sum(conclusions.stream().filter(conclusion -> conditional.contains(slice(conclusion)))),
                missing(standings, conclusions));
    }

    private Money cost(List<Standing> standings) {
        Position position = standings.get(0).slice().position();
        BigFraction months = standings.stream()
                .map(standing -> standing.slice().period())
                .map(Period::months)
                .reduce(BigFraction.ZERO, BigFraction::add);
        return Cents.rounded(
                Exact.proRata(position.costPerFteYear(), position.fte(), months),
                choices.rounding(standings.get(0).slice().from()));
    }

    private Money sum(Stream<Conclusion> conclusions) {
        return Euro.sum(conclusions.map(this::amount).toList());
    }

    /** Names the clauses and parameters that keep the grant from being decided. */
    private static List<String> missing(List<Standing> standings, List<Conclusion> conclusions) {
        SortedSet<String> missing = new TreeSet<>();
        standings.stream()
                .filter(standing -> standing.verdict() == Verdict.UNDECIDED)
                .forEach(standing -> missing.addAll(standing.missing()));
        conclusions.stream()
                .filter(conclusion -> conclusion.result() instanceof Answer)
                .forEach(conclusion -> missing.add(unknownParameter(conclusion).orElse(conclusion.clause())));
        return List.copyOf(missing);
    }

    private static Optional<String> unknownParameter(Conclusion conclusion) {
        return conclusion.facts().stream()
                .filter(ParameterInForce.class::isInstance)
                .map(ParameterInForce.class::cast)
                .filter(parameter -> !parameter.known())
                .map(ParameterInForce::key)
                .findFirst();
    }

    /** Returns the amount that was made of an award. */
    public Money amount(Conclusion award) {
        return amounts.getOrDefault(award, Euro.ZERO);
    }

    /** Returns the choices of the policy that made a difference to the amount of an award. */
    public List<UsedParameter> choices(Conclusion award) {
        Award awarded = (Award) award.result();
        return choices.decisive(awarded.slice().period(), awarded.euros(), amount(award));
    }

    /** Returns all entries, by position and year. */
    public List<Funding> entries() {
        return List.copyOf(entries);
    }

    /** Returns the years that some position has days in. */
    public SortedSet<Integer> years() {
        return entries.stream().map(Funding::year).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the sum over the entries that match. */
    public Balance balance(Predicate<Funding> entry) {
        return Funding.sum(entries.stream().filter(entry).toList());
    }
}
