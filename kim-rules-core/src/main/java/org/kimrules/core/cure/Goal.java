package org.kimrules.core.cure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.SubjectRef;

/**
 * What a cure is after: no finding blocks, and none stays undecided that a step could decide. What blocks and has no step
 * from the start is beyond any cure and does not keep the rest from being cured.
 */
final class Goal {

    /** What a clause says of a subject, whatever the days. */
    private record Question(String clause, SubjectRef subject) {

        private static Question of(Finding finding) {
            return new Question(
                    finding.clause().id(),
                    SubjectRef.of(finding.subject().kind(), finding.subject().id()));
        }
    }

    private final Set<Question> hopeless;

    /** Creates the goal for the plan as it is. */
    Goal(Assessment before) {
        Options options = new Options(before);
        hopeless = before.findings().stream()
                .filter(finding -> finding.blocks() && options.of(finding).isEmpty())
                .map(Question::of)
                .collect(Collectors.toSet());
    }

    /** Returns whether some finding is beyond any cure. */
    boolean partly() {
        return !hopeless.isEmpty();
    }

    /** Returns what is still in the way. */
    List<Finding> left(Assessment assessment) {
        Options options = new Options(assessment);
        return assessment.findings().stream()
                .filter(finding -> !hopeless.contains(Question.of(finding)))
                .filter(finding -> finding.blocks()
                        || (finding.outcome() == Outcome.UNDECIDED
                                && !options.of(finding).isEmpty()))
                .toList();
    }

    /** Returns whether both findings are the same answer to the same question. */
    static boolean same(Finding one, Finding other) {
        return one.rule().equals(other.rule()) && Question.of(one).equals(Question.of(other));
    }
}
