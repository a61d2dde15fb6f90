package org.kimrules.core.settlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.settlement.Cause.ClauseChange;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

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

    /** Compares all findings that match. */
    static Answers of(Assessment before, Assessment after, Predicate<Finding> which) {
        return new Answers(answers(before, which), answers(after, which));
    }

    /** Returns whether the finding is about the position on some day of the year. */
    static Predicate<Finding> about(String position, int year) {
        return finding -> finding.subject().kind() == SubjectKind.POSITION
                && finding.subject().id().equals(position)
                && finding.subject().period().filter(days -> within(days, year)).isPresent();
    }

    private static boolean within(Period days, int year) {
        return days.from().getYear() <= year && year <= days.to().getYear();
    }

    private static Map<Question, Answer> answers(Assessment assessment, Predicate<Finding> which) {
        Map<Question, Answer> answers = new TreeMap<>();
        assessment.findings().stream()
                .filter(which)
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
