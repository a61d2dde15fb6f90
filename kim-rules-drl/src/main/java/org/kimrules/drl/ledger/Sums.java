package org.kimrules.drl.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.budget.Payment;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.balance.ClaimBalance;
import org.kimrules.drl.balance.ComponentBalance;
import org.kimrules.drl.balance.Funding;
import org.kimrules.drl.balance.LineBalance;
import org.kimrules.drl.balance.UnitBalance;
import org.kimrules.drl.balance.YearBalance;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.given.LawInForce;
import org.kimrules.drl.given.PlanFacts;

/** Adds the ledger up by year, line, unit, component and claim: the subjects of the cover stage. */
public final class Sums {

    private static final YearEntries NO_ENTRIES = new YearEntries();

    private final GrantPlan plan;
    private final AsOf asOf;
    private final LawInForce law;
    private final SortedMap<Integer, YearEntries> years;
    private final PlanFacts given;

    /** Adds up the entries of the plan. */
    public Sums(GrantPlan plan, AsOf asOf, LawInForce law, List<Funding> entries, PlanFacts given) {
        this.plan = plan;
        this.asOf = asOf;
        this.law = law;
        this.years = YearEntries.of(entries);
        this.given = given;
    }

    /** Own funds and claims of a year without positions are answered too, so that nothing stated is lost. */
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (int year : statedYears()) {
            if (years.containsKey(year)) {
                subjects.add(year(year));
                subjects.addAll(lines(year));
                subjects.addAll(components(year));
            }
            subjects.addAll(units(year));
            subjects.addAll(claims(year));
        }
        return subjects;
    }

    private SortedSet<Integer> statedYears() {
        SortedSet<Integer> stated = new TreeSet<>(years.keySet());
        plan.budget().ownFunds().forEach(funds -> stated.add(funds.year()));
        plan.budget().claims().forEach(claim -> stated.addAll(claim.years()));
        return stated;
    }

    private YearEntries entries(int year) {
        return years.getOrDefault(year, NO_ENTRIES);
    }

    /** The law of a year is the one on the last day that the plan has in it. */
    private Set<String> law(int year, SubjectKind kind) {
        return law.on(given.lastDay(year), kind);
    }

    private YearBalance year(int year) {
        return new YearBalance(
                year, entries(year).whole(), ownFunds(funds -> funds.year() == year), law(year, SubjectKind.YEAR));
    }

    private Money ownFunds(Predicate<OwnFunds> which) {
        return Euro.sum(plan.budget().ownFunds().stream()
                .filter(which)
                .map(OwnFunds::amount)
                .toList());
    }

    private List<LineBalance> lines(int year) {
        return entries(year).lines().stream()
                .map(line -> new LineBalance(line, year, entries(year).line(line), law(year, SubjectKind.LINE_YEAR)))
                .toList();
    }

    private List<UnitBalance> units(int year) {
        SortedSet<String> units = entries(year).units();
        plan.budget().ownFunds().stream()
                .filter(funds -> funds.year() == year)
                .forEach(funds -> units.add(funds.unit()));
        return units.stream().map(unit -> unit(unit, year)).toList();
    }

    private UnitBalance unit(String unit, int year) {
        Set<String> sources = sources(unit, year);
        return new UnitBalance(
                unit,
                year,
                entries(year).unit(unit),
                ownFunds(funds -> funds.year() == year && funds.unit().equals(unit)),
                sources,
                law.on(given.lastDay(year), SubjectKind.UNIT_YEAR, Map.of("funder", sources)));
    }

    private Set<String> sources(String unit, int year) {
        return plan.budget().ownFunds().stream()
                .filter(funds -> funds.year() == year && funds.unit().equals(unit))
                .map(OwnFunds::source)
                .collect(Collectors.toSet());
    }

    private List<ComponentBalance> components(int year) {
        return entries(year).components().stream()
                .map(component -> new ComponentBalance(
                        component,
                        year,
                        given.lastSegment(year).orElseThrow(),
                        entries(year).component(component),
                        paid(component, year),
                        law.on(
                                given.lastDay(year),
                                SubjectKind.COMPONENT_YEAR,
                                Map.of("component", Set.of(component)))))
                .toList();
    }

    private Money paid(String component, int year) {
        return Euro.sum(plan.budget().payments().stream()
                .filter(payment -> payment.component().equals(component)
                        && payment.year() == year
                        && asOf.knows(payment.knownFrom()))
                .map(Payment::amount)
                .toList());
    }

    private List<ClaimBalance> claims(int year) {
        return plan.budget().claims().stream()
                .filter(claim -> claim.years().contains(year))
                .map(claim -> new ClaimBalance(claim, year, entries(year).claim(claim), law(year, SubjectKind.CLAIM)))
                .toList();
    }
}
