package org.kimrules.cli.plan;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kimrules.core.data.Codes;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * What somebody wants explained: a position ({@code REGE-STEUERUNG}), the answers of a clause ({@code B1-02}) or one of them
 * ({@code B1-02@REGE-STEUERUNG}), the amounts of a year ({@code 2020}) or of a budget line ({@code 11.01.27}).
 */
record Question(String words) {

    /**
     * Returns the explanations.
     *
     * @throws ParameterException when the assessment has nothing of that name
     */
    List<Reason> answer(Assessment assessment, CommandLine command) {
        List<Reason> reasons = Stream.of(position(assessment), findings(assessment), amounts(assessment))
                .flatMap(List::stream)
                .toList();
        if (reasons.isEmpty()) {
            throw new ParameterException(
                    command,
                    "there is nothing to explain under `" + words + "`; "
                            + Codes.expected(words, names(assessment)).in(Language.EN));
        }
        return reasons;
    }

    private List<Reason> position(Assessment assessment) {
        return assessment.positions().stream()
                .filter(position -> position.id().equals(words))
                .<Reason>map(assessment::explain)
                .toList();
    }

    private List<Reason> findings(Assessment assessment) {
        return assessment.findings().stream()
                .filter(this::means)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .<Reason>map(assessment::explain)
                .toList();
    }

    private boolean means(Finding finding) {
        String clause = finding.clause().id();
        return words.equals(clause)
                || words.equals(clause + "@" + finding.subject().id());
    }

    /** Amounts of a position are explained with the position. */
    private List<Reason> amounts(Assessment assessment) {
        Predicate<AmountRef> meant =
                ref -> ref.kind() != SubjectKind.POSITION && names(ref).contains(words);
        return assessment.amounts().stream()
                .filter(meant)
                .<Reason>map(assessment::explain)
                .toList();
    }

    private static List<String> names(AmountRef ref) {
        return ref.of().isEmpty()
                ? List.of(Integer.toString(ref.year()))
                : List.of(ref.of(), ref.of() + "/" + ref.year());
    }

    private static SortedSet<String> names(Assessment assessment) {
        SortedSet<String> names = new TreeSet<>();
        assessment.positions().forEach(position -> names.add(position.id()));
        assessment.findings().forEach(finding -> names.add(finding.clause().id()));
        assessment.amounts().forEach(ref -> names.add(names(ref).get(0)));
        return names;
    }
}
