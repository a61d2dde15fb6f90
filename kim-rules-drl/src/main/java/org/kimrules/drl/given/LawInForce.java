package org.kimrules.drl.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;
import org.kimrules.drl.folder.DerivedTraits;
import org.kimrules.drl.folder.PolicyFolder;

/**
 * Answers which clauses apply to a subject on a day, as known on another, for every plan whose applicant and resolutions are of one
 * kind. The same question has the same set for an answer, so that what follows from a set of clauses can be kept by the set.
 * Thread-safe.
 */
public final class LawInForce {

    /** More than the law has days and its subjects have codes. */
    private static final int KEPT = 10_000;

    private final Register register;
    private final DerivedTraits derived;
    private final Map<String, Set<String>> planTraits;
    private final Map<SubjectKind, List<Clause>> known = new EnumMap<>(SubjectKind.class);
    private final Map<SubjectKind, NavigableSet<LocalDate>> changes = new EnumMap<>(SubjectKind.class);
    private final Kept<Question, Set<String>> answers = new Kept<>(KEPT);
    private final Kept<Stretch, Set<String>> stretches = new Kept<>(KEPT);
    private final Kept<Set<String>, Set<String>> sets = new Kept<>(KEPT);
    private final Kept<Set<String>, List<Clause>> liftable = new Kept<>(KEPT);

    /** Between two changes of the law it does not matter which day is asked about. */
    private record Question(LocalDate changed, SubjectKind kind, Map<String, Set<String>> traits) {}

    /** Nor which days are asked about, where they begin and end between the same changes; null stands for the time before all of them. */
    private record Stretch(
            @Nullable LocalDate changed, LocalDate lastChanged, SubjectKind kind, Map<String, Set<String>> traits) {}

    /** Looks at the register as it was known, for the plan and all that are of its kind. */
    public LawInForce(PolicyFolder policy, AsOf asOf, GrantPlan plan) {
        this.register = policy.register();
        this.derived = policy.traits();
        this.planTraits = traits(plan);
        for (SubjectKind kind : SubjectKind.values()) {
            known.put(kind, new ArrayList<>());
            changes.put(kind, new TreeSet<>(register.changes(asOf, kind)));
        }
        for (Clause clause : register.clauses()) {
            if (asOf.knows(register.documentOf(clause).knownFrom())) {
                about(clause.subject()).add(clause);
            }
        }
    }

    /** Returns the codes of the plan as a whole, by kind. */
    static Map<String, Set<String>> traits(GrantPlan plan) {
        return Map.of("municipality", Set.of(plan.applicant().kind()), "resolution", plan.resolutions());
    }

    private List<Clause> about(SubjectKind kind) {
        return Objects.requireNonNull(known.get(kind));
    }

    /**
     * Returns the ids of the clauses.
     *
     * @param traits the codes of the subject by kind, beside those of the plan and those that follow from either
     */
    public Set<String> on(LocalDate day, SubjectKind kind, Map<String, Set<String>> traits) {
        LocalDate changed = changes(kind).floor(day);
        return changed == null ? Set.of() : answers.of(new Question(changed, kind, traits), this::answer);
    }

    /** A clause supersedes an older one only where it speaks about the same thing. */
    private Set<String> answer(Question question) {
        Map<String, Set<String>> whole = whole(question.traits());
        Set<String> applying = new HashSet<>();
        Set<String> superseded = new HashSet<>();
        for (Clause clause : about(question.kind())) {
            if (clause.validity().contains(question.changed()) && clause.appliesTo(whole)) {
                applying.add(clause.id());
                superseded.addAll(clause.supersedes());
            }
        }
        applying.removeAll(superseded);
        return sets.of(Set.copyOf(applying), same -> same);
    }

    /** Returns the codes of a subject with those of the plan and those that follow from either. */
    public Map<String, Set<String>> whole(Map<String, Set<String>> traits) {
        Map<String, Set<String>> all = new HashMap<>(planTraits);
        all.putAll(traits);
        return derived.with(all);
    }

    /** Returns the days on which some known clause about such subjects starts to apply or has just ended. */
    NavigableSet<LocalDate> changes(SubjectKind kind) {
        return Objects.requireNonNull(changes.get(kind));
    }

    /**
     * Returns the ids of the clauses that are in force on some of the days.
     *
     * @param traits the codes of the subject by kind, beside those of the plan
     */
    public Set<String> during(Period days, SubjectKind kind, Map<String, Set<String>> traits) {
        LocalDate changed = changes(kind).floor(days.from());
        LocalDate lastChanged = changes(kind).floor(days.to());
        return lastChanged == null
                ? Set.of()
                : stretches.of(new Stretch(changed, lastChanged, kind, traits), this::during);
    }

    private Set<String> during(Stretch stretch) {
        NavigableSet<LocalDate> days = changes(stretch.kind()).headSet(stretch.lastChanged(), true);
        Set<String> clauses = new HashSet<>();
        (stretch.changed() == null ? days : days.tailSet(stretch.changed(), true))
                .forEach(day -> clauses.addAll(on(day, stretch.kind(), stretch.traits())));
        return Set.copyOf(clauses);
    }

    /** Returns those of the clauses that an authority can lift, by id. */
    List<Clause> liftable(Set<String> clauses) {
        return liftable.of(clauses, this::withAuthority);
    }

    private List<Clause> withAuthority(Set<String> clauses) {
        return clauses.stream()
                .sorted()
                .map(register::clause)
                .filter(clause -> clause.status() == ClauseStatus.ENCODED
                        && clause.authority().isPresent())
                .toList();
    }

    /** Returns the ids of the clauses for a subject without traits of its own. */
    public Set<String> on(LocalDate day, SubjectKind kind) {
        return on(day, kind, Map.of());
    }
}
