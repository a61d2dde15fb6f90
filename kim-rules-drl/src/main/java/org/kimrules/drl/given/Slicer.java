package org.kimrules.drl.given;

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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.law.Clause.Counting;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.Segment;
import org.kimrules.drl.folder.PolicyFolder;

/** Cuts the time of a plan at year ends and wherever the known law changes, and each position where its own does. */
final class Slicer {

    private final GrantPlan plan;
    private final LawInForce law;
    private final Register register;
    private final Set<String> components;
    private final List<Segment> segments;
    private final Map<Segment, Set<String>> changing = new HashMap<>();

    Slicer(PolicyFolder policy, GrantPlan plan, AsOf asOf, LawInForce law) {
        this.plan = plan;
        this.law = law;
        this.register = policy.register();
        this.components = policy.vocabulary().of("component");
        this.segments = segments(policy, plan, asOf);
        for (int i = 1; i < segments.size(); i++) {
            changing.put(segments.get(i), changing(policy, asOf, segments.get(i - 1), segments.get(i)));
        }
    }

    /** Returns what the figures belong to that change where one segment ends and the next begins. */
    private static Set<String> changing(PolicyFolder policy, AsOf asOf, Segment before, Segment next) {
        return policy.parameters().parameters().stream()
                .filter(figure -> !figure.on(before.period().from(), asOf)
                        .equals(figure.on(next.period().from(), asOf)))
                .map(figure -> figure.key().substring(0, figure.key().indexOf('.')))
                .collect(Collectors.toSet());
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

    /** Returns the slices of all positions, by day and id. */
    List<PositionSlice> slices() {
        Map<Integer, List<PositionSlice>> byYear = plan.positions().stream()
                .flatMap(position -> slices(position).stream())
                .collect(Collectors.groupingBy(PositionSlice::year, TreeMap::new, Collectors.toList()));
        return byYear.values().stream()
                .flatMap(this::cutWhereOthersChange)
                .sorted(Comparator.comparing(PositionSlice::from).thenComparing(PositionSlice::id))
                .toList();
    }

    /**
     * What changes for others cuts no position: a slice goes on until its own law, figures or approvals change. A figure
     * whose key starts with a component is one of that component alone.
     */
    private List<PositionSlice> slices(Position position) {
        List<PositionSlice> slices = new ArrayList<>();
        for (Segment segment : segments) {
            position.period().intersection(segment.period()).ifPresent(days -> {
                PositionSlice next = slice(position, segment, days);
                int last = slices.size() - 1;
                if (last >= 0 && goesOn(slices.get(last), next)) {
                    PositionSlice before = slices.get(last);
                    slices.set(last, before.on(Period.of(before.from(), days.to())));
                } else {
                    slices.add(next);
                }
            });
        }
        return slices;
    }

    private boolean goesOn(PositionSlice slice, PositionSlice next) {
        return slice.year() == next.year()
                && slice.law().equals(next.law())
                && changing.getOrDefault(next.segment(), Set.of()).stream()
                        .noneMatch(owner -> owner.equals(slice.component()) || !components.contains(owner))
                && plan.exemptions().stream()
                        .filter(exemption -> exemption.positions().contains(slice.id()))
                        .flatMap(exemption -> exemption.validity().stream())
                        .noneMatch(days -> days.from().equals(next.from())
                                || days.to().plusDays(1).equals(next.from()));
    }

    private PositionSlice slice(Position position, Segment segment, Period period) {
        PositionSlice slice = new PositionSlice(
                position,
                plan.sponsor(position.sponsor()),
                plan.applicant().kind(),
                segment,
                period,
                position.fte(),
                Set.of());
        return slice.under(law.on(period.from(), SubjectKind.POSITION, slice.traits()));
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
