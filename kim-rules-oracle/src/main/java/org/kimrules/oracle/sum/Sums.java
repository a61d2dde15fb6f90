package org.kimrules.oracle.sum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.budget.Payment;
import org.kimrules.core.plan.Booking;
import org.kimrules.oracle.measure.Measure;
import org.kimrules.oracle.money.Entry;
import org.kimrules.oracle.money.Ledger;

/** Adds the ledger up in one pass. Own funds and claims of a year without positions are summed up too. */
public final class Sums {

    private final Measure measure;
    private final SortedMap<Integer, OfYear> byYear = new TreeMap<>();
    private final List<YearSum> years = new ArrayList<>();
    private final List<LineSum> lines = new ArrayList<>();
    private final List<UnitSum> units = new ArrayList<>();
    private final List<ComponentSum> components = new ArrayList<>();
    private final List<ClaimSum> claims = new ArrayList<>();

    /** What is added up for one year. */
    private static final class OfYear {
        private final List<Entry> entries = new ArrayList<>();
        private final Sum whole = new Sum();
        private final SortedMap<String, Sum> lines = new TreeMap<>();
        private final SortedMap<String, Sum> units = new TreeMap<>();
        private final SortedMap<String, Sum> components = new TreeMap<>();
        private final Map<String, Long> ownFunds = new HashMap<>();
        private final Map<String, SortedSet<String>> sources = new HashMap<>();
        private final Map<String, Long> paid = new HashMap<>();
        private long funds;

        private static Sum of(Map<String, Sum> sums, String key) {
            return sums.computeIfAbsent(key, any -> new Sum());
        }

        void add(Entry entry) {
            Booking booking = entry.seat().position().booking();
            entries.add(entry);
            whole.add(entry);
            of(lines, booking.costLine()).addCost(entry);
            of(lines, booking.revenueLine()).addGrant(entry);
            of(units, booking.ownShareUnit()).add(entry);
            of(components, entry.seat().component()).add(entry);
        }

        void add(Payment payment) {
            of(components, payment.component());
            paid.merge(payment.component(), payment.amount().getAmountMinorLong(), Math::addExact);
        }

        void add(OwnFunds own) {
            long cents = own.amount().getAmountMinorLong();
            of(units, own.unit());
            funds += cents;
            ownFunds.merge(own.unit(), cents, Math::addExact);
            sources.computeIfAbsent(own.unit(), any -> new TreeSet<>()).add(own.source());
        }
    }

    /** Adds up. */
    public Sums(Measure measure, Ledger ledger) {
        this.measure = measure;
        BudgetPlan budget = measure.plan().budget();
        ledger.entries().forEach(entry -> of(entry.year()).add(entry));
        budget.ownFunds().forEach(own -> of(own.year()).add(own));
        for (Payment payment : budget.payments()) {
            if (measure.asOf().knows(payment.knownFrom())) {
                of(payment.year()).add(payment);
            }
        }
        byYear.forEach(this::keep);
        for (Claim claim : budget.claims()) {
            for (int year : claim.years()) {
                claims.add(ClaimSum.of(claim, year, claimed(claim, of(year).entries)));
            }
        }
    }

    private OfYear of(int year) {
        return byYear.computeIfAbsent(year, any -> new OfYear());
    }

    private void keep(int year, OfYear of) {
        if (!of.entries.isEmpty()) {
            years.add(YearSum.of(measure, year, of.whole, of.funds));
        }
        of.lines.forEach((line, sum) -> lines.add(LineSum.of(line, year, sum)));
        of.components.forEach((component, sum) ->
                components.add(ComponentSum.of(measure, component, year, sum, of.paid.getOrDefault(component, 0L))));
        of.units.forEach((unit, sum) -> units.add(UnitSum.of(
                unit, year, sum, of.ownFunds.getOrDefault(unit, 0L), of.sources.getOrDefault(unit, new TreeSet<>()))));
    }

    private static Sum claimed(Claim claim, List<Entry> entries) {
        Sum sum = new Sum();
        for (Entry entry : entries) {
            if (ClaimSum.speaksOf(claim, entry)) {
                sum.add(entry);
            }
        }
        return sum;
    }

    /** Returns the years that some position has days in. */
    public List<YearSum> years() {
        return years;
    }

    /** Returns the budget lines, by year and code. */
    public List<LineSum> lines() {
        return lines;
    }

    /** Returns the units, by year and code. */
    public List<UnitSum> units() {
        return units;
    }

    /** Returns the components, by year and code. */
    public List<ComponentSum> components() {
        return components;
    }

    /** Returns the amounts that the authors state. */
    public List<ClaimSum> claims() {
        return claims;
    }

    /** Returns the codes of whose money a unit brings in the year. */
    public SortedSet<String> sources(UnitSum unit) {
        return of(unit.year()).sources.getOrDefault(unit.unit(), new TreeSet<>());
    }
}
