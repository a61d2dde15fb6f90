package org.kimrules.drl.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kimrules.core.law.Clause.Counting;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.SubjectKind;
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
    private final Register register;
    private final List<Segment> segments;

    Slicer(PolicyFolder policy, GrantPlan plan, AsOf asOf, LawInForce law) {
        this.plan = plan;
        this.law = law;
        this.register = policy.register();
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
        SortedSet<LocalDate> cuts = new TreeSet<>(policy.register().changes(asOf, SubjectKind.POSITION));
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
        return cut(first, last, cuts.subSet(first.plusDays(1), last.plusDays(1))).stream()
                .map(Segment::new)
                .toList();
    }

    private static List<Period> cut(LocalDate first, LocalDate last, SortedSet<LocalDate> cuts) {
        List<Period> parts = new ArrayList<>();
        LocalDate start = first;
        for (LocalDate next : cuts) {
            parts.add(Period.of(start, next.minusDays(1)));
            start = next;
        }
        parts.add(Period.of(start, last));
        return parts;
    }

    /** Returns the slices of all positions, by segment, id and day. */
    List<PositionSlice> slices() {
        List<Position> positions = plan.positions().stream()
                .sorted(Comparator.comparing(Position::id))
                .toList();
        return segments.stream()
                .flatMap(segment -> cutWhereOthersChange(positions.stream()
                        .flatMap(position -> position.period().intersection(segment.period()).stream()
                                .map(period -> slice(position, segment, period)))
                        .toList()))
                .toList();
    }

    private PositionSlice slice(Position position, Segment segment, Period period) {
        Sponsor sponsor = plan.sponsor(position.sponsor());
        Map<String, Set<String>> traits = Map.of(
                "component",
                Set.of(position.component()),
                "role",
                Set.of(position.role()),
                "employer",
                Set.of(sponsor.kind()),
                "service",
                Set.of(position.service()),
                "funder",
                Set.of(position.statement(PositionSlice.OTHER_FUNDING)));
        return new PositionSlice(
                position,
                sponsor,
                plan.applicant().kind(),
                segment,
                period,
                position.fte(),
                law.on(period.from(), SubjectKind.POSITION, traits));
    }

    /** Positions that a maximum counts together are cut where one of them starts or ends, so that each slice counts whole. */
    private Stream<PositionSlice> cutWhereOthersChange(List<PositionSlice> slices) {
        Map<String, SortedSet<LocalDate>> changes = new HashMap<>();
        slices.forEach(slice -> countedAtOnce(slice).forEach(clause -> {
            SortedSet<LocalDate> days = changes.computeIfAbsent(clause, any -> new TreeSet<>());
            days.add(slice.from());
            days.add(slice.period().to().plusDays(1));
        }));
        return slices.stream().flatMap(slice -> {
            SortedSet<LocalDate> cuts = new TreeSet<>();
            countedAtOnce(slice)
                    .forEach(clause -> cuts.addAll(changes.getOrDefault(clause, Collections.emptySortedSet())));
            return cut(slice, cuts);
        });
    }

    private Stream<String> countedAtOnce(PositionSlice slice) {
        return slice.law().stream()
                .filter(clause -> register.clause(clause).counts().equals(Optional.of(Counting.AT_ONCE)));
    }

    private static Stream<PositionSlice> cut(PositionSlice slice, SortedSet<LocalDate> cuts) {
        Period days = slice.period();
        return cut(
                        days.from(),
                        days.to(),
                        cuts.subSet(days.from().plusDays(1), days.to().plusDays(1)))
                .stream()
                .map(slice::on);
    }
}
