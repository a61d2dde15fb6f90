package org.kimrules.drl.fit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return Said.of(rule)
                .filter(said -> StageFacts.says(
                        Stage.GRANT, said.word().text(), said.facts().size()))
                .stream()
                .flatMap(said -> IntStream.range(1, said.facts().size())
                        .boxed()
                        .flatMap(fact -> said.pattern(rule, fact).stream()))
                .filter(pattern -> pattern.type().equals(ParameterInForce.class.getSimpleName()))
                .flatMap(pattern -> keys(pattern).limit(1).map(key -> new PaidRate(pattern, key)))
                .toList();
    }

    private static Stream<String> keys(PatternTree pattern) {
        return pattern.constraints().stream()
                .flatMap(constraint -> constraint.anyOf().stream())
                .filter(comparison -> comparison.property().equals("key"))
                .flatMap(comparison -> comparison.operands().stream())
                .filter(operand -> operand.startsWith("\""))
                .map(operand -> operand.replace("\"", ""));
    }
}
