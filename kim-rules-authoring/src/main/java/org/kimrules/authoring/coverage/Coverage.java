package org.kimrules.authoring.coverage;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kimrules.authoring.cases.CaseResult;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.cases.SuiteYaml;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.Clause;

/**
 * What the cases of a policy prove of its law: for each clause that rules answer, each answer of each rule and that a case
 * fails the clause alone, each condition seen true and false, and each ordered comparison on both sides of its boundary. Proof is
 * what a case expects and gets. Immutable.
 *
 * @param clauses the clauses, in the order of the register
 * @param goals everything that ought to be proved, by clause
 * @param proofs what is proved, by the name of the goal
 * @param settings the threshold and the gaps that the policy lists
 */
public record Coverage(List<Clause> clauses, List<Goal> goals, Map<String, Proof> proofs, SuiteYaml settings) {

    /** Keeps copies. */
    public Coverage {
        clauses = List.copyOf(clauses);
        goals = List.copyOf(goals);
        proofs = Map.copyOf(proofs);
    }

    /** Returns what the results of all cases of the suite prove. */
    public static Coverage of(Suite suite, List<CaseResult> results) {
        List<Goal> goals = Goals.of(suite);
        Map<String, Set<Outcome>> failures = failures(goals);
        Map<String, Proof> proofs = new HashMap<>();
        results.parallelStream()
                .map(result -> Proofs.of(result, failures))
                .toList()
                .forEach(all -> all.forEach(proof -> proofs.merge(proof.goal(), proof, Proof::and)));
        return new Coverage(suite.clauses().toList(), goals, proofs, suite.settings());
    }

    private static Map<String, Set<Outcome>> failures(List<Goal> goals) {
        Map<String, Set<Answer>> answers = new HashMap<>();
        goals.forEach(goal -> goal.answer()
                .ifPresent(answer -> answers.computeIfAbsent(goal.clause(), any -> EnumSet.noneOf(Answer.class))
                        .add(answer)));
        return answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, clause -> Answer.failures(clause.getValue())));
    }

    /** Returns the coverage of some of the clauses. */
    public Coverage only(Set<String> ids) {
        Predicate<String> kept = name -> ids.stream().anyMatch(id -> name.matches("\\Q" + id + "\\E[- ].*"));
        return new Coverage(
                clauses.stream().filter(clause -> ids.contains(clause.id())).toList(),
                goals.stream().filter(goal -> ids.contains(goal.clause())).toList(),
                proofs,
                new SuiteYaml(
                        settings.covers(),
                        settings.thresholds(),
                        settings.gaps().stream()
                                .filter(gap -> kept.test(gap.gap()))
                                .toList(),
                        settings.equivalent()));
    }

    /** Returns what proves the goal. */
    public Optional<Proof> proof(Goal goal) {
        return Optional.ofNullable(proofs.get(goal.name()));
    }

    /** Returns the goals that no case proves and that the policy does not list as gaps. */
    public List<Goal> open() {
        Set<String> listed = listed();
        return goals.stream()
                .filter(goal -> proof(goal).isEmpty() && !listed.contains(goal.name()))
                .toList();
    }

    /** Returns the listed gaps that are none any more, because a case proves them or no rule says such a thing. */
    public List<SuiteYaml.Gap> closed() {
        Set<String> unproved = goals.stream()
                .filter(goal -> proof(goal).isEmpty())
                .map(Goal::name)
                .collect(Collectors.toSet());
        return settings.gaps().stream()
                .filter(gap -> !unproved.contains(gap.gap()))
                .toList();
    }

    private Set<String> listed() {
        return settings.gaps().stream().map(SuiteYaml.Gap::gap).collect(Collectors.toSet());
    }

    /** Returns how many goals count: all but the gaps that are listed. */
    public int counted() {
        return proved() + open().size();
    }

    /** Returns how many goals are proved. */
    public int proved() {
        return (int) goals.stream().filter(goal -> proof(goal).isPresent()).count();
    }

    /** Returns the share of the goals that are proved, in whole percent, rounded down; 100 where there is nothing to prove. */
    public int percent() {
        return counted() == 0 ? 100 : proved() * 100 / counted();
    }

    /** Returns whether the threshold is reached and no gap is listed that is none. */
    public boolean reached() {
        return percent() >= settings.thresholds().coverage() && closed().isEmpty();
    }
}
