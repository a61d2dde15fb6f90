package org.kimrules.authoring.expect;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Register;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Text;
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
 * @param severity how much hangs on it, where it matters
 */
public record ExpectedFinding(
        String clause,
        String subject,
        Outcome outcome,
        Optional<String> rule,
        Optional<LocalDate> from,
        Optional<Severity> severity) {

    /** The outcomes by the words that a case names them with. */
    private static final Map<String, Text> OUTCOMES =
            Stream.of(Outcome.values()).collect(Collectors.toMap(Enum::name, Outcome::label));

    private static final Map<String, Text> SEVERITIES =
            Stream.of(Severity.values()).collect(Collectors.toMap(Enum::name, Severity::label));

    /**
     * Reads {@code {subject, outcome}} and what else narrows it down.
     *
     * @param clause the clause whose case it is
     * @param register has the clauses that it may name instead
     * @param rules the names of the rules of the policy
     */
    public static ExpectedFinding read(Fields fields, String clause, Register register, Set<String> rules) {
        String about = fields.has("clause") ? fields.word("clause", "clause", titles(register)) : clause;
        String word = fields.word("outcome", "outcome", OUTCOMES);
        Optional<String> rule = fields.optionalText("rule");
        rule.filter(key -> rules.stream().noneMatch(name -> name.startsWith(about + "-" + key + ":")))
                .ifPresent(key -> fields.problem(
                        ProblemCode.REFERENCE_DANGLING, "rule", Codes.expected(key, keys(about, rules))));
        return new ExpectedFinding(
                about,
                fields.text("subject"),
                OUTCOMES.containsKey(word) ? Outcome.valueOf(word) : Outcome.UNDECIDED,
                rule,
                fields.optionalDay("from"),
                severity(fields));
    }

    private static Optional<Severity> severity(Fields fields) {
        return fields.has("severity")
                ? Optional.of(fields.word("severity", "severity", SEVERITIES))
                        .filter(SEVERITIES::containsKey)
                        .map(Severity::valueOf)
                : Optional.empty();
    }

    /** Returns the clauses that a case may name. */
    public static Map<String, Text> titles(Register register) {
        return register.clauses().stream().collect(Collectors.toMap(Clause::id, Clause::title));
    }

    private static Set<String> keys(String clause, Set<String> rules) {
        return rules.stream()
                .filter(name -> name.startsWith(clause + "-"))
                .map(name -> name.substring(clause.length() + 1, name.indexOf(':')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean about(Finding finding) {
        return finding.clause().id().equals(clause) && finding.subject().id().equals(subject);
    }

    /** Returns whether the finding is the expected one. */
    public boolean matches(Finding finding) {
        return about(finding)
                && finding.outcome() == outcome
                && rule.map(key -> finding.rule().startsWith(clause + "-" + key + ":"))
                        .orElse(true)
                && from.map(day -> start(finding).equals(Optional.of(day))).orElse(true)
                && severity.map(finding.severity()::equals).orElse(true);
    }

    private static Optional<LocalDate> start(Finding finding) {
        return finding.subject().period().map(Period::from);
    }

    /** Returns what is different, one for each subject; nothing where all is as expected. */
    static List<Difference> differences(List<ExpectedFinding> expected, Assessment assessment, Policy policy) {
        return expected.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.clause, each.subject), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(wanted -> difference(wanted, assessment, policy).stream())
                .toList();
    }

    private static Optional<Difference> difference(List<ExpectedFinding> wanted, Assessment assessment, Policy policy) {
        List<Finding> found = found(wanted, assessment).toList();
        if (matches(wanted, found)) {
            return Optional.empty();
        }
        ExpectedFinding first = wanted.get(0);
        Clause clause = policy.register().clause(first.clause);
        Formats formats = new Formats(Language.EN, policy.vocabulary());
        return Optional.of(new Difference(
                about(clause, first.subject),
                listed(wanted.stream().map(ExpectedFinding::text)),
                found.isEmpty() ? "no finding" : listed(found.stream().map(each -> text(each, formats))),
                found.isEmpty() ? new Explained.Silence(first.clause, first.subject) : new Explained.Answers(found)));
    }

    private static String listed(Stream<String> texts) {
        return texts.collect(Collectors.joining("\n          "));
    }

    /** Returns what a difference is about, as labelled facts. */
    public static String about(Clause clause, String subject) {
        return "clause: " + clause.id() + ", " + clause.title().en() + "\nsubject: " + subject;
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
                + from.map(day -> " from " + day).orElse("")
                + severity.map(each -> " as " + each).orElse("");
    }

    /** Returns what a finding says, on one line. */
    public static String text(Finding finding, Formats formats) {
        return finding.outcome() + " by " + finding.rule()
                + start(finding).map(day -> " from " + day).orElse("") + ": "
                + finding.message().render(formats);
    }
}
