package org.kimrules.authoring.expect;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.ClauseStatus;

/** Compares two plans by the clauses that rules answer. */
public final class Worse {

    private Worse() {}

    /**
     * Returns the clauses that do worse in the second plan than in the first: some subject, old or new, now lacks a fact,
     * waits for an approval or violates the clause, and did not, or not as badly, before.
     */
    public static SortedSet<String> clauses(Assessment before, Assessment after) {
        Map<String, Integer> ranks = ranks(before);
        SortedSet<String> worse = new TreeSet<>();
        ranks(after).forEach((question, rank) -> {
            if (rank > ranks.getOrDefault(question, 0)) {
                worse.add(question.substring(0, question.indexOf(' ')));
            }
        });
        return worse;
    }

    /** Returns the clauses that some subject does not satisfy. */
    public static SortedSet<String> clauses(Assessment assessment) {
        SortedSet<String> failing = new TreeSet<>();
        ranks(assessment).forEach((question, rank) -> {
            if (rank > 0) {
                failing.add(question.substring(0, question.indexOf(' ')));
            }
        });
        return failing;
    }

    /** Returns whether its subject does not satisfy a clause that rules answer. */
    public static boolean fails(Finding finding) {
        return finding.clause().status() == ClauseStatus.ENCODED && rank(finding.outcome()) > 0;
    }

    private static Map<String, Integer> ranks(Assessment assessment) {
        Map<String, Integer> ranks = new TreeMap<>();
        assessment.findings().stream()
                .filter(finding -> finding.clause().status() == ClauseStatus.ENCODED)
                .forEach(finding -> ranks.merge(question(finding), rank(finding.outcome()), Math::max));
        return ranks;
    }

    private static String question(Finding finding) {
        return finding.clause().id() + " " + finding.subject().kind() + " "
                + finding.subject().id();
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED, EXEMPTED, JUDGED -> 0;
            case UNDECIDED -> 1;
            case EXEMPTION_REQUIRED -> 2;
            case VIOLATED -> 3;
        };
    }
}
