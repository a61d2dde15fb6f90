package org.kimrules.authoring.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.reason.Relation;
import org.kimrules.drl.glossary.Property;
import org.kimrules.drl.trial.Comparison;
import org.kimrules.drl.trial.Condition;
import org.kimrules.drl.trial.Trial;
import org.kimrules.drl.trial.Trial.Look;

/**
 * On which side of its boundary a comparison was seen: with both sides equal, or with the nearest value on the side where
 * the answer is another. Next to each other are amounts a cent apart, full-time shares 0.01 apart, days and whole numbers.
 */
final class Boundary {

    private static final BigDecimal SHARE = new BigDecimal("0.01");

    private final String rule;
    private final Map<String, Object> bound = new HashMap<>();

    private Boundary(String rule) {
        this.rule = rule;
    }

    /** Returns the names of the goals that the trial reaches by its comparisons. */
    static Stream<String> seen(String rule, Trial trial) {
        Boundary boundary = new Boundary(rule);
        trial.looks().forEach(look -> boundary.bound.putAll(look.bound()));
        return trial.looks().stream().flatMap(boundary::seen);
    }

    /** A comparison counts where everything held that the rule asks before it. */
    private Stream<String> seen(Look look) {
        List<Condition> conditions = look.conditions();
        long held = conditions.stream().takeWhile(Condition::held).count();
        return conditions.stream()
                .limit(held + 1)
                .filter(condition -> condition.state() != Condition.State.NOT_ASKED)
                .flatMap(condition -> condition.anyOf().stream())
                .filter(comparison -> comparison.relation().ordered())
                .flatMap(comparison -> seen(look, comparison).stream());
    }

    private Optional<String> seen(Look look, Comparison comparison) {
        Optional<Object> left = look.fact().map(fact -> Property.read(fact, comparison.property()));
        Optional<Object> right = value(look, comparison.operands());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        if (same(left.get(), right.get())) {
            return Optional.of(Tested.equal(rule, look.type(), comparison));
        }
        boolean below = comparison.relation() == Relation.BELOW || comparison.relation() == Relation.AT_LEAST;
        boolean nearest = below ? next(left.get(), right.get()) : next(right.get(), left.get());
        return nearest ? Optional.of(Tested.nearest(rule, look.type(), comparison)) : Optional.empty();
    }

    private static boolean same(Object left, Object right) {
        if (left instanceof Fte share && right instanceof Fte other) {
            return share.value().compareTo(other.value()) == 0;
        }
        return left.equals(right);
    }

    private static boolean next(Object lower, Object upper) {
        if (lower instanceof Money amount && upper instanceof Money other) {
            return amount.plusMinor(1).equals(other);
        }
        if (lower instanceof Fte share && upper instanceof Fte other) {
            return share.value().add(SHARE).compareTo(other.value()) == 0;
        }
        if (lower instanceof LocalDate day && upper instanceof LocalDate other) {
            return !day.equals(LocalDate.MAX) && day.plusDays(1).equals(other);
        }
        if (lower instanceof Integer number && upper instanceof Integer other) {
            return number + 1 == other;
        }
        return false;
    }

    private Optional<Object> value(Look look, List<String> operands) {
        String operand = operands.get(0);
        if (Character.isDigit(operand.charAt(0))) {
            return Optional.of(Integer.valueOf(operand));
        }
        if (!operand.startsWith("$")) {
            return look.fact().map(fact -> Property.read(fact, operand));
        }
        String[] steps = operand.split("\\.", 2);
        return Optional.ofNullable(bound.get(steps[0]))
                .map(value -> steps.length == 1 ? value : Property.read(value, steps[1]));
    }
}
