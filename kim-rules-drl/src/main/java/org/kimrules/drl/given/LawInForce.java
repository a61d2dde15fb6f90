package org.kimrules.drl.given;

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
import org.kimrules.drl.folder.DerivedTraits;
import org.kimrules.drl.folder.PolicyFolder;

/** Answers which clauses apply to a subject on a day, as known. One per assessment. */
public final class LawInForce {

    private final Register register;
    private final DerivedTraits derived;
    private final AsOf asOf;
    private final Map<String, Set<String>> planTraits;

    /** Looks at the register as it was known, for the plan. */
    public LawInForce(PolicyFolder policy, AsOf asOf, GrantPlan plan) {
        this.register = policy.register();
        this.derived = policy.traits();
        this.asOf = asOf;
        this.planTraits = Map.of("municipality", Set.of(plan.applicant().kind()), "resolution", plan.resolutions());
    }

    /**
     * Returns the ids of the clauses.
     *
     * @param traits the codes of the subject by kind, beside those of the plan and those that follow from either
     */
    public Set<String> on(LocalDate day, SubjectKind kind, Map<String, Set<String>> traits) {
        Map<String, Set<String>> whole = whole(traits);
        return register.inForce(day, asOf, clause -> clause.subject() == kind && clause.appliesTo(whole)).stream()
                .map(Clause::id)
                .collect(Collectors.toSet());
    }

    /** Returns the codes of a subject with those of the plan and those that follow from either. */
    public Map<String, Set<String>> whole(Map<String, Set<String>> traits) {
        Map<String, Set<String>> all = new HashMap<>(planTraits);
        all.putAll(traits);
        return derived.with(all);
    }

    /**
     * Returns the ids of the clauses that are in force on some of the days.
     *
     * @param traits the codes of the subject by kind, beside those of the plan
     */
    public Set<String> during(Period days, SubjectKind kind, Map<String, Set<String>> traits) {
        SortedSet<LocalDate> changes = new TreeSet<>(
                register.changes(asOf, kind).subSet(days.from(), days.to().plusDays(1)));
        changes.add(days.from());
        return changes.stream().flatMap(day -> on(day, kind, traits).stream()).collect(Collectors.toSet());
    }

    /** Returns the ids of the clauses for a subject without traits of its own. */
    public Set<String> on(LocalDate day, SubjectKind kind) {
        return on(day, kind, Map.of());
    }
}
