package org.kimrules.authoring.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.data.Fields;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.text.Formats;
import org.kimrules.core.time.Period;

/**
 * A finding that a case expects. Of a subject that a case names it expects every finding of the clause, in the order of
 * time, so nothing comes out unsaid.
 *
 * @param clause the clause, by default the one whose folder the case lies in
 * @param subject the id of the subject
 * @param outcome the outcome
 * @param rule the key of the rule that answers, where the outcome alone does not tell
 * @param from the first day of the finding, where it matters
 */
public record ExpectedFinding(
        String clause, String subject, Outcome outcome, Optional<String> rule, Optional<LocalDate> from) {

    static ExpectedFinding read(Fields fields, String clause) {
        return new ExpectedFinding(
                fields.has("clause") ? fields.id("clause") : clause,
                fields.text("subject"),
                Outcome.valueOf(fields.id("outcome")),
                fields.optionalText("rule"),
                fields.optionalDay("from"));
    }

    private boolean about(Finding finding) {
        return finding.clause().id().equals(clause) && finding.subject().id().equals(subject);
    }

    private boolean matches(Finding finding) {
        return about(finding)
                && finding.outcome() == outcome
                && rule.map(key -> finding.rule().startsWith(clause + "-" + key + ":"))
                        .orElse(true)
                && from.map(day -> start(finding).equals(Optional.of(day))).orElse(true);
    }

    private static Optional<LocalDate> start(Finding finding) {
        return finding.subject().period().map(Period::from);
    }

    /** Returns what is different, one for each subject; nothing where all is as expected. */
    static List<Difference> differences(List<ExpectedFinding> expected, Assessment assessment, Formats formats) {
        return expected.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.clause, each.subject), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(wanted -> difference(wanted, assessment, formats).stream())
                .toList();
    }

    private static Optional<Difference> difference(
            List<ExpectedFinding> wanted, Assessment assessment, Formats formats) {
        List<Finding> found = found(wanted, assessment).toList();
        return matches(wanted, found)
                ? Optional.empty()
                : Optional.of(new Difference(
                        "clause: " + wanted.get(0).clause + "\nsubject: " + wanted.get(0).subject,
                        wanted.stream().map(ExpectedFinding::text).toList().toString(),
                        found.stream()
                                .map(finding -> text(finding, formats))
                                .toList()
                                .toString(),
                        found));
    }

    /** Returns the findings that the expectations speak about. */
    public static Stream<Finding> found(List<ExpectedFinding> expected, Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> expected.stream().anyMatch(each -> each.about(finding)));
    }

    private static boolean matches(List<ExpectedFinding> wanted, List<Finding> found) {
        return wanted.size() == found.size()
                && Stream.iterate(0, i -> i < wanted.size(), i -> i + 1)
                        .allMatch(i -> wanted.get(i).matches(found.get(i)));
    }

    private String text() {
        return outcome
                + rule.map(key -> " by " + key).orElse("")
                + from.map(day -> " from " + day).orElse("");
    }

    private static String text(Finding finding, Formats formats) {
        return finding.outcome() + " by " + finding.rule()
                + start(finding).map(day -> " from " + day).orElse("") + ", message: "
                + finding.message().render(formats);
    }
}
