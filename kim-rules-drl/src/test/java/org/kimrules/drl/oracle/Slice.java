package org.kimrules.drl.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kimrules.core.law.Clause;
import org.kimrules.core.plan.Position;
import org.kimrules.core.time.Period;

/**
 * A position in a span of days of one year in which neither the law nor the company that a maximum counts it in changes.
 *
 * @param position the position
 * @param days the days
 * @param law the clauses that speak to it
 */
record Slice(Position position, Period days, List<Clause> law) {

    /** Cuts the period into pieces that start on its first day and on each of the turns that it contains. */
    static List<Period> cut(Period period, SortedSet<LocalDate> turns) {
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

    /** Cuts each of the slices where another one starts or ends that the same maximum counts with it. */
    static List<Slice> cutByCompany(List<Slice> slices) {
        List<Slice> cut = new ArrayList<>();
        for (Slice slice : slices) {
            SortedSet<LocalDate> turns = new TreeSet<>();
            slices.stream().filter(slice::countsWith).forEach(other -> {
                turns.add(other.days.from());
                turns.add(other.days.to().plusDays(1));
            });
            cut(slice.days, turns).forEach(days -> cut.add(new Slice(slice.position, days, slice.law)));
        }
        return cut;
    }

    private boolean countsWith(Slice other) {
        return days.intersection(other.days).isPresent()
                && maxima().stream()
                        .anyMatch(each -> !each.countsInYear() && other.maxima().contains(each));
    }

    /** Returns the clauses that speak to the slice and state a maximum. */
    List<CodedClause> maxima() {
        return coded().filter(CodedClause::states).toList();
    }

    /** Returns the clauses that pay the slice a grant. */
    List<CodedClause> paying() {
        return coded().filter(CodedClause::pays).toList();
    }

    private Stream<CodedClause> coded() {
        return law.stream().flatMap(clause -> CodedClause.find(clause.id()).stream());
    }

    /** Returns whether the clause speaks to the slice. */
    boolean under(CodedClause clause) {
        return law.stream().anyMatch(each -> each.id().equals(clause.id()));
    }

    LocalDate first() {
        return days.from();
    }

    int year() {
        return first().getYear();
    }
}
