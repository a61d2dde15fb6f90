package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.policy.PolicyException;
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

    private record Question(String clause, SubjectRef subject) {}

    private final ClauseStages stages;

    Answers(ClauseStages stages) {
        this.stages = stages;
    }

    /**
     * Returns the conclusions when they are complete.
     *
     * @param subjects the subjects that the stage must answer
     * @throws PolicyException when a clause has no answer for a subject, more than one, or one that nobody asked for
     */
    List<Conclusion> complete(Stage stage, Collection<? extends Subject> subjects, List<Conclusion> conclusions) {
        conclusions.forEach(conclusion -> fits(stage, conclusion));
        Map<Question, List<Conclusion>> answers = new HashMap<>();
        conclusions.forEach(conclusion -> answers.computeIfAbsent(
                        new Question(conclusion.clause(), subject(conclusion).ref()), any -> new ArrayList<>())
                .add(conclusion));
        Map<Question, Conclusion> complete = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            subject.law().stream()
                    .sorted()
                    .filter(clause -> stages.of(clause).equals(Optional.of(stage)))
                    .forEach(clause -> {
                        Question question = new Question(clause, subject.ref());
                        complete.put(question, only(question, answers.getOrDefault(question, List.of())));
                    });
        }
        answers.keySet().stream()
                .filter(asked -> !complete.containsKey(asked))
                .findFirst()
                .ifPresent(stray -> {
                    throw new PolicyException("clause " + stray.clause() + " was answered for " + stray.subject()
                            + ", to which it does not apply");
                });
        return List.copyOf(complete.values());
    }

    private static Conclusion only(Question question, List<Conclusion> answers) {
        if (answers.size() == 1) {
            return answers.get(0);
        }
        String rules = answers.stream().map(Conclusion::rule).sorted().collect(Collectors.joining("`, `", "`", "`"));
        throw new PolicyException("clause " + question.clause() + " has "
                + (answers.isEmpty() ? "no answer" : "several answers by " + rules) + " for " + question.subject());
    }

    /** Grant rules award, all others answer. */
    private static void fits(Stage stage, Conclusion conclusion) {
        if ((stage == Stage.GRANT) != (conclusion.result() instanceof Award)) {
            throw new PolicyException("the rule `" + conclusion.rule() + "` gives "
                    + conclusion.result().getClass().getSimpleName() + ", which the stage " + stage + " does not take");
        }
    }

    static Subject subject(Conclusion conclusion) {
        if (conclusion.result() instanceof Answer answer) {
            return answer.subject();
        }
        if (conclusion.result() instanceof Award award) {
            return award.slice();
        }
        throw new PolicyException("the rule `" + conclusion.rule() + "` inserts something that is no answer");
    }
}
