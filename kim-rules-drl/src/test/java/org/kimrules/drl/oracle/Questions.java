package org.kimrules.drl.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.time.Period;

/** Asks every clause in force about a subject: the encoded ones by hand-written code, the others by their status. */
record Questions(Scene scene) {

    /** A subject: what it is, the day whose law counts for it and the codes that clauses look at. */
    record Subject(
            SubjectKind kind, String id, Optional<Period> days, LocalDate day, Map<String, Set<String>> traits) {}

    /**
     * Returns the answers of all clauses that apply.
     *
     * @param coded the outcome of an encoded clause; empty where another step answers it
     */
    List<Answer> answers(Subject subject, Function<CodedClause, Optional<Outcome>> coded) {
        List<Answer> answers = new ArrayList<>();
        for (Clause clause : scene.inForce(subject.day())) {
            if (clause.status() == ClauseStatus.ENCODED) {
                CodedClause known = coded(clause);
                if (known.appliesTo(subject.kind(), subject.traits())) {
                    coded.apply(known).ifPresent(outcome -> answers.add(answer(known, subject, outcome)));
                }
            } else if (clause.subject() == subject.kind() && clause.appliesTo(subject.traits())) {
                answers.add(left(clause, subject));
            }
        }
        return answers;
    }

    private static CodedClause coded(Clause clause) {
        return CodedClause.find(clause.id())
                .orElseThrow(() -> new IllegalStateException("no hand-written answer to clause " + clause.id()));
    }

    static Answer answer(CodedClause clause, Subject subject, Outcome outcome) {
        return new Answer(clause.id(), subject.kind(), subject.id(), subject.days(), outcome, clause.effect());
    }

    private static Answer left(Clause clause, Subject subject) {
        Outcome outcome = clause.status() == ClauseStatus.JUDGED ? Outcome.JUDGED : Outcome.UNDECIDED;
        return new Answer(clause.id(), subject.kind(), subject.id(), subject.days(), outcome, clause.effect());
    }
}
