package org.kimrules.drl.assess;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;

/** Answers which clauses apply to a subject on a day, as known. One per assessment. */
final class LawInForce {

    private final Register register;
    private final AsOf asOf;
    private final Map<String, Set<String>> planTraits;

    LawInForce(Register register, AsOf asOf, GrantPlan plan) {
        this.register = register;
        this.asOf = asOf;
        this.planTraits = Map.of("municipality", Set.of(plan.applicant().kind()), "resolution", plan.resolutions());
    }

    /**
     * Returns the ids of the clauses.
     *
     * @param traits the codes of the subject by kind, beside those of the plan
     */
    Set<String> on(LocalDate day, SubjectKind kind, Map<String, Set<String>> traits) {
        Map<String, Set<String>> all = new HashMap<>(planTraits);
        all.putAll(traits);
        return register.inForce(day, asOf, clause -> clause.subject() == kind && clause.appliesTo(all)).stream()
                .map(Clause::id)
                .collect(Collectors.toSet());
    }

    /**
     * Returns the ids of the clauses that are in force on some of the days.
     *
     * @param traits the codes of the subject by kind, beside those of the plan
     */
    Set<String> during(Period days, SubjectKind kind, Map<String, Set<String>> traits) {
        SortedSet<LocalDate> changes = new TreeSet<>(
                register.changes(asOf, kind).subSet(days.from(), days.to().plusDays(1)));
        changes.add(days.from());
        return changes.stream().flatMap(day -> on(day, kind, traits).stream()).collect(Collectors.toSet());
    }

    /** Returns the ids of the clauses for a subject without traits of its own. */
    Set<String> on(LocalDate day, SubjectKind kind) {
        return on(day, kind, Map.of());
    }
}
