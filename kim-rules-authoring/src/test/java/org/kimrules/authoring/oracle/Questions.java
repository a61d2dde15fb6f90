package org.kimrules.authoring.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.time.Period;

/** Asks every clause that speaks to a subject: the encoded ones by hand-written code, the others by their status. */
record Questions(Scene scene) {

    /** A subject: what it is, and the clauses that speak to it. */
    record Subject(SubjectKind kind, String id, Optional<Period> days, List<Clause> law) {

        /** Returns a subject that is not cut by time. */
        static Subject of(SubjectKind kind, String id, List<Clause> law) {
            return new Subject(kind, id, Optional.empty(), law);
        }

        Answer answer(String clause, Outcome outcome, Effect effect) {
            return new Answer(clause, kind, id, days, outcome, Answer.weight(outcome, effect));
        }
    }

    /**
     * Returns the answers of all clauses that apply.
     *
     * @param coded the outcome of an encoded clause; empty where another step answers it
     */
    List<Answer> answers(Subject subject, Function<CodedClause, Optional<Outcome>> coded) {
        List<Answer> answers = new ArrayList<>();
        for (Clause clause : subject.law()) {
            Optional<CodedClause> known = scene.law().find(clause);
            if (known.isPresent()) {
                coded.apply(known.get())
                        .ifPresent(outcome -> answers.add(
                                subject.answer(clause.id(), outcome, known.get().effect())));
            } else {
                Outcome left = clause.status() == ClauseStatus.JUDGED ? Outcome.JUDGED : Outcome.UNDECIDED;
                answers.add(subject.answer(clause.id(), left, clause.effect()));
            }
        }
        return answers;
    }
}
