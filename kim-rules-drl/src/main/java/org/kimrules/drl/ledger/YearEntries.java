package org.kimrules.drl.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.plan.Booking;
import org.kimrules.drl.balance.Balance;
import org.kimrules.drl.balance.Funding;
import org.kimrules.drl.balance.Tally;

/** The entries of the ledger in one year, by what they are added up by. */
final class YearEntries {

    private final Tally all = new Tally();
    private final SortedMap<String, Tally> byLine = new TreeMap<>();
    private final SortedMap<String, Tally> byUnit = new TreeMap<>();
    private final SortedMap<String, Tally> byComponent = new TreeMap<>();
    private final Map<String, Funding> byPosition = new HashMap<>();

    /** Returns the entries of each year, sorted. */
    static SortedMap<Integer, YearEntries> of(List<Funding> entries) {
        SortedMap<Integer, YearEntries> years = new TreeMap<>();
        entries.forEach(entry ->
                years.computeIfAbsent(entry.year(), any -> new YearEntries()).add(entry));
        return years;
    }

    /** The cost is what is booked to the line, the grant is what comes in on it; they need not be of the same positions. */
    private void add(Funding entry) {
        Booking booking = entry.position().booking();
        all.add(entry);
        addToLines(entry, booking);
        tally(byUnit, booking.ownShareUnit()).add(entry);
        tally(byComponent, entry.position().component()).add(entry);
        byPosition.put(entry.position().id(), entry);
    }

    private void addToLines(Funding entry, Booking booking) {
        Tally line = tally(byLine, booking.costLine());
        if (booking.costLine().equals(booking.revenueLine())) {
            line.add(entry);
        } else {
            line.addCost(entry);
            tally(byLine, booking.revenueLine()).addGrant(entry);
        }
    }

    private static Tally tally(SortedMap<String, Tally> groups, String key) {
        return groups.computeIfAbsent(key, any -> new Tally());
    }

    /** Returns the lines that a cost or a grant is booked to, sorted. */
    SortedSet<String> lines() {
        return new TreeSet<>(byLine.keySet());
    }

    SortedSet<String> units() {
        return new TreeSet<>(byUnit.keySet());
    }

    SortedSet<String> components() {
        return new TreeSet<>(byComponent.keySet());
    }

    Balance whole() {
        return all.balance();
    }

    Balance line(String line) {
        return balance(byLine, line);
    }

    Balance unit(String unit) {
        return balance(byUnit, unit);
    }

    Balance component(String component) {
        return balance(byComponent, component);
    }

    private static Balance balance(SortedMap<String, Tally> groups, String key) {
        return groups.getOrDefault(key, new Tally()).balance();
    }

    /** Both are what the claim speaks of: its positions on its line, where it names any. */
    Balance claim(Claim claim) {
        Tally tally = new Tally();
        for (Funding entry : ofPositions(claim)) {
            if (claim.line().isEmpty() || claim.line().get().equals(line(claim, entry))) {
                tally.add(entry);
            }
        }
        return tally.balance();
    }

    private List<Funding> ofPositions(Claim claim) {
        if (claim.positions().isEmpty()) {
            return all.costs();
        }
        List<Funding> entries = new ArrayList<>();
        for (String id : new TreeSet<>(claim.positions())) {
            Funding entry = byPosition.get(id);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static String line(Claim claim, Funding entry) {
        Booking booking = entry.position().booking();
        return claim.kind() == Claim.Kind.GRANT ? booking.revenueLine() : booking.costLine();
    }
}
