package org.kimrules.authoring.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Position;
import org.kimrules.core.time.Period;

/** Cuts each position where its year ends, where its law, its figures or its approvals change, and by its company. */
final class Slicing {

    private static final Set<String> COMPONENTS = Set.of("B1", "B2", "B3");

    private final Scene scene;
    private final List<Parameter> figures;

    Slicing(Scene scene, List<Parameter> figures) {
        this.scene = scene;
        this.figures = figures;
    }

    List<Slice> slices() {
        SortedSet<LocalDate> turns = turns();
        List<Slice> slices = new ArrayList<>();
        scene.plan().positions().forEach(position -> slices.addAll(slices(position, turns)));
        return cutByCompany(slices);
    }

    /** Returns the days on which something changes for some position. */
    private SortedSet<LocalDate> turns() {
        SortedSet<LocalDate> turns = new TreeSet<>(scene.law().changesForPositions());
        scene.years().forEach(year -> turns.add(Scene.firstOf(year)));
        figures.stream()
                .flatMap(figure -> figure.history().stream())
                .filter(row -> scene.knows(row.knownFrom()))
                .forEach(row -> {
                    turns.add(row.validity().from());
                    row.validity().to().ifPresent(last -> turns.add(last.plusDays(1)));
                });
        scene.plan().positions().forEach(position -> turns.addAll(approvalTurns(position)));
        return turns;
    }

    private SortedSet<LocalDate> approvalTurns(Position position) {
        SortedSet<LocalDate> turns = new TreeSet<>();
        scene.plan().exemptions().stream()
                .filter(exemption -> exemption.positions().contains(position.id()))
                .flatMap(exemption -> exemption.validity().stream())
                .forEach(days -> {
                    turns.add(days.from());
                    turns.add(days.to().plusDays(1));
                });
        return turns;
    }

    private List<Slice> slices(Position position, SortedSet<LocalDate> turns) {
        SortedSet<LocalDate> approvals = approvalTurns(position);
        List<Slice> slices = new ArrayList<>();
        for (Period days : cut(position.period(), turns)) {
            Slice next = new Slice(
                    position,
                    days,
                    scene.law()
                            .on(
                                    days.from(),
                                    SubjectKind.POSITION,
                                    scene.traits(position, days.from().getYear())));
            int last = slices.size() - 1;
            if (last >= 0 && !approvals.contains(next.first()) && same(slices.get(last), next)) {
                Period whole = Period.of(slices.get(last).first(), days.to());
                slices.set(last, new Slice(position, whole, next.law()));
            } else {
                slices.add(next);
            }
        }
        return slices;
    }

    private boolean same(Slice one, Slice other) {
        return one.year() == other.year()
                && one.law().equals(other.law())
                && figures.stream()
                        .map(Parameter::key)
                        .filter(key -> speaksTo(key, one.position().component()))
                        .allMatch(key -> scene.row(key, one.first()).equals(scene.row(key, other.first())));
    }

    /** A figure of a component has it before the dot. */
    private static boolean speaksTo(String key, String component) {
        return key.startsWith(component + ".") || COMPONENTS.stream().noneMatch(other -> key.startsWith(other + "."));
    }

    /** Cuts each of the slices where another one starts or ends that the same maximum counts with it. */
    private static List<Slice> cutByCompany(List<Slice> slices) {
        List<Slice> cut = new ArrayList<>();
        for (Slice slice : slices) {
            SortedSet<LocalDate> turns = new TreeSet<>();
            slices.stream().filter(slice::countsWith).forEach(other -> {
                turns.add(other.first());
                turns.add(other.days().to().plusDays(1));
            });
            cut(slice.days(), turns).forEach(days -> cut.add(new Slice(slice.position(), days, slice.law())));
        }
        return cut;
    }

    /** Cuts the period into pieces that start on its first day and on each of the turns that it contains. */
    private static List<Period> cut(Period period, SortedSet<LocalDate> turns) {
        SortedSet<LocalDate> starts = new TreeSet<>(turns);
        starts.add(period.from());
        starts.removeIf(day -> !period.contains(day));
        List<LocalDate> ends = new ArrayList<>();
        starts.stream().skip(1).forEach(start -> ends.add(start.minusDays(1)));
        ends.add(period.to());
        List<Period> pieces = new ArrayList<>();
        starts.forEach(start -> pieces.add(Period.of(start, ends.get(pieces.size()))));
        return pieces;
    }
}
