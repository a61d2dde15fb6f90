package org.kimrules.core.law;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.time.AsOf;

/**
 * All documents and clauses of a policy, whatever their time (<i>Normenregister</i>). Asks of time are answered from the
 * two dates of each document and the supersession between clauses; nothing is ever edited away. Immutable.
 */
public final class Register {

    private final Map<String, LawDocument> documents = new LinkedHashMap<>();
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final List<Clause> inOrder;

    /**
     * Creates the register.
     *
     * @throws IllegalArgumentException when an id occurs twice, or a clause names a document or clause that is not there
     */
    public Register(List<LawDocument> documents, List<Clause> clauses) {
        documents.forEach(document -> unique(this.documents.put(document.id(), document), document.id()));
        clauses.forEach(clause -> unique(this.clauses.put(clause.id(), clause), clause.id()));
        clauses.forEach(this::checkReferences);
        this.inOrder = List.copyOf(clauses);
    }

    private static void unique(@Nullable Object previous, String id) {
        if (previous != null) {
            throw new IllegalArgumentException("the id `" + id + "` occurs twice in the register");
        }
    }

    private void checkReferences(Clause clause) {
        if (!documents.containsKey(clause.document())) {
            throw new IllegalArgumentException(
                    "clause " + clause.id() + " names no document `" + clause.document() + "`");
        }
        if (superseded(clause, new HashSet<>()).contains(clause.id())) {
            throw new IllegalArgumentException("clause " + clause.id() + " supersedes itself");
        }
        clause.supersedes().stream()
                .filter(older -> !clauses.containsKey(older))
                .findFirst()
                .ifPresent(older -> {
                    throw new IllegalArgumentException(
                            "clause " + clause.id() + " supersedes no clause `" + older + "`");
                });
    }

    /** Follows supersession to its end; a circle would leave no clause at all. */
    private Set<String> superseded(Clause clause, Set<String> seen) {
        clause.supersedes().stream()
                .filter(seen::add)
                .flatMap(older -> find(older).stream())
                .forEach(older -> superseded(older, seen));
        return seen;
    }

    /** Returns all documents in the order of the policy. */
    public List<LawDocument> documents() {
        return List.copyOf(documents.values());
    }

    /** Returns all clauses in the order of the policy. */
    public List<Clause> clauses() {
        return inOrder;
    }

    /** Returns the clause with the id, if there is one. */
    public Optional<Clause> find(String id) {
        return Optional.ofNullable(clauses.get(id));
    }

    /**
     * Returns the clause with the id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Clause clause(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no clause `" + id + "` in the register"));
    }

    /** Returns the document that the clause stands in. */
    public LawDocument documentOf(Clause clause) {
        return Objects.requireNonNull(documents.get(clause.document()));
    }

    /** Returns the clauses that are known and apply on the day, without those that a later one supersedes on that day. */
    public List<Clause> inForce(LocalDate day, AsOf asOf) {
        return inForce(day, asOf, any -> true);
    }

    /**
     * Returns the clauses about something that are known and apply on the day. A clause supersedes an older one only where
     * it speaks about the same thing: a new rate for one role leaves the old rate of the other roles in force.
     *
     * @param about tells the clauses that speak about it
     */
    public List<Clause> inForce(LocalDate day, AsOf asOf, Predicate<Clause> about) {
        List<Clause> applying = applying(day, asOf, about).toList();
        SortedSet<String> superseded = new TreeSet<>();
        applying.forEach(clause -> superseded.addAll(clause.supersedes()));
        return applying.stream()
                .filter(clause -> !superseded.contains(clause.id()))
                .toList();
    }

    /** Returns the clauses that take the place of an older one on the day, among those that speak about the same thing. */
    public List<Clause> superseding(Clause older, LocalDate day, AsOf asOf, Predicate<Clause> about) {
        return applying(day, asOf, about)
                .filter(clause -> clause.supersedes().contains(older.id()))
                .toList();
    }

    private Stream<Clause> applying(LocalDate day, AsOf asOf, Predicate<Clause> about) {
        return clauses.values().stream()
                .filter(clause -> known(clause, asOf) && clause.validity().contains(day) && about.test(clause));
    }

    /** Returns the days on which some known clause about such subjects starts to apply or has just ended. */
    public SortedSet<LocalDate> changes(AsOf asOf, SubjectKind kind) {
        SortedSet<LocalDate> days = new TreeSet<>();
        clauses.values().stream()
                .filter(clause -> clause.subject() == kind && known(clause, asOf))
                .forEach(clause -> {
                    days.add(clause.validity().from());
                    clause.validity().to().ifPresent(end -> days.add(end.plusDays(1)));
                });
        return days;
    }

    private boolean known(Clause clause, AsOf asOf) {
        return asOf.knows(documentOf(clause).knownFrom());
    }
}
