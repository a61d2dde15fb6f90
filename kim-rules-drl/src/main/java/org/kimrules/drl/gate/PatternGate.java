package org.kimrules.drl.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kimrules.core.reason.Relation;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.glossary.FactTypes;
import org.kimrules.drl.glossary.ReadableTypes;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.trial.Comparison;

/** One pattern: a type of facts, comparisons of its properties, and, behind the first, the keys that say which fact it means. */
final class PatternGate {

    private static final int CONSTRAINTS = 20;
    private static final int OPERANDS = 100;

    /** There is one of each, so a pattern of them joins nothing. */
    private static final Set<String> ONE_OF_A_KIND = Set.of("PlanFact", "DecisionDay", "KnowledgeDay");

    private static final Pattern BINDING =
            Pattern.compile("(\\$\\w+)\\s*:\\s*(\\w+(?:\\.\\w+){0,4})(?:\\s.*)?", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\$?[a-zA-Z_]\\w*(?:\\.\\w+)*");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern FIGURE = Pattern.compile("0|-?[1-9][0-9]{0,8}|-?(?:0|[1-9][0-9]{0,8})\\.[0-9]{1,9}B");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\.?[0-9].*");

    private final Refusals refusals;
    private final Bound bound;
    private final ReadableTypes types = new ReadableTypes();

    PatternGate(Refusals refusals, Bound bound) {
        this.refusals = refusals;
        this.bound = bound;
    }

    void check(PatternTree pattern, boolean first) {
        Optional<Class<?>> type =
                Optional.of(pattern.type()).filter(FactTypes.names()::contains).flatMap(FactTypes::named);
        if (type.isEmpty()) {
            refusals.add(
                    FaultCode.DRL_TYPE, pattern.span(), pattern.type(), pattern.type(), types.typeLike(pattern.type()));
            return;
        }
        if (pattern.constraints().size() > CONSTRAINTS) {
            refusals.add(
                    FaultCode.DRL_LIMIT,
                    pattern.span(),
                    pattern.constraints().size() + " conditions",
                    "at most " + CONSTRAINTS);
        }
        pattern.binding().ifPresent(name -> bound.bind(name, type.get()));
        pattern.constraints().forEach(each -> constraint(each, type.get()));
        if (!first) {
            keys(pattern);
        }
        bound.next();
    }

    private void keys(PatternTree pattern) {
        List<String> keys = FactTypes.keys(pattern.type());
        if (keys.isEmpty() && !ONE_OF_A_KIND.contains(pattern.type())) {
            refusals.add(
                    FaultCode.DRL_JOIN,
                    pattern.span(),
                    "a further " + pattern.type() + ", which nothing picks",
                    "as the first pattern of a rule, or a fact that has a key");
        }
        keys.stream()
                .filter(key -> pattern.constraints().stream().noneMatch(each -> picks(each, key)))
                .forEach(key -> refusals.add(
                        FaultCode.DRL_JOIN,
                        pattern.span(),
                        "any " + pattern.type(),
                        key + " == <a value of an earlier pattern, or a literal>"));
    }

    private boolean picks(ConstraintTree constraint, String key) {
        return constraint.anyOf().size() == 1
                && constraint.anyOf().get(0).property().equals(key)
                && constraint.anyOf().get(0).relation() == Relation.ONE_OF
                && constraint.anyOf().get(0).operands().stream().allMatch(this::elsewhere);
    }

    private boolean elsewhere(String operand) {
        return operand.startsWith("$")
                ? bound.earlier(operand.replaceFirst("\\..*", ""))
                : !NAME.matcher(operand).matches();
    }

    private void constraint(ConstraintTree constraint, Class<?> type) {
        Matcher binding = BINDING.matcher(constraint.text());
        if (constraint.binding().isPresent()) {
            if (!binding.matches()
                    || (constraint.anyOf().isEmpty()
                            && binding.end(2) < constraint.text().length())) {
                condition(constraint, constraint.text());
                return;
            }
            property(constraint, binding.group(2), type).ifPresent(of -> bound.bind(binding.group(1), of));
        }
        if (!constraint.readable()) {
            condition(constraint, constraint.text());
        }
        constraint.anyOf().forEach(comparison -> comparison(constraint, comparison, type));
    }

    private void condition(ConstraintTree constraint, String found) {
        refusals.add(
                FaultCode.DRL_CONDITION,
                constraint.span(),
                found,
                "a property compared by ==, !=, <, <=, >, >=, in, not in or contains; `||` between such comparisons");
    }

    private void comparison(ConstraintTree constraint, Comparison comparison, Class<?> type) {
        property(constraint, comparison.property(), type);
        if (comparison.operands().size() > OPERANDS) {
            refusals.add(
                    FaultCode.DRL_LIMIT,
                    constraint.span(),
                    comparison.operands().size() + " values",
                    "at most " + OPERANDS);
        }
        comparison.operands().forEach(operand -> operand(constraint, operand, type));
    }

    private void operand(ConstraintTree constraint, String operand, Class<?> type) {
        boolean literal = STRING.matcher(operand).matches()
                || FIGURE.matcher(operand).matches()
                || operand.equals("true")
                || operand.equals("false");
        if (literal) {
            return;
        }
        if (NUMBER.matcher(operand).matches()) {
            refusals.add(FaultCode.DRL_FIGURE, constraint.span(), operand, operand, figure(operand));
        } else if (!NAME.matcher(operand).matches()) {
            condition(constraint, operand);
        } else if (operand.startsWith("$")) {
            variable(constraint, operand);
        } else {
            property(constraint, operand, type);
        }
    }

    private static String figure(String operand) {
        return operand.matches("-?[0-9]{1,9}\\.[0-9]{1,9}")
                ? "a parameter, since a figure has dates and a source; a bare decimal is a binary fraction"
                : "a whole number of up to nine digits, or a decimal with the suffix B";
    }

    private void variable(ConstraintTree constraint, String operand) {
        int dot = operand.indexOf('.');
        if (dot > 0) {
            bound.type(operand.substring(0, dot))
                    .ifPresentOrElse(
                            type -> property(constraint, operand.substring(dot + 1), type),
                            () -> condition(constraint, operand));
        }
    }

    /** Returns the type of the property, however many steps it takes. */
    private Optional<Class<?>> property(ConstraintTree constraint, String path, Class<?> start) {
        Class<?> type = start;
        for (String step : path.split("\\.", -1)) {
            Optional<Class<?>> next = readable(type, step) ? FactTypes.property(type, step) : Optional.empty();
            if (next.isEmpty()) {
                refusals.add(
                        FaultCode.DRL_PROPERTY,
                        constraint.span(),
                        step,
                        step + " of " + type.getSimpleName(),
                        types.propertyLike(type.getName(), step));
                return Optional.empty();
            }
            type = next.get();
        }
        return Optional.of(type);
    }

    /** Of what is not ours, only the parts of a date: a text or a list has methods that do what they like. */
    private static boolean readable(Class<?> type, String property) {
        return type.getName().startsWith("org.kimrules.")
                || (type == LocalDate.class && FactTypes.PARTS_OF_DAY.contains(property));
    }
}
