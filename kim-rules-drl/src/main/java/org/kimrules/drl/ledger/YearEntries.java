package org.kimrules.drl.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.plan.Booking;
import org.kimrules.drl.balance.Balance;
import org.kimrules.drl.balance.Funding;

/** The entries of the ledger in one year, by what they are added up by. */
final class YearEntries {

    private final List<Funding> all = new ArrayList<>();
    private final SortedMap<String, List<Funding>> byCostLine = new TreeMap<>();
    private final SortedMap<String, List<Funding>> byRevenueLine = new TreeMap<>();
    private final SortedMap<String, List<Funding>> byUnit = new TreeMap<>();
    private final SortedMap<String, List<Funding>> byComponent = new TreeMap<>();
    private final Map<String, Funding> byPosition = new HashMap<>();

    /** Returns the entries of each year, sorted. */
    static SortedMap<Integer, YearEntries> of(List<Funding> entries) {
        SortedMap<Integer, YearEntries> years = new TreeMap<>();
        entries.forEach(entry ->
                years.computeIfAbsent(entry.year(), any -> new YearEntries()).add(entry));
        return years;
    }

    private void add(Funding entry) {
        Booking booking = entry.position().booking();
        all.add(entry);
        keep(byCostLine, booking.costLine(), entry);
        keep(byRevenueLine, booking.revenueLine(), entry);
        keep(byUnit, booking.ownShareUnit(), entry);
        keep(byComponent, entry.position().component(), entry);
        byPosition.put(entry.position().id(), entry);
    }

    private static void keep(SortedMap<String, List<Funding>> groups, String key, Funding entry) {
        groups.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
    }

    private static List<Funding> of(SortedMap<String, List<Funding>> groups, String key) {
        return groups.getOrDefault(key, List.of());
    }

    /** Returns the lines that a cost or a grant is booked to, sorted. */
    SortedSet<String> lines() {
        SortedSet<String> lines = new TreeSet<>(byCostLine.keySet());
        lines.addAll(byRevenueLine.keySet());
        return lines;
    }

    SortedSet<String> units() {
        return new TreeSet<>(byUnit.keySet());
    }

    SortedSet<String> components() {
        return new TreeSet<>(byComponent.keySet());
    }

    Balance whole() {
        return Balance.of(all, all);
    }

    /** The cost is what is booked to the line, the grant is what comes in on it; they need not be of the same positions. */
    Balance line(String line) {
        return Balance.of(of(byCostLine, line), of(byRevenueLine, line));
    }

    Balance unit(String unit) {
        return Balance.of(of(byUnit, unit), of(byUnit, unit));
    }

    Balance component(String component) {
        return Balance.of(of(byComponent, component), of(byComponent, component));
    }

    /** Both are what the claim speaks of: its positions on its line, where it names any. */
    Balance claim(Claim claim) {
        List<Funding> meant = ofPositions(claim).stream()
                .filter(entry -> claim.line().map(line(claim, entry)::equals).orElse(true))
                .toList();
        return Balance.of(meant, meant);
    }

    private List<Funding> ofPositions(Claim claim) {
        return claim.positions().isEmpty()
                ? all
                : claim.positions().stream()
                        .sorted()
                        .flatMap(id -> Stream.ofNullable(byPosition.get(id)))
                        .toList();
    }

    private static String line(Claim claim, Funding entry) {
        Booking booking = entry.position().booking();
        return claim.kind() == Claim.Kind.GRANT ? booking.revenueLine() : booking.costLine();
    }
}
