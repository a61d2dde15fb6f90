package org.kimrules.drl.fit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.drl.context.Expense;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.source.RuleTree;
import org.kimrules.drl.source.Said;

/**
 * A parameter that a rule pays by. It has to say under {@code per} what one amount of it is for.
 *
 * @param pattern the pattern that finds the parameter
 * @param key the key of the parameter
 */
public record PaidRate(PatternTree pattern, String key) {

    /** Returns the parameters that the rule pays by, where it pays and names them; in the words of grants they follow the subject. */
    public static List<PaidRate> of(RuleTree rule) {
        return paid(rule, ParameterInForce.class)
                .flatMap(pattern -> named(pattern, "key").limit(1).map(key -> new PaidRate(pattern, key)))
                .toList();
    }

    /** Returns the code of the expense that the rule pays for, up to what is claimed of it; empty where it pays without a claim. */
    static Optional<String> expense(RuleTree rule) {
        return paid(rule, Expense.class)
                .flatMap(pattern -> named(pattern, "item"))
                .findFirst();
    }

    private static Stream<PatternTree> paid(RuleTree rule, Class<?> type) {
        return Said.of(rule)
                .filter(said -> StageFacts.says(
                        Stage.GRANT, said.word().text(), said.facts().size()))
                .stream()
                .flatMap(said -> said.besides(rule))
                .filter(pattern -> pattern.type().equals(type.getSimpleName()));
    }

    private static Stream<String> named(PatternTree pattern, String property) {
        return pattern.constraints().stream()
                .flatMap(constraint -> constraint.anyOf().stream())
                .filter(comparison -> comparison.property().equals(property))
                .flatMap(comparison -> comparison.operands().stream())
                .filter(operand -> operand.startsWith("\""))
                .map(operand -> operand.replace("\"", ""));
    }
}
