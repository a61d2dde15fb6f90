package org.kimrules.authoring.coverage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.authoring.cases.Case;
import org.kimrules.authoring.cases.CaseResult;
import org.kimrules.authoring.expect.ExpectedFinding;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.decision.YearResult;
import org.kimrules.drl.explain.Explanations;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.reckoning.Run;
import org.kimrules.drl.source.RuleTree;
import org.kimrules.drl.trial.Trial;

/**
 * What one case proves by what it expects and gets. What merely happens in it proves nothing: of the clauses and subjects that
 * it does not name, nobody looked at the answer.
 */
final class Proofs {

    private static final Pattern YEAR = Pattern.compile("(?:^|/)(\\d{4})$");

    private final Case one;
    private final Assessment assessment;
    private final Run run;
    private final Map<String, Set<Outcome>> failures;

    /** A clause and a subject that the case speaks about. */
    private record Question(String clause, String subject) {}

    private Proofs(Case one, Assessment assessment, Map<String, Set<Outcome>> failures) {
        this.one = one;
        this.assessment = assessment;
        this.run = Explanations.runOf(assessment);
        this.failures = failures;
    }

    /**
     * Returns what the case proves; nothing where it fails.
     *
     * @param failures the outcomes by which each clause fails
     */
    static List<Proof> of(CaseResult result, Map<String, Set<Outcome>> failures) {
        return result.holds()
                ? result.assessment().stream()
                        .flatMap(assessment -> new Proofs(result.one(), assessment, failures).all())
                        .toList()
                : List.of();
    }

    private Stream<Proof> all() {
        List<Finding> found =
                ExpectedFinding.found(one.expected().findings(), assessment).toList();
        return Stream.of(
                        found.stream().flatMap(this::answered),
                        one.alone() ? alone(found) : Stream.<Proof>of(),
                        questions().stream().flatMap(this::tried))
                .flatMap(each -> each);
    }

    private Stream<Proof> answered(Finding finding) {
        String clause = finding.clause().id();
        if (!finding.rule().startsWith(clause + "-")) {
            return Stream.of();
        }
        String rule = RuleTree.key(finding.rule());
        return Answer.of(rule.substring(clause.length() + 1)).stream()
                .map(answer -> new Proof(rule + " " + answer, years(finding.subject()), one.place()));
    }

    private Stream<Proof> alone(List<Finding> found) {
        Set<Outcome> failing = failures.getOrDefault(one.clause(), Set.of());
        return found.stream()
                .filter(finding -> finding.clause().id().equals(one.clause()) && failing.contains(finding.outcome()))
                .map(finding -> new Proof(Goal.alone(one.clause()), years(finding.subject()), one.place()));
    }

    private Set<Question> questions() {
        Set<Question> questions = new LinkedHashSet<>();
        one.expected().findings().forEach(each -> questions.add(new Question(each.clause(), each.subject())));
        one.expected().silentOn().forEach(subject -> questions.add(new Question(one.clause(), subject)));
        return questions;
    }

    private Stream<Proof> tried(Question asked) {
        Map<SubjectRef, Subject> named = new LinkedHashMap<>();
        Stream.of(Stage.values())
                .flatMap(stage -> run.stages().of(stage).subjects().stream())
                .filter(subject -> subject.ref().id().equals(asked.subject))
                .forEach(subject -> named.putIfAbsent(subject.ref(), subject));
        return Stream.of(Stage.values())
                .flatMap(stage -> named.values().stream()
                        .flatMap(subject -> tried(stage, asked.clause, counted(stage, subject))));
    }

    /** A stage may have counted less of the subject than the plan says, or not have asked about it any more. */
    private Subject counted(Stage stage, Subject subject) {
        return run.stages().of(stage).subjects().stream()
                .filter(each -> each.ref().equals(subject.ref()))
                .<Subject>map(each -> each)
                .findFirst()
                .orElse(subject);
    }

    private Stream<Proof> tried(Stage stage, String clause, Subject subject) {
        List<Trial> trials = run.rules()
                .trials(stage, clause, subject, run.stages().of(stage).facts());
        return trials.stream()
                .flatMap(Proofs::seen)
                .distinct()
                .map(goal -> new Proof(goal, years(subject.ref()), one.place()));
    }

    private static Stream<String> seen(Trial trial) {
        String rule = RuleTree.key(trial.rule());
        return Stream.concat(
                trial.looks().stream().flatMap(look -> Tested.seen(rule, look)), Boundary.seen(rule, trial));
    }

    /** Returns the years of the subject; for one that no time belongs to, those of the plan. */
    private SortedSet<Integer> years(SubjectRef subject) {
        Matcher year = YEAR.matcher(subject.id());
        Stream<Integer> years = subject.period()
                .map(days -> IntStream.rangeClosed(
                                days.from().getYear(), days.to().getYear())
                        .boxed())
                .orElseGet(() -> year.find()
                        ? Stream.of(Integer.valueOf(year.group(1)))
                        : assessment.years().stream().map(YearResult::year));
        return years.collect(Collectors.toCollection(TreeSet::new));
    }
}
