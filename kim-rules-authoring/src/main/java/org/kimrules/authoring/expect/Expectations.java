package org.kimrules.authoring.expect;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.Node;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.drl.explain.Explanations;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Stage;

/**
 * Everything that a case expects of the answer. Immutable.
 *
 * @param clause the id of the clause that the case is about
 * @param findings the findings that come out
 * @param silentOn the ids of subjects that the clause says nothing about
 * @param amounts the grants and sums that come out
 * @param figures the figures that are known
 */
public record Expectations(
        String clause,
        List<ExpectedFinding> findings,
        List<String> silentOn,
        List<ExpectedAmount> amounts,
        List<ExpectedFigure> figures) {

    /** Keeps copies. */
    public Expectations {
        findings = List.copyOf(findings);
        silentOn = List.copyOf(silentOn);
        amounts = List.copyOf(amounts);
        figures = List.copyOf(figures);
    }

    /** Returns whether nothing is expected. */
    public boolean isEmpty() {
        return findings.isEmpty() && silentOn.isEmpty() && amounts.isEmpty() && figures.isEmpty();
    }

    /**
     * Returns everything that is not as expected; nothing where all is.
     *
     * @param policy the policy that gave the answer
     */
    public List<Difference> differences(Assessment assessment, Policy policy) {
        Formats formats = new Formats(Language.EN, policy.vocabulary());
        Set<String> subjects = subjects(assessment);
        return Stream.of(
                        unknown(subjects, assessment),
                        ExpectedFinding.differences(
                                findings.stream()
                                        .filter(each -> subjects.contains(each.subject()))
                                        .toList(),
                                assessment,
                                policy)
                                .stream(),
                        silence(assessment, formats),
                        ExpectedAmount.differences(amounts, assessment).stream(),
                        ExpectedFigure.differences(figures, policy.parameters(), assessment.asOf()).stream())
                .flatMap(each -> each)
                .toList();
    }

    /** A misspelt subject would keep silent whatever the clause says. */
    private Stream<Difference> unknown(Set<String> subjects, Assessment assessment) {
        return Stream.concat(
                        findings.stream().map(ExpectedFinding::subject),
                        silentOn.stream()
                                .filter(subject -> !subjects.contains(subject) && !stands(subject, assessment)))
                .distinct()
                .filter(subject -> !subjects.contains(subject))
                .map(subject -> Difference.of(
                        "subject: " + subject,
                        "a subject of the plan",
                        "none, " + Codes.expected(subject, subjects).en()));
    }

    /** What no clause speaks about, such as a line that nothing is booked in, stands in the plan all the same. */
    private static boolean stands(String id, Assessment assessment) {
        return stands(id, PlanDocument.of(assessment.plan()).root());
    }

    private static boolean stands(String id, Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().anyMatch(item -> stands(id, item));
        }
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream().anyMatch(entry -> stands(id, entry.value()))
                : node.shown().equals(id);
    }

    /** What something is found about is a subject; the run is made again only for others. */
    private Set<String> subjects(Assessment assessment) {
        Set<String> found = assessment.findings().stream()
                .map(finding -> finding.subject().id())
                .collect(Collectors.toSet());
        return Stream.concat(findings.stream().map(ExpectedFinding::subject), silentOn.stream())
                        .allMatch(found::contains)
                ? found
                : asked(assessment);
    }

    private static Set<String> asked(Assessment assessment) {
        Set<String> ids = new TreeSet<>();
        Stream.of(Stage.values())
                .flatMap(stage -> Explanations.runOf(assessment).stages().of(stage).subjects().stream())
                .map(Subject::ref)
                .map(SubjectRef::id)
                .forEach(ids::add);
        return ids;
    }

    private Stream<Difference> silence(Assessment assessment, Formats formats) {
        return assessment.findings().stream()
                .filter(finding -> finding.clause().id().equals(clause))
                .filter(finding -> silentOn.contains(finding.subject().id()))
                .map(finding -> new Difference(
                        ExpectedFinding.about(
                                finding.clause(), finding.subject().id()),
                        "no finding",
                        ExpectedFinding.text(finding, formats),
                        new Explained.Answers(List.of(finding))));
    }
}
