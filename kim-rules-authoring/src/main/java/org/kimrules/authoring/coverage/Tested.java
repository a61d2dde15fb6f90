package org.kimrules.authoring.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.drl.glossary.Glossary;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.trial.Comparison;
import org.kimrules.drl.trial.Condition;
import org.kimrules.drl.trial.Trial.Look;
import org.kimrules.drl.trial.Trial.Wanted;

/**
 * One thing of a rule that can come out either way: a condition, or that something is there. The names of its goals are made
 * here, both where a rule says it and where a trial saw it.
 *
 * @param rule the rule, by clause and key: {@code B1-02-x}
 * @param words what it says
 */
record Tested(String rule, String words) {

    private static final Glossary GLOSSARY = Glossary.read();

    /** A clause that does not apply is silent; that is no answer of a rule. */
    private static final String APPLIES = "law";

    String seen(boolean held) {
        return rule + " " + words + (held ? " true" : " false");
    }

    static String equal(String rule, String type, Comparison comparison) {
        return rule + " " + words(type, comparison.written()) + " equal";
    }

    static String nearest(String rule, String type, Comparison comparison) {
        return rule + " " + words(type, comparison.written()) + " nearest";
    }

    /** Returns what of the pattern has to be seen both ways: its conditions, but for those that only pick the fact. */
    static Stream<Tested> of(String rule, PatternTree pattern) {
        List<Condition> conditions = Condition.joined(pattern.constraints().stream()
                .map(ConstraintTree::anyOf)
                .filter(anyOf -> !anyOf.isEmpty())
                .map(anyOf -> new Condition(anyOf, Condition.State.NOT_ASKED))
                .toList());
        return of(rule, pattern.wanted(), pattern.type(), conditions);
    }

    private static Stream<Tested> of(String rule, Wanted wanted, String type, List<Condition> conditions) {
        List<Tested> all = new ArrayList<>();
        if (wanted != Wanted.ONE) {
            all.add(there(rule, wanted, type, conditions));
        }
        conditions.stream()
                .filter(condition -> decides(type, condition))
                .map(condition -> new Tested(rule, words(type, condition.written())))
                .forEach(all::add);
        return all.stream();
    }

    private static Tested there(String rule, Wanted wanted, String type, List<Condition> conditions) {
        return new Tested(
                rule,
                (wanted == Wanted.NONE ? "not " : "exists ") + type + "("
                        + conditions.stream().map(Condition::written).collect(Collectors.joining(", "))
                        + ")");
    }

    /** Returns whether it is more than a key that picks the fact. */
    private static boolean decides(String type, Condition condition) {
        return condition.anyOf().stream()
                .anyMatch(each -> !each.property().equals(APPLIES)
                        && !GLOSSARY.entry(type, each.property()).key());
    }

    /** Returns the names of the goals that the look reaches by its conditions. */
    static Stream<String> seen(String rule, Look look) {
        Stream<String> conditions = look.conditions().stream()
                .filter(condition -> condition.state() != Condition.State.NOT_ASKED)
                .filter(condition -> decides(look.type(), condition))
                .map(condition -> new Tested(rule, words(look.type(), condition.written())).seen(condition.held()));
        return look.wanted() == Wanted.ONE
                ? conditions
                : Stream.concat(
                        conditions,
                        Stream.of(there(rule, look.wanted(), look.type(), look.conditions())
                                .seen(look.held())));
    }

    private static String words(String type, String condition) {
        return type + "(" + condition + ")";
    }
}
