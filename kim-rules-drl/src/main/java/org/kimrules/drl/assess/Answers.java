package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.fact.Subject;
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

    /**
     * Returns the conclusions about each subject, by clause, when they are complete.
     *
     * @param subjects the subjects that the stage must answer
     * @throws PolicyException when a clause has no answer for a subject, more than one, or one that nobody asked for
     */
    List<List<Conclusion>> complete(Stage stage, List<? extends Subject> subjects, List<Conclusion> conclusions) {
        Map<SubjectRef, List<Conclusion>> answers = new HashMap<>();
        for (Conclusion conclusion : conclusions) {
            fits(stage, conclusion);
            answers.computeIfAbsent(conclusion.subject().ref(), any -> new ArrayList<>())
                    .add(conclusion);
        }
        List<List<Conclusion>> complete = new ArrayList<>(subjects.size());
        for (Subject subject : subjects) {
            SubjectRef ref = subject.ref();
            List<Conclusion> answered = answers.containsKey(ref) ? answers.remove(ref) : List.of();
            complete.add(complete(clauses.asked(stage, subject.law()), ref, answered));
        }
        answers.values().stream().flatMap(List::stream).min(BY_CLAUSE).ifPresent(Answers::refuse);
        return complete;
    }

    private static List<Conclusion> complete(List<String> asked, SubjectRef subject, List<Conclusion> answered) {
        if (answered.size() > 1) {
            answered.sort(BY_CLAUSE);
        }
        boolean complete = answered.size() == asked.size();
        for (int i = 0; complete && i < asked.size(); i++) {
            complete = answered.get(i).clause().equals(asked.get(i));
        }
        if (!complete) {
            asked.forEach(clause -> only(clause, subject, answered));
            answered.stream().filter(each -> !asked.contains(each.clause())).forEach(Answers::refuse);
        }
        return answered;
    }

    private static void only(String clause, SubjectRef subject, List<Conclusion> answered) {
        List<Conclusion> answers =
                answered.stream().filter(each -> each.clause().equals(clause)).toList();
        if (answers.size() != 1) {
            String rules =
                    answers.stream().map(Conclusion::rule).sorted().collect(Collectors.joining("`, `", "`", "`"));
            throw new PolicyException("clause " + clause + " has "
                    + (answers.isEmpty() ? "no answer" : "several answers by " + rules) + " for " + subject);
        }
    }

    private static void refuse(Conclusion stray) {
        throw new PolicyException("clause " + stray.clause() + " was answered for "
                + stray.subject().ref() + ", to which it does not apply");
    }

    /** Grant rules award, all others answer. */
    private static void fits(Stage stage, Conclusion conclusion) {
        if ((stage == Stage.GRANT) != (conclusion.result() instanceof Award)) {
            throw new PolicyException("the rule `" + conclusion.rule() + "` gives "
                    + conclusion.result().getClass().getSimpleName() + ", which the stage " + stage + " does not take");
        }
    }
}
