package org.kimrules.authoring.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * A verdict that is another one: of a position, or of the whole plan where something else than a position decides it.
 *
 * @param position the id of the position; empty where it is the verdict of the plan
 * @param before the verdict under the old policy
 * @param after the verdict under the new policy
 * @param reasonsBefore what those of the clauses that decide, then or now, said under the old policy that now say something
 *     else, or weigh otherwise; none of a clause that did not apply
 * @param reasonsAfter what they say under the new policy
 */
public record Flip(
        Optional<String> position,
        Verdict before,
        Verdict after,
        List<Finding> reasonsBefore,
        List<Finding> reasonsAfter) {

    /** Keeps copies. */
    public Flip {
        reasonsBefore = List.copyOf(reasonsBefore);
        reasonsAfter = List.copyOf(reasonsAfter);
    }

    /** Returns the flips between two assessments of one plan: its own first, then its positions in their order. */
    static List<Flip> between(Assessment before, Assessment after) {
        List<Flip> flips = new ArrayList<>();
        if (before.verdict() != after.verdict()) {
            flips.add(of(Optional.empty(), before, before.verdict(), after, after.verdict()));
        }
        IntStream.range(0, before.positions().size()).forEach(i -> {
            PositionResult was = before.positions().get(i);
            PositionResult is = after.positions().get(i);
            if (was.verdict() != is.verdict()) {
                flips.add(of(Optional.of(was.id()), before, was.verdict(), after, is.verdict()));
            }
        });
        return List.copyOf(flips);
    }

    private static Flip of(Optional<String> position, Assessment before, Verdict was, Assessment after, Verdict is) {
        Set<String> clauses = Stream.of(deciding(before, position, was), deciding(after, position, is))
                .flatMap(findings -> findings)
                .filter(clause -> !said(before, position, clause).equals(said(after, position, clause)))
                .collect(Collectors.toSet());
        return new Flip(
                position,
                was,
                is,
                answers(before, position, clauses).toList(),
                answers(after, position, clauses).toList());
    }

    /** Returns the clauses that the verdict rests on. */
    private static Stream<String> deciding(Assessment assessment, Optional<String> position, Verdict verdict) {
        return about(assessment, position)
                .filter(finding -> finding.verdict() == verdict)
                .map(finding -> finding.clause().id());
    }

    /** Returns which rules answered about whom and for which days, and what that weighs. */
    private static Set<String> said(Assessment assessment, Optional<String> position, String clause) {
        return answers(assessment, position, Set.of(clause))
                .map(finding -> finding.rule() + finding.subject() + finding.severity() + finding.verdict())
                .collect(Collectors.toSet());
    }

    private static Stream<Finding> answers(Assessment assessment, Optional<String> position, Set<String> clauses) {
        return about(assessment, position)
                .filter(finding -> clauses.contains(finding.clause().id()));
    }

    private static Stream<Finding> about(Assessment assessment, Optional<String> position) {
        return assessment.findings().stream()
                .filter(finding -> position.isEmpty()
                        || (finding.subject().kind() == SubjectKind.POSITION
                                && finding.subject().id().equals(position.get())));
    }
}
