package org.kimrules.oracle.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.plan.Meeting.Act;
import org.kimrules.core.plan.Position;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.finding.Subject;
import org.kimrules.oracle.law.LawTable;

/** The plan as a whole. */
public final class PlanSubject implements Subject {

    private static final Comparator<Meeting> LAST =
            Comparator.comparing(Meeting::date).thenComparing(Meeting::body).thenComparing(Meeting::name);

    private final Measure measure;
    private final GrantPlan plan;
    private final String decidingBody;
    private final Facts facts;

    /** Looks at the plan of the measure. */
    public PlanSubject(Measure measure) {
        this.measure = measure;
        this.plan = measure.plan();
        Meeting last = decision();
        this.decidingBody = last == null ? Vocabulary.UNKNOWN : last.body();
        Value day = measure.decided().map(Value::of).orElse(Value.code("body", Vocabulary.UNKNOWN));
        this.facts = Facts.of(Map.of(
                "plan", Value.of(plan.id()),
                "title", Value.of(plan.title()),
                "applicant", Value.of(plan.applicant().name()),
                "decidingBody", Value.code("body", decidingBody),
                "decisionDay", day));
    }

    private @Nullable Meeting decision() {
        Meeting last = null;
        for (Meeting meeting : plan.meetings()) {
            if (meeting.act() == Act.DECIDES && (last == null || LAST.compare(meeting, last) >= 0)) {
                last = meeting;
            }
        }
        return last;
    }

    /** Returns the clauses that apply: a clause about a component only on the days of the positions in it. */
    public long law() {
        LawTable.Known law = measure.law(SubjectKind.PLAN);
        long clauses =
                law.during(law.law().about(measure.traits()), measure.calendar().days());
        Map<String, Period> spans = new TreeMap<>();
        for (Position position : plan.positions()) {
            spans.merge(position.component(), position.period(), Period::span);
        }
        for (Map.Entry<String, Period> span : spans.entrySet()) {
            clauses |= law.during(law.law().about(measure.traits(span.getKey())), span.getValue());
        }
        return clauses;
    }

    /** Returns what the measure holds beside. */
    public Measure measure() {
        return measure;
    }

    /** Returns the code of the body that decides last. */
    public String decidingBody() {
        return decidingBody;
    }

    /** Returns whether there is a meeting beside earlier treatments. */
    public boolean chain() {
        for (Meeting meeting : plan.meetings()) {
            if (meeting.act() != Act.TREATED_EARLIER) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether exactly one meeting decides and none recommends after it. */
    public boolean chainInOrder() {
        LocalDate day = measure.decided().orElse(LocalDate.MIN);
        int decisions = 0;
        for (Meeting meeting : plan.meetings()) {
            decisions += meeting.act() == Act.DECIDES ? 1 : 0;
            if (meeting.act() == Act.RECOMMENDS && meeting.date().isAfter(day)) {
                return false;
            }
        }
        return decisions == 1;
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.PLAN, plan.id());
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
