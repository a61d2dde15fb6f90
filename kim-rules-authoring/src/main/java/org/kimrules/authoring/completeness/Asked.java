package org.kimrules.authoring.completeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kimrules.core.reason.Relation;
import org.kimrules.drl.glossary.Glossary;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.source.RuleTree;
import org.kimrules.drl.trial.Comparison;
import org.kimrules.drl.trial.Trial.Wanted;

/**
 * What one rule asks, with every name in full: {@code $share} is {@code PositionSlice.fte}, whatever the rule calls it.
 *
 * @param rule the name of the rule
 * @param looks what it looks for, the subject first
 */
record Asked(String rule, List<Look> looks) {

    /**
     * One thing that a rule looks for.
     *
     * @param wanted how many facts it looks for
     * @param type the type of the facts
     * @param fact the fact: its type, and in brackets what picks it among others
     * @param first whether it is the subject
     * @param tests what it asks of the fact
     */
    record Look(Wanted wanted, String type, String fact, boolean first, List<List<Test>> tests) {}

    /**
     * One comparison.
     *
     * @param fact the fact
     * @param property the property of the fact
     * @param relation how it has to relate
     * @param literals the values that it is compared with
     * @param other the property of another fact, or another of this one, that it is compared with
     */
    record Test(String fact, String property, Relation relation, List<String> literals, Optional<String> other) {

        String left() {
            return fact + "." + property;
        }
    }

    /** Reads a rule. */
    static Asked of(RuleTree rule, Glossary glossary) {
        Names names = new Names(glossary);
        List<Look> looks = new ArrayList<>();
        rule.patterns().forEach(pattern -> looks.add(names.look(pattern, looks.isEmpty())));
        return new Asked(rule.name(), looks);
    }

    /** Gives the names of a rule their meaning, in the order in which the rule gives them. */
    private static final class Names {

        /** Another fact of the subject's type, whichever it is. */
        private static final String ANY = "[any]";

        private final Glossary glossary;
        private final Map<String, String> meaning = new HashMap<>();

        Names(Glossary glossary) {
            this.glossary = glossary;
        }

        Look look(PatternTree pattern, boolean first) {
            String fact = fact(pattern, first);
            meaning.put(pattern.binding().orElse(fact), fact);
            pattern.constraints().forEach(constraint -> bind(constraint, fact));
            List<List<Test>> tests = pattern.constraints().stream()
                    .filter(constraint -> first || !picks(pattern, constraint))
                    .filter(constraint -> !constraint.anyOf().isEmpty())
                    .map(constraint -> constraint.anyOf().stream()
                            .map(comparison -> test(fact, comparison))
                            .toList())
                    .toList();
            return new Look(pattern.wanted(), pattern.type(), fact, first, tests);
        }

        private void bind(ConstraintTree constraint, String fact) {
            constraint
                    .binding()
                    .ifPresent(name -> meaning.put(
                            name,
                            fact + "."
                                    + constraint
                                            .text()
                                            .substring(constraint.text().indexOf(':') + 1)
                                            .strip()));
        }

        private String fact(PatternTree pattern, boolean first) {
            List<String> keys = pattern.constraints().stream()
                    .filter(constraint -> !first && picks(pattern, constraint))
                    .map(constraint -> constraint.anyOf().get(0).operands().get(0))
                    .filter(operand -> !operand.equals("$s") && !operand.endsWith(".segment"))
                    .map(this::full)
                    .toList();
            if (!keys.isEmpty()) {
                return pattern.type() + keys;
            }
            return !first && meaning.containsValue(pattern.type()) ? pattern.type() + ANY : pattern.type();
        }

        /** What only says which fact is meant asks nothing of it. */
        private boolean picks(PatternTree pattern, ConstraintTree constraint) {
            return constraint.anyOf().size() == 1
                    && constraint.anyOf().get(0).relation() == Relation.ONE_OF
                    && constraint.anyOf().get(0).operands().size() == 1
                    && glossary.entry(pattern.type(), constraint.anyOf().get(0).property())
                            .key();
        }

        private Test test(String fact, Comparison comparison) {
            String operand = comparison.operands().get(0);
            boolean literal = literal(operand);
            return new Test(
                    fact,
                    comparison.property(),
                    comparison.relation(),
                    literal ? comparison.operands().stream().map(Names::plain).toList() : List.of(),
                    literal ? Optional.empty() : Optional.of(property(fact, operand)));
        }

        /** A number is compared with as if it were one more property. */
        private String property(String fact, String operand) {
            return operand.matches("\\$.*|[0-9].*") ? full(operand) : fact + "." + operand;
        }

        private static boolean literal(String operand) {
            return operand.startsWith("\"") || operand.matches("true|false");
        }

        private static String plain(String literal) {
            return literal.replace("\"", "");
        }

        private String full(String operand) {
            if (!operand.startsWith("$")) {
                return plain(operand);
            }
            int dot = operand.indexOf('.');
            String name = dot < 0 ? operand : operand.substring(0, dot);
            return meaning.getOrDefault(name, name) + (dot < 0 ? "" : operand.substring(dot));
        }
    }
}
