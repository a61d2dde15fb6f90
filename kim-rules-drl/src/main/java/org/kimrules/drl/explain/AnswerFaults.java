package org.kimrules.drl.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.folder.Source;
import org.kimrules.drl.spending.RunFault;
import org.kimrules.drl.trial.Condition;
import org.kimrules.drl.trial.Trial;
import org.kimrules.drl.trial.Trial.Look;
import org.kimrules.drl.trial.Trial.Wanted;

/**
 * Where a stage was not answered exactly once, told to those who write its rules: which rules, in which lines, about which subject, and
 * what kept the others from answering. What is the same of several subjects is told once. Not thread-safe.
 */
public final class AnswerFaults {

    private final PolicyFolder folder;
    private final RuleStages rules;
    private final Stage stage;
    private final Collection<? extends Fact> facts;
    private final Map<Told, List<Subject>> told = new HashMap<>();
    private final List<PolicyFault> faults = new ArrayList<>();

    /**
     * What is told of a clause, whatever the subject.
     *
     * @param answers the names of the rules that answered, sorted; of one that answered twice, twice
     */
    private record Told(RunFault code, String clause, List<String> answers) {}

    /**
     * Begins without any fault.
     *
     * @param facts what the stage ran over
     */
    public AnswerFaults(PolicyFolder folder, RuleStages rules, Stage stage, Collection<? extends Fact> facts) {
        this.folder = folder;
        this.rules = rules;
        this.stage = stage;
        this.facts = facts;
    }

    /**
     * Keeps that the clause applies to the subject and has another number of answers than one.
     *
     * @param answers those that it has
     */
    public void notOnce(String clause, Subject subject, List<Conclusion> answers) {
        RunFault code = answers.isEmpty() ? RunFault.ANSWER_MISSING : RunFault.ANSWER_TWICE;
        add(
                new Told(
                        code,
                        clause,
                        answers.stream().map(Conclusion::rule).sorted().toList()),
                subject);
    }

    /** Keeps that nobody asked the clause about the subject. */
    public void unasked(Conclusion stray) {
        add(new Told(RunFault.ANSWER_UNASKED, stray.clause(), List.of(stray.rule())), stray.subject());
    }

    /** Keeps that the stage takes something else than what the rule inserted. */
    public void untaken(Conclusion other) {
        faults.add(fault(
                RunFault.ANSWER_UNASKED,
                other.clause(),
                other.rule(),
                "`" + other.rule() + "` inserts " + other.result().getClass().getSimpleName() + ", which "
                        + stage.fileName() + ".drl does not take",
                "insert( word( $facts ) ); with a word of this stage"));
    }

    private void add(Told what, Subject subject) {
        told.computeIfAbsent(what, any -> new ArrayList<>()).add(subject);
    }

    /**
     * Ends the assessment.
     *
     * @throws PolicyException with every fault, where there is one
     */
    public void throwIfAny() {
        if (!told.isEmpty() || !faults.isEmpty()) {
            told.forEach((what, subjects) -> faults.add(fault(what, subjects)));
            throw PolicyException.unanswered(faults, null);
        }
    }

    private PolicyFault fault(Told what, List<Subject> subjects) {
        subjects.sort((one, other) -> one.ref().compareTo(other.ref()));
        Subject first = subjects.get(0);
        String about =
                " for " + shown(first.ref()) + (subjects.size() > 1 ? " and " + (subjects.size() - 1) + " more" : "");
        String clause = "clause " + what.clause();
        return switch (what.code()) {
            case ANSWER_MISSING ->
                fault(
                        what.code(),
                        what.clause(),
                        "",
                        clause + " has no answer" + about + tried(what.clause(), first),
                        "one rule that answers, such as " + what.clause() + "-u for what is not known");
            case ANSWER_TWICE ->
                fault(
                        what.code(),
                        what.clause(),
                        what.answers().get(0),
                        clause + " has several answers by "
                                + what.answers().stream().collect(Collectors.joining("`, `", "`", "`")) + about,
                        once(what));
            default ->
                fault(
                        what.code(),
                        what.clause(),
                        what.answers().get(0),
                        clause + " was answered by `" + what.answers().get(0) + "`" + about
                                + ", to which it does not apply",
                        "law contains \"" + what.clause() + "\" of what the rule answers about");
        };
    }

    private String once(Told what) {
        List<String> others = what.answers().stream().skip(1).distinct().toList();
        return others.equals(what.answers().subList(0, 1))
                ? "a key in each pattern, so that one fact of each is meant"
                : "conditions of which one holds at a time; compare "
                        + others.stream()
                                .map(rule -> "line " + line(what.clause(), rule))
                                .collect(Collectors.joining(", "));
    }

    private static String shown(SubjectRef ref) {
        return ref.kind() + " " + ref.id()
                + ref.period()
                        .map(days -> ", " + days.from() + " to " + days.to())
                        .orElse("");
    }

    /** Returns what kept each rule of the clause from answering. */
    private String tried(String clause, Subject subject) {
        return trials(clause, subject).stream()
                .map(trial -> "; " + key(trial.rule()) + " in line " + line(clause, trial.rule()) + " " + why(trial))
                .collect(Collectors.joining());
    }

    /** A rule of trusted authors may have conditions that nobody but the engine can ask. */
    private List<Trial> trials(String clause, Subject subject) {
        try {
            return rules.trials(stage, clause, subject, facts);
        } catch (PolicyException e) {
            return List.of();
        }
    }

    private static String key(String rule) {
        return rule.substring(0, rule.indexOf(": "));
    }

    private static String why(Trial trial) {
        return trial.looks().stream()
                .filter(look -> !look.held())
                .findFirst()
                .map(AnswerFaults::why)
                .orElse("answers about another subject");
    }

    /** Of several conditions the first that failed; where no fact came near, all of them. */
    private static String why(Look look) {
        List<Condition> failed = look.conditions().stream()
                .filter(condition -> condition.state() == Condition.State.FAILED)
                .limit(1)
                .toList();
        List<Condition> said = failed.isEmpty() ? look.conditions() : failed;
        return (look.wanted() == Wanted.NONE ? "must not find " : "needs ")
                + look.type()
                + said.stream().map(Condition::written).collect(Collectors.joining(", ", "( ", " )"));
    }

    private Optional<Source> source(String clause) {
        return folder.register().find(clause).map(found -> folder.rulesOf(found, stage));
    }

    private int line(String clause, String rule) {
        return source(clause).map(file -> file.lineOf(rule)).orElse(0);
    }

    private PolicyFault fault(RunFault code, String clause, String rule, String found, String expected) {
        return source(clause)
                .map(file -> file.faultOf(rule, code, found, expected))
                .orElseGet(() -> new PolicyFault(Optional.empty(), code.name(), found, expected));
    }
}
