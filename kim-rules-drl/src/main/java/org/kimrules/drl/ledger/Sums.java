package org.kimrules.drl.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.kimrules.core.budget.Claim;
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
    private final LawInForce law;
    private final SortedMap<Integer, YearEntries> years;
    private final PlanFacts given;
    private final List<Payment> paid;

    /** Adds up the entries of the plan. */
    public Sums(GrantPlan plan, AsOf asOf, LawInForce law, List<Funding> entries, PlanFacts given) {
        this.plan = plan;
        this.law = law;
        this.years = YearEntries.of(entries);
        this.given = given;
        this.paid = plan.payments(asOf);
    }

    /** Own funds, payments and claims of a year without positions are answered too, so that nothing stated is lost. */
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (int year : statedYears()) {
            if (years.containsKey(year)) {
                subjects.add(year(year));
                entries(year).lines().forEach(line -> subjects.add(line(line, year)));
            }
            components(year).forEach(component -> subjects.add(component(component, year)));
            units(year).forEach(unit -> subjects.add(unit(unit, year)));
            for (Claim claim : plan.budget().claims()) {
                if (claim.years().contains(year)) {
                    subjects.add(claim(claim, year));
                }
            }
        }
        return subjects;
    }

    private SortedSet<Integer> statedYears() {
        SortedSet<Integer> stated = new TreeSet<>(years.keySet());
        plan.budget().ownFunds().forEach(funds -> stated.add(funds.year()));
        paid.forEach(payment -> stated.add(payment.year()));
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
        Money sum = Euro.ZERO;
        for (OwnFunds funds : plan.budget().ownFunds()) {
            sum = which.test(funds) ? sum.plus(funds.amount()) : sum;
        }
        return sum;
    }

    private LineBalance line(String line, int year) {
        return new LineBalance(line, year, entries(year).line(line), law(year, SubjectKind.LINE_YEAR));
    }

    private SortedSet<String> units(int year) {
        SortedSet<String> units = entries(year).units();
        for (OwnFunds funds : plan.budget().ownFunds()) {
            if (funds.year() == year) {
                units.add(funds.unit());
            }
        }
        return units;
    }

    private UnitBalance unit(String unit, int year) {
        Predicate<OwnFunds> own = funds -> funds.year() == year && funds.unit().equals(unit);
        Set<String> sources = new HashSet<>();
        for (OwnFunds funds : plan.budget().ownFunds()) {
            if (own.test(funds)) {
                sources.add(funds.source());
            }
        }
        return new UnitBalance(
                unit,
                year,
                entries(year).unit(unit),
                ownFunds(own),
                sources,
                law.on(given.lastDay(year), SubjectKind.UNIT_YEAR, Map.of("funder", sources)));
    }

    private SortedSet<String> components(int year) {
        SortedSet<String> components = entries(year).components();
        for (Payment payment : paid) {
            if (payment.year() == year) {
                components.add(payment.component());
            }
        }
        return components;
    }

    private ComponentBalance component(String component, int year) {
        return new ComponentBalance(
                component,
                year,
                given.lastSegment(year),
                entries(year).component(component),
                paid(component, year),
                law.on(given.lastDay(year), SubjectKind.COMPONENT_YEAR, Map.of("component", Set.of(component))));
    }

    private Money paid(String component, int year) {
        Money sum = Euro.ZERO;
        for (Payment payment : paid) {
            boolean counts = payment.component().equals(component) && payment.year() == year;
            sum = counts ? sum.plus(payment.amount()) : sum;
        }
        return sum;
    }

    private ClaimBalance claim(Claim claim, int year) {
        return new ClaimBalance(claim, year, entries(year).claim(claim), law(year, SubjectKind.CLAIM));
    }
}
