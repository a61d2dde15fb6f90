package org.kimrules.authoring.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.coverage.Goal.Kind;
import org.kimrules.core.law.Clause;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.source.RuleFile;
import org.kimrules.drl.source.RuleTree;

/** Everything that the cases of a suite ought to prove, read from the rules. */
final class Goals {

    private final Map<String, Goal> goals = new LinkedHashMap<>();

    private Goals() {}

    /** Returns the goals of the clauses whose cases the suite holds, in the order of the register, each once. */
    static List<Goal> of(Suite suite) {
        Set<String> clauses = suite.clauses().map(Clause::id).collect(Collectors.toSet());
        Goals all = new Goals();
        RuleFile.of(suite.folder())
                .forEach(file -> file.source().rules().stream()
                        .filter(rule -> rule.clause().filter(clauses::contains).isPresent())
                        .forEach(rule -> all.add(file, rule)));
        List<Goal> sorted = new ArrayList<>();
        suite.clauses()
                .forEach(clause -> all.goals.values().stream()
                        .filter(goal -> goal.clause().equals(clause.id()))
                        .sorted((one, other) -> one.kind().compareTo(other.kind()))
                        .forEach(sorted::add));
        return sorted;
    }

    private void add(RuleFile file, RuleTree rule) {
        String clause = rule.clause().orElseThrow();
        String name = RuleTree.key(rule.name());
        Optional<Answer> answer = Answer.of(name.substring(clause.length() + 1));
        String place = file.source().file() + ":" + rule.span().line();
        answer.map(each -> Goal.answer(clause, name, each, place)).ifPresent(this::add);
        answer.filter(Answer::fails)
                .map(each -> new Goal(
                        clause,
                        Kind.ANSWER,
                        Goal.alone(clause),
                        Optional.of(Answer.ALONE),
                        file.source().file()))
                .ifPresent(this::add);
        rule.patterns().forEach(pattern -> add(file, clause, name, pattern));
    }

    private void add(RuleFile file, String clause, String rule, PatternTree pattern) {
        String place = file.source().file() + ":" + pattern.span().line();
        Tested.of(rule, pattern)
                .flatMap(tested -> Stream.of(tested.seen(true), tested.seen(false)))
                .forEach(name -> add(new Goal(clause, Kind.CONDITION, name, Optional.empty(), place)));
        pattern.constraints().stream()
                .map(ConstraintTree::anyOf)
                .flatMap(List::stream)
                .filter(comparison -> comparison.relation().ordered())
                .flatMap(each ->
                        Stream.of(Tested.equal(rule, pattern.type(), each), Tested.nearest(rule, pattern.type(), each)))
                .forEach(name -> add(new Goal(clause, Kind.BOUNDARY, name, Optional.empty(), place)));
    }

    private void add(Goal goal) {
        goals.putIfAbsent(goal.name(), goal);
    }
}
