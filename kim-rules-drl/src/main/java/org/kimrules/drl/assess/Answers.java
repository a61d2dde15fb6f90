package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.explain.AnswerFaults;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Award;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.Stage;

/**
 * Holds a stage to its promise: exactly one conclusion for every clause of the stage and every subject it applies to. Two
 * answers or none is a fault of the policy and never decided silently.
 */
final class Answers {

    private static final Comparator<Conclusion> BY_CLAUSE = Comparator.comparing(Conclusion::clause);

    private final Clauses clauses;

    Answers(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Holds what is derived to what may be read of it later. */
    void derived(List<Conclusion> conclusions, AnswerFaults faults) {
        conclusions.stream().filter(each -> !(each.result() instanceof Fact)).forEach(faults::untaken);
        faults.throwIfAny();
    }

    /**
     * Returns the conclusions about each subject, by clause, when they are complete.
     *
     * @param subjects the subjects that the stage must answer
     * @param faults takes what is wrong with the answers of the stage
     * @throws PolicyException when a clause has no answer for a subject, more than one, or one that nobody asked for
     */
    List<List<Conclusion>> complete(
            Stage stage, List<? extends Subject> subjects, List<Conclusion> conclusions, AnswerFaults faults) {
        Map<SubjectRef, List<Conclusion>> answers = new HashMap<>();
        for (Conclusion conclusion : conclusions) {
            if (taken(stage, conclusion)) {
                answers.computeIfAbsent(conclusion.subject().ref(), any -> new ArrayList<>())
                        .add(conclusion);
            } else {
                faults.untaken(conclusion);
            }
        }
        List<List<Conclusion>> complete = new ArrayList<>(subjects.size());
        for (Subject subject : subjects) {
            List<Conclusion> answered = answers.remove(subject.ref());
            complete.add(complete(
                    clauses.asked(stage, subject.law()), subject, answered == null ? List.of() : answered, faults));
        }
        answers.values().forEach(strays -> strays.forEach(faults::unasked));
        faults.throwIfAny();
        return complete;
    }

    private static List<Conclusion> complete(
            List<String> asked, Subject subject, List<Conclusion> answered, AnswerFaults faults) {
        if (answered.size() > 1) {
            answered.sort(BY_CLAUSE);
        }
        boolean complete = answered.size() == asked.size();
        for (int i = 0; complete && i < asked.size(); i++) {
            complete = answered.get(i).clause().equals(asked.get(i));
        }
        if (!complete) {
            asked.forEach(clause -> only(clause, subject, answered, faults));
            answered.stream().filter(each -> !asked.contains(each.clause())).forEach(faults::unasked);
        }
        return answered;
    }

    private static void only(String clause, Subject subject, List<Conclusion> answered, AnswerFaults faults) {
        List<Conclusion> answers =
                answered.stream().filter(each -> each.clause().equals(clause)).toList();
        if (answers.size() != 1) {
            faults.notOnce(clause, subject, answers);
        }
    }

    /** Grant rules award, all others answer. */
    private static boolean taken(Stage stage, Conclusion conclusion) {
        return stage == Stage.GRANT ? conclusion.result() instanceof Award : conclusion.result() instanceof Answer;
    }
}
