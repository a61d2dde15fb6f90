package org.kimrules.authoring.oracle;

import java.time.LocalDate;
import java.util.List;
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

    /** Returns whether some maximum counts both at once, on some day. */
    boolean countsWith(Slice other) {
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
