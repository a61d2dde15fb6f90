package org.kimrules.drl.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.Segment;
import org.kimrules.drl.folder.PolicyFolder;

/** Cuts the time of a plan at year ends and wherever the known law changes, and its positions with it. */
final class Slicer {

    private final GrantPlan plan;
    private final LawInForce law;
    private final List<Segment> segments;
    private final Map<Integer, Map<String, Fte>> running = new HashMap<>();

    Slicer(PolicyFolder policy, GrantPlan plan, AsOf asOf, LawInForce law) {
        this.plan = plan;
        this.law = law;
        this.segments = segments(policy, plan, asOf);
    }

    List<Segment> segments() {
        return segments;
    }

    private static List<Segment> segments(PolicyFolder policy, GrantPlan plan, AsOf asOf) {
        if (plan.positions().isEmpty()) {
            return List.of();
        }
        LocalDate first = plan.positions().stream()
                .map(position -> position.period().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = plan.positions().stream()
                .map(position -> position.period().to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        SortedSet<LocalDate> cuts = new TreeSet<>(policy.register().changes(asOf));
        cuts.addAll(policy.parameters().changes(asOf));
        for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
            cuts.add(LocalDate.of(year, 1, 1));
        }
        plan.exemptions().stream()
                .flatMap(exemption -> exemption.validity().stream())
                .forEach(days -> {
                    cuts.add(days.from());
                    cuts.add(days.to().plusDays(1));
                });
        return cut(first, last, cuts.subSet(first.plusDays(1), last.plusDays(1)));
    }

    private static List<Segment> cut(LocalDate first, LocalDate last, SortedSet<LocalDate> cuts) {
        List<Segment> segments = new ArrayList<>();
        LocalDate start = first;
        for (Iterator<LocalDate> starts = cuts.iterator(); starts.hasNext(); ) {
            LocalDate next = starts.next();
            segments.add(new Segment(Period.of(start, next.minusDays(1))));
            start = next;
        }
        segments.add(new Segment(Period.of(start, last)));
        return segments;
    }

    /** Returns the slices of all positions, by segment and then by id. */
    List<PositionSlice> slices() {
        List<Position> positions = plan.positions().stream()
                .sorted(Comparator.comparing(Position::id))
                .toList();
        List<PositionSlice> slices = new ArrayList<>();
        for (Segment segment : segments) {
            for (Position position : positions) {
                position.period()
                        .intersection(segment.period())
                        .map(period -> slice(position, segment, period, positions))
                        .ifPresent(slices::add);
            }
        }
        return slices;
    }

    private PositionSlice slice(Position position, Segment segment, Period period, List<Position> positions) {
        Sponsor sponsor = plan.sponsor(position.sponsor());
        Fte runningFte = running.computeIfAbsent(segment.year(), year -> running(year, positions))
                .getOrDefault(position.id(), position.fte());
        Map<String, Set<String>> traits = Map.of(
                "component", Set.of(position.component()),
                "role", Set.of(position.role()),
                "employer", Set.of(sponsor.kind()),
                "service", Set.of(position.service()));
        return new PositionSlice(
                position, sponsor, segment, period, runningFte, law.on(period.from(), SubjectKind.POSITION, traits));
    }

    /** A maximum counts everybody of the year, so that neither unrelated dates nor a change of holders stretch it. */
    private static Map<String, Fte> running(int year, List<Position> positions) {
        Map<String, Fte> byComponent = new HashMap<>();
        Map<String, Fte> running = new HashMap<>();
        positions.stream()
                .filter(position -> position.period().from().getYear() <= year
                        && position.period().to().getYear() >= year)
                .forEach(position ->
                        running.put(position.id(), byComponent.merge(position.component(), position.fte(), Fte::plus)));
        return running;
    }
}
