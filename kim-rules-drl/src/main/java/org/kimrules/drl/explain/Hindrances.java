package org.kimrules.drl.explain;

import static org.kimrules.drl.explain.FactReasons.GLOSSARY;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.reason.WhyNot.Failure;
import org.kimrules.core.reason.WhyNot.Hindrance;
import org.kimrules.core.reason.WhyNot.Need;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.context.Statement;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.glossary.Glossary;
import org.kimrules.drl.glossary.Property;
import org.kimrules.drl.glossary.Values;
import org.kimrules.drl.trial.Comparison;
import org.kimrules.drl.trial.Condition;
import org.kimrules.drl.trial.Condition.State;
import org.kimrules.drl.trial.Trial;
import org.kimrules.drl.trial.Trial.Look;
import org.kimrules.drl.trial.Trial.Wanted;

/** Reads from a trial what kept its rule from answering, in the words of the GLOSSARY. One for each trial. */
final class Hindrances {

    private static final Text COMPARED = Text.of("verglichener Wert", "value compared");

    /** The look that bound each variable. */
    private final Map<String, Look> binding = new HashMap<>();

    List<Hindrance> of(Trial trial) {
        trial.looks().forEach(look -> look.bound().keySet().forEach(variable -> binding.put(variable, look)));
        return trial.looks().stream()
                .filter(look -> !look.held())
                .flatMap(this::of)
                .toList();
    }

    private Stream<Hindrance> of(Look look) {
        List<Condition> keys =
                look.conditions().stream().filter(each -> key(look, each)).toList();
        if (look.wanted() == Wanted.NONE) {
            List<Need> other = look.conditions().stream()
                    .filter(each -> !keys.contains(each))
                    .flatMap(each -> needs(look, each))
                    .filter(Need::met)
                    .map(Need::negated)
                    .toList();
            return Stream.of(new Hindrance(GLOSSARY.fact(look.type()), which(look, keys), Failure.IN_THE_WAY, other));
        }
        if (look.fact().isEmpty() || keys.stream().anyMatch(key -> key.state() == State.FAILED)) {
            return Stream.of(new Hindrance(GLOSSARY.fact(look.type()), which(look, keys), Failure.MISSING, List.of()));
        }
        // what was looked for by something that is missing itself is explained by that
        return keys.stream().allMatch(Condition::held)
                ? different(look, look.fact().get(), keys)
                : Stream.empty();
    }

    private Stream<Hindrance> different(Look look, Fact fact, List<Condition> keys) {
        Optional<Text> name = name(fact);
        return look.conditions().stream()
                .filter(condition -> condition.state() == State.FAILED)
                .map(failed -> new Hindrance(
                        name.orElseGet(() -> GLOSSARY.fact(look.type())),
                        name.isPresent() ? List.of() : which(look, keys),
                        Failure.DIFFERENT,
                        needs(look, failed).toList()));
    }

    /** Figures and statements have names of their own. */
    private Optional<Text> name(Fact fact) {
        if (fact instanceof ParameterInForce figure) {
            return Optional.of(figure.parameter().title());
        }
        return fact instanceof Statement statement
                ? Optional.of(GLOSSARY.statement(statement.name()))
                : Optional.empty();
    }

    private boolean key(Look look, Condition condition) {
        return condition.anyOf().stream()
                .allMatch(each -> GLOSSARY.entry(look.type(), each.property()).key());
    }

    /** The values of the keys; what a key names by itself, such as the subject, is not said again. */
    private List<Value> which(Look look, List<Condition> keys) {
        return keys.stream()
                .flatMap(key -> key.anyOf().stream())
                .flatMap(key -> needed(
                        look, key, GLOSSARY.entry(look.type(), key.property()).code()))
                .toList();
    }

    private Stream<Need> needs(Look look, Condition condition) {
        return condition.anyOf().stream().map(comparison -> need(look, comparison));
    }

    private Need need(Look look, Comparison comparison) {
        Glossary.Entry entry = GLOSSARY.entry(look.type(), comparison.property());
        Optional<Value> found = look.fact().flatMap(fact -> Property.shown(fact, comparison.property(), entry));
        Optional<String> kind = found.filter(Value.Code.class::isInstance).map(code -> ((Value.Code) code).kind());
        List<Value> needed = needed(look, comparison, kind).toList();
        if (measured(look, comparison) && found.isPresent() && needed.size() == 1) {
            return asked(comparison, needed.get(0), found.get());
        }
        return new Need(
                entry.label(),
                found,
                comparison.relation(),
                needed,
                look.fact().flatMap(fact -> Property.path(fact, entry)));
    }

    /** Returns what a figure asks of what it is compared with, which is called by what it is of the fact that a rule bound it of. */
    private Need asked(Comparison comparison, Value compared, Value figure) {
        String[] steps = comparison.operands().get(0).split("\\.", 2);
        Look of = Objects.requireNonNull(binding.get(steps[0]));
        Fact fact = of.fact().orElseThrow();
        Optional<Glossary.Entry> entry = (steps.length == 2
                        ? Optional.of(steps[1])
                        : property(of.type(), fact, compared, steps[0].substring(1)))
                .map(name -> GLOSSARY.entry(of.type(), name));
        return new Need(
                entry.map(Glossary.Entry::label).orElse(COMPARED),
                Optional.of(compared),
                comparison.relation().reversed(),
                List.of(figure),
                entry.flatMap(words -> Property.path(fact, words)));
    }

    /** Nobody keeps which property a variable was bound to: the one of that name, else what the only place of the plan states. */
    private static Optional<String> property(String type, Fact fact, Value value, String variable) {
        List<String> equal = fact.values().entrySet().stream()
                .filter(each -> each.getValue().equals(value))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        if (equal.contains(variable)) {
            return Optional.of(variable);
        }
        Map<String, List<String>> byPath = equal.stream()
                .filter(name -> GLOSSARY.entry(type, name).path().isPresent())
                .collect(Collectors.groupingBy(
                        name -> GLOSSARY.entry(type, name).path().orElseThrow()));
        return byPath.size() == 1
                ? Optional.of(byPath.values().iterator().next().get(0))
                : Optional.empty();
    }

    /** A figure of the law stays what it is: needed is what it asks of the plan, whichever of the two a rule names first. */
    private static boolean measured(Look look, Comparison comparison) {
        return look.fact().filter(ParameterInForce.class::isInstance).isPresent()
                && comparison.relation().ordered()
                && comparison.operands().stream().allMatch(operand -> operand.startsWith("$"));
    }

    private Stream<Value> needed(Look look, Comparison comparison, Optional<String> kind) {
        return comparison.operands().stream()
                .flatMap(operand -> value(look, operand).stream())
                .map(value -> kind.isPresent() && value instanceof Value.Plain word
                        ? Value.code(kind.get(), word.words())
                        : value);
    }

    /** Rules compare with literals, with what an earlier condition bound and with another property of the same fact. */
    private Optional<Value> value(Look look, String operand) {
        if (operand.startsWith("\"")) {
            return Optional.of(Value.of(operand.substring(1, operand.length() - 1)));
        }
        if (operand.equals("true") || operand.equals("false")) {
            return Optional.of(Value.of(Boolean.parseBoolean(operand)));
        }
        if (Character.isDigit(operand.charAt(0))) {
            return Optional.of(Value.of(new BigDecimal(operand)));
        }
        return operand.startsWith("$")
                ? bound(operand)
                : look.fact().flatMap(fact -> Values.of(Property.read(fact, operand)));
    }

    private Optional<Value> bound(String operand) {
        String[] steps = operand.split("\\.", 2);
        return Optional.ofNullable(binding.get(steps[0]))
                .map(look -> look.bound().get(steps[0]))
                .flatMap(value -> Values.of(steps.length == 1 ? value : Property.read(value, steps[1])));
    }
}
