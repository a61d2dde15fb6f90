package org.kimrules.core.settlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.settlement.Cause.ClauseChange;
import org.kimrules.core.text.Value;

/** Finds the clauses that answer otherwise in one assessment than in the other. */
final class Answers {

    private record Question(SubjectRef subject, String clause) implements Comparable<Question> {

        private static final Comparator<Question> ORDER =
                Comparator.comparing(Question::clause).thenComparing(Question::subject);

        static Question of(Finding finding) {
            return new Question(
                    SubjectRef.of(finding.subject().kind(), finding.subject().id()),
                    finding.clause().id());
        }

        @Override
        public int compareTo(Question other) {
            return ORDER.compare(this, other);
        }
    }

    /** The share is the one that a maximum left on the last days. */
    private record Answer(Clause clause, List<Outcome> outcomes, Optional<Value> share) {

        static Answer of(Finding finding) {
            Optional<Value> share = finding.clause()
                    .counts()
                    .flatMap(any -> Optional.ofNullable(finding.facts().get("share")));
            return new Answer(finding.clause(), List.of(finding.outcome()), share);
        }

        Answer then(Answer later) {
            return new Answer(clause, inTime(outcomes, later.outcomes), later.share);
        }

        boolean same(Optional<Answer> other) {
            return other.filter(answer -> answer.outcomes.equals(outcomes) && answer.share.equals(share))
                    .isPresent();
        }
    }

    private final Map<Question, Answer> before;
    private final Map<Question, Answer> after;

    private Answers(Map<Question, Answer> before, Map<Question, Answer> after) {
        this.before = before;
        this.after = after;
    }

    /** Compares the findings. */
    static Answers of(List<Finding> before, List<Finding> after) {
        return new Answers(answers(before), answers(after));
    }

    private static Map<Question, Answer> answers(List<Finding> findings) {
        Map<Question, Answer> answers = new TreeMap<>();
        findings.stream()
                .sorted()
                .forEach(finding -> answers.merge(Question.of(finding), Answer.of(finding), Answer::then));
        return answers;
    }

    /** Two slices that read alike are one answer. */
    private static List<Outcome> inTime(List<Outcome> earlier, List<Outcome> later) {
        List<Outcome> outcomes = new ArrayList<>(earlier);
        later.stream()
                .filter(outcome -> outcome != outcomes.get(outcomes.size() - 1))
                .forEach(outcomes::add);
        return outcomes;
    }

    /** Returns the answers that changed, by clause and subject. */
    List<AnswerChange> changes() {
        Set<Question> asked = new LinkedHashSet<>(before.keySet());
        asked.addAll(after.keySet());
        return asked.stream().sorted().flatMap(this::change).toList();
    }

    private Stream<AnswerChange> change(Question question) {
        Optional<Answer> was = Optional.ofNullable(before.get(question));
        Optional<Answer> is = Optional.ofNullable(after.get(question));
        if (was.filter(answer -> answer.same(is)).isPresent()) {
            return Stream.of();
        }
        Clause clause = was.or(() -> is).orElseThrow().clause();
        return Stream.of(new AnswerChange(
                question.subject(),
                new ClauseChange(
                        clause, outcomes(was), outcomes(is), was.flatMap(Answer::share), is.flatMap(Answer::share))));
    }

    private static List<Outcome> outcomes(Optional<Answer> answer) {
        return answer.map(Answer::outcomes).orElse(List.of());
    }
}
