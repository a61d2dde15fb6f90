package org.kimrules.authoring.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;

/** The clauses that had been published by the day of knowledge. */
final class LawBook {

    private final List<Clause> known;
    private final Map<String, CodedClause> coded = new HashMap<>();

    /**
     * Creates the book.
     *
     * @throws IllegalStateException when an encoded clause has no hand-written answer
     */
    LawBook(Register register, AsOf asOf) {
        this.known = register.clauses().stream()
                .filter(clause -> !register.documentOf(clause).knownFrom().isAfter(asOf.knownOn()))
                .toList();
        known.stream()
                .filter(clause -> clause.status() == ClauseStatus.ENCODED)
                .forEach(clause -> coded.put(clause.id(), coded(clause)));
    }

    private static CodedClause coded(Clause clause) {
        return CodedClause.find(clause.id())
                .orElseThrow(() -> new IllegalStateException("no hand-written answer to clause " + clause.id()));
    }

    /** Returns the clause as it is coded here; empty for one that no rule answers. */
    Optional<CodedClause> find(Clause clause) {
        return Optional.ofNullable(coded.get(clause.id()));
    }

    /** Returns the clauses that speak to the subject on the day and that no newer one which does so replaces. */
    List<Clause> on(LocalDate day, SubjectKind kind, Map<String, Set<String>> traits) {
        List<Clause> speaking = known.stream()
                .filter(clause -> applies(clause, day) && speaksTo(clause, kind, traits))
                .toList();
        Set<String> replaced = new HashSet<>();
        speaking.forEach(clause -> replaced.addAll(clause.supersedes()));
        return speaking.stream()
                .filter(clause -> !replaced.contains(clause.id()))
                .toList();
    }

    private static boolean applies(Clause clause, LocalDate day) {
        return !day.isBefore(clause.validity().from())
                && clause.validity().to().filter(day::isAfter).isEmpty();
    }

    private boolean speaksTo(Clause clause, SubjectKind kind, Map<String, Set<String>> traits) {
        return find(clause)
                .map(mine -> mine.appliesTo(kind, traits))
                .orElseGet(() -> clause.subject() == kind && clause.appliesTo(traits));
    }

    /** Returns the clauses that speak to the subject on some of the days. */
    List<Clause> during(Period days, SubjectKind kind, Map<String, Set<String>> traits) {
        SortedSet<LocalDate> turns = new TreeSet<>(changes(clause -> clause.subject() == kind));
        turns.add(days.from());
        return turns.stream()
                .filter(days::contains)
                .flatMap(day -> on(day, kind, traits).stream())
                .distinct()
                .toList();
    }

    /** Returns the days on which a known clause about positions starts to apply, or no longer does. */
    SortedSet<LocalDate> changesForPositions() {
        return changes(clause -> clause.subject() == SubjectKind.POSITION);
    }

    private SortedSet<LocalDate> changes(Predicate<Clause> which) {
        SortedSet<LocalDate> changes = new TreeSet<>();
        known.stream().filter(which).forEach(clause -> {
            changes.add(clause.validity().from());
            clause.validity().to().ifPresent(last -> changes.add(last.plusDays(1)));
        });
        return changes;
    }
}
