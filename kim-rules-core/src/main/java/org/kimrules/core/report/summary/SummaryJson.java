package org.kimrules.core.report.summary;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.report.layout.Form;

/**
 * An assessment in short as JSON: what it comes to, the money of each year and position, approvals that are still required, and
 * how many findings there are, without their words. Fields that {@link JsonReport} has too are called and written as there.
 * It is not enough to explain an answer; that takes the whole report.
 */
public final class SummaryJson {

    private SummaryJson() {}

    /** Findings of one clause that have the same outcome and weigh the same. */
    private record Clauses(String clause, Outcome outcome, Severity severity) implements Comparable<Clauses> {

        private static final Comparator<Clauses> ORDER = Comparator.comparing(Clauses::clause)
                .thenComparing(Clauses::outcome)
                .thenComparing(Clauses::severity);

        private static Clauses of(Finding finding) {
            return new Clauses(finding.clause().id(), finding.outcome(), finding.severity());
        }

        @Override
        public int compareTo(Clauses other) {
            return ORDER.compare(this, other);
        }
    }

    /** Returns how assessments are written in short. */
    public static Form<Assessment> form() {
        return JsonReport.head()
                .objects("positions", position(), Assessment::positions)
                .objects("years", JsonReport.year(), Assessment::years)
                .objects("requiredApprovals", JsonReport.approval(), Assessment::requiredApprovals)
                .object("outcomes", outcomes(), SummaryJson::outcomes)
                .objects("clauses", clauses(), SummaryJson::notSatisfied);
    }

    private static Form<PositionResult> position() {
        return new Form<PositionResult>()
                .text("id", PositionResult::id)
                .word("verdict", Verdict.values(), Verdict::label, PositionResult::verdict)
                .objects("grants", JsonReport.grantInShort(), PositionResult::grants);
    }

    private static Form<Map<Outcome, Long>> outcomes() {
        Form<Map<Outcome, Long>> form = new Form<>();
        for (Outcome outcome : Outcome.values()) {
            form.count(outcome.name(), counts -> counts.getOrDefault(outcome, 0L));
        }
        return form;
    }

    private static Map<Outcome, Long> outcomes(Assessment assessment) {
        return assessment.findings().stream()
                .collect(Collectors.groupingBy(
                        Finding::outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
    }

    private static Form<Map.Entry<Clauses, Long>> clauses() {
        return new Form<Map.Entry<Clauses, Long>>()
                .text("clause", of -> of.getKey().clause())
                .word(
                        "outcome",
                        Outcome.values(),
                        Outcome::label,
                        of -> of.getKey().outcome())
                .word(
                        "severity",
                        Severity.values(),
                        Severity::label,
                        of -> of.getKey().severity())
                .count("count", Map.Entry::getValue);
    }

    private static List<Map.Entry<Clauses, Long>> notSatisfied(Assessment assessment) {
        return List.copyOf(assessment.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.SATISFIED)
                .collect(Collectors.groupingBy(Clauses::of, TreeMap::new, Collectors.counting()))
                .entrySet());
    }
}
