package org.kimrules.oracle.finding;

import java.util.List;
import java.util.Map;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Finding.Ruling;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Effect;
import org.kimrules.core.remedy.Cures;
import org.kimrules.core.text.Message;
import org.kimrules.core.text.Value;

/** One of the answers that a clause can give, with all that does not depend on the subject. Immutable. */
public final class Answer {

    private final Clause clause;
    private final String rule;
    private final Outcome outcome;
    private final Severity severity;
    private final Sentence sentence;
    private final DeclaredCures cures;

    Answer(Clause clause, String rule, Outcome outcome, Effect effect, Sentence sentence, DeclaredCures cures) {
        this.clause = clause;
        this.rule = rule;
        this.outcome = outcome;
        this.severity = Severity.of(outcome, effect);
        this.sentence = sentence;
        this.cures = cures;
    }

    /** Returns the clause. */
    public Clause clause() {
        return clause;
    }

    /** Returns the answer to the subject, which rests on nothing else. */
    public Finding of(Subject subject) {
        return of(subject, subject.facts().map(), List.of());
    }

    /** Returns the answer to the subject, which rests on more facts. */
    public Finding of(Subject subject, Facts... more) {
        Facts facts = subject.facts().and(more);
        return of(subject, facts.map(), facts.used());
    }

    private Finding of(Subject subject, Map<String, Value> facts, List<UsedParameter> used) {
        Message said = sentence.with(facts);
        Ruling ruling = new Ruling(
                clause, rule, outcome, severity, said.template(), said.arguments(), used, Cures.of(cures.of(facts)));
        return new Finding(ruling, subject.ref(), facts);
    }
}
