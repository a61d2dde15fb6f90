package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.budget.Payment;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.balance.Balance;
import org.kimrules.drl.balance.ClaimBalance;
import org.kimrules.drl.balance.ComponentBalance;
import org.kimrules.drl.balance.Funding;
import org.kimrules.drl.balance.LineBalance;
import org.kimrules.drl.balance.UnitBalance;
import org.kimrules.drl.balance.YearBalance;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.given.LawInForce;
import org.kimrules.drl.given.PlanFacts;
import org.kimrules.drl.ledger.Ledger;

/** Adds the ledger up by year, line, unit, component and claim: the subjects of the cover stage. */
final class Sums {

    private final GrantPlan plan;
    private final AsOf asOf;
    private final LawInForce law;
    private final Ledger ledger;
    private final PlanFacts given;

    Sums(GrantPlan plan, AsOf asOf, LawInForce law, Ledger ledger, PlanFacts given) {
        this.plan = plan;
        this.asOf = asOf;
        this.law = law;
        this.ledger = ledger;
        this.given = given;
    }

    /** Own funds and claims of a year without positions are answered too, so that nothing stated is lost. */
    List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (int year : statedYears()) {
            if (ledger.years().contains(year)) {
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
        SortedSet<Integer> years = new TreeSet<>(ledger.years());
        plan.budget().ownFunds().forEach(funds -> years.add(funds.year()));
        plan.budget().claims().forEach(claim -> years.addAll(claim.years()));
        return years;
    }

    /** The law of a year is the one on the last day that the plan has in it. */
    private Set<String> law(int year, SubjectKind kind) {
        return law.on(given.lastDay(year), kind);
    }

    YearBalance year(int year) {
        return new YearBalance(
                year,
                ledger.balance(entry -> entry.year() == year),
                ownFunds(funds -> funds.year() == year),
                law(year, SubjectKind.YEAR));
    }

    private Money ownFunds(Predicate<OwnFunds> which) {
        return Euro.sum(plan.budget().ownFunds().stream()
                .filter(which)
                .map(OwnFunds::amount)
                .toList());
    }

    List<LineBalance> lines(int year) {
        SortedSet<String> lines = new TreeSet<>();
        entries(year).forEach(entry -> {
            lines.add(entry.position().booking().costLine());
            lines.add(entry.position().booking().revenueLine());
        });
        return lines.stream()
                .map(line -> new LineBalance(line, year, lineBalance(line, year), law(year, SubjectKind.LINE_YEAR)))
                .toList();
    }

    /** The cost is what is booked to the line, the grant is what comes in on it; they need not be of the same positions. */
    private Balance lineBalance(String line, int year) {
        return ledger.balance(
                entry -> entry.year() == year
                        && entry.position().booking().costLine().equals(line),
                entry -> entry.year() == year
                        && entry.position().booking().revenueLine().equals(line));
    }

    private List<UnitBalance> units(int year) {
        SortedSet<String> units = new TreeSet<>();
        entries(year).forEach(entry -> units.add(entry.position().booking().ownShareUnit()));
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
                ledger.balance(entry -> entry.year() == year
                        && entry.position().booking().ownShareUnit().equals(unit)),
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
        SortedSet<String> components = new TreeSet<>();
        entries(year).forEach(entry -> components.add(entry.position().component()));
        return components.stream()
                .map(component -> new ComponentBalance(
                        component,
                        year,
                        given.lastSegment(year).orElseThrow(),
                        ledger.balance(entry -> entry.year() == year
                                && entry.position().component().equals(component)),
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
                .map(claim -> claim(claim, year))
                .toList();
    }

    private ClaimBalance claim(Claim claim, int year) {
        return new ClaimBalance(
                claim,
                year,
                ledger.balance(entry -> entry.year() == year && speaksOf(claim, entry)),
                law(year, SubjectKind.CLAIM));
    }

    private static boolean speaksOf(Claim claim, Funding entry) {
        String line = claim.kind() == Claim.Kind.GRANT
                ? entry.position().booking().revenueLine()
                : entry.position().booking().costLine();
        return (claim.positions().isEmpty()
                        || claim.positions().contains(entry.position().id()))
                && claim.line().map(line::equals).orElse(true);
    }

    private Stream<Funding> entries(int year) {
        return ledger.entries().stream().filter(entry -> entry.year() == year);
    }
}
