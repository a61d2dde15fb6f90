package org.kimrules.authoring.impact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.law.SubjectKind;

/**
 * A position whose verdict is another one.
 *
 * @param position its id
 * @param before the verdict under the old policy
 * @param after the verdict under the new policy
 * @param reasonsBefore what those of the clauses that decide, then or now, said under the old policy that now say something
 *     else; none of a clause that did not apply
 * @param reasonsAfter what they say under the new policy
 */
public record Flip(
        String position, Verdict before, Verdict after, List<Finding> reasonsBefore, List<Finding> reasonsAfter) {

    /** Keeps copies. */
    public Flip {
        reasonsBefore = List.copyOf(reasonsBefore);
        reasonsAfter = List.copyOf(reasonsAfter);
    }

    /** Returns the flips between two assessments of one plan, in the order of its positions. */
    static List<Flip> between(Assessment before, Assessment after) {
        return IntStream.range(0, before.positions().size())
                .filter(i -> before.positions().get(i).verdict()
                        != after.positions().get(i).verdict())
                .mapToObj(i -> of(
                        before,
                        before.positions().get(i),
                        after,
                        after.positions().get(i)))
                .toList();
    }

    private static Flip of(Assessment before, PositionResult was, Assessment after, PositionResult is) {
        Set<String> clauses = Stream.of(deciding(before, was), deciding(after, is))
                .flatMap(findings -> findings)
                .filter(clause -> !said(before, was.id(), clause).equals(said(after, is.id(), clause)))
                .collect(Collectors.toSet());
        return new Flip(
                was.id(),
                was.verdict(),
                is.verdict(),
                answers(before, was.id(), clauses).toList(),
                answers(after, is.id(), clauses).toList());
    }

    /** Returns the clauses that the verdict rests on. */
    private static Stream<String> deciding(Assessment assessment, PositionResult position) {
        return about(assessment, position.id())
                .filter(finding -> finding.verdict() == position.verdict())
                .map(finding -> finding.clause().id());
    }

    /** Returns which rules answered, and for which days. */
    private static Set<String> said(Assessment assessment, String position, String clause) {
        return answers(assessment, position, Set.of(clause))
                .map(finding -> finding.rule() + finding.subject().period())
                .collect(Collectors.toSet());
    }

    private static Stream<Finding> answers(Assessment assessment, String position, Set<String> clauses) {
        return about(assessment, position)
                .filter(finding -> clauses.contains(finding.clause().id()));
    }

    private static Stream<Finding> about(Assessment assessment, String position) {
        return assessment.findings().stream()
                .filter(finding -> finding.subject().kind() == SubjectKind.POSITION
                        && finding.subject().id().equals(position));
    }
}
