package org.kimrules.drl.fit;

import java.util.Optional;
import java.util.stream.Stream;
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

    /** Returns the parameter that the rule pays by, where it pays and names it; what is paid comes second in the words of grants. */
    public static Optional<PaidRate> of(RuleTree rule) {
        return Said.of(rule)
                .filter(said -> StageFacts.says(
                        Stage.GRANT, said.word().text(), said.facts().size()))
                .flatMap(said -> said.pattern(rule, 1))
                .flatMap(pattern -> keys(pattern).findFirst().map(key -> new PaidRate(pattern, key)));
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
