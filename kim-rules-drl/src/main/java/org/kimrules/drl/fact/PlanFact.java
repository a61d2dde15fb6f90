package org.kimrules.drl.fact;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.plan.Meeting.Act;
import org.kimrules.core.plan.Position;
import org.kimrules.core.text.Value;

/**
 * The plan as a whole.
 *
 * @param plan the plan
 * @param law the clauses that apply
 */
public record PlanFact(GrantPlan plan, Set<String> law) implements Subject {

    /** Keeps a copy. */
    public PlanFact {
        law = Set.copyOf(law);
    }

    @Override
    public Map<String, Set<String>> traits() {
        return Map.of(
                "component", plan.positions().stream().map(Position::component).collect(Collectors.toSet()));
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.PLAN, plan.id());
    }

    /** Returns how many meetings the decision chain has, without earlier treatments. */
    public int chainLength() {
        return (int) plan.meetings().stream()
                .filter(meeting -> meeting.act() != Act.TREATED_EARLIER)
                .count();
    }

    /** Returns whether exactly one meeting decides and none recommends after it. */
    public boolean chainInOrder() {
        return deciding() == 1
                && plan.meetings().stream()
                        .filter(meeting -> meeting.act() == Act.RECOMMENDS)
                        .allMatch(meeting -> plan.decidedOn()
                                .map(day -> !meeting.date().isAfter(day))
                                .orElse(false));
    }

    private long deciding() {
        return plan.meetings().stream()
                .filter(meeting -> meeting.act() == Act.DECIDES)
                .count();
    }

    /** Returns the code of the body that decides last, or {@code UNKNOWN} where none decides. */
    public String decidingBody() {
        return plan.meetings().stream()
                .filter(meeting -> meeting.act() == Act.DECIDES)
                .max(Comparator.comparing(Meeting::date)
                        .thenComparing(Meeting::body)
                        .thenComparing(Meeting::name))
                .map(Meeting::body)
                .orElse(org.kimrules.core.law.Vocabulary.UNKNOWN);
    }

    @Override
    public Map<String, Value> values() {
        return Map.of(
                "plan", Value.of(plan.id()),
                "title", Value.of(plan.title()),
                "applicant", Value.of(plan.applicant().name()),
                "decidingBody", Value.code("body", decidingBody()),
                "decisionDay", plan.decidedOn().map(Value::of).orElse(Value.code("body", "UNKNOWN")));
    }
}
