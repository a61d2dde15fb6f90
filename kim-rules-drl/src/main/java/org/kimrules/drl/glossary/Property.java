package org.kimrules.drl.glossary;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.text.Value;
import org.kimrules.drl.fact.Fact;

/** Reads properties of facts to show them. Rules read them by themselves; no answer rests on what is read here. */
public final class Property {

    private static final Pattern NAMED = Pattern.compile("\\{([^{}]+)}");

    private Property() {}

    /**
     * Returns what the object holds under the name, which may go on to a property of the property: {@code position.role}.
     *
     * @throws PolicyException when there is no such property
     */
    public static Object read(Object object, String name) {
        Object value = object;
        for (String step : name.split("\\.", -1)) {
            value = step(value, step);
        }
        return value;
    }

    private static Object step(Object object, String name) {
        Method method = FactTypes.reader(object.getClass(), name)
                .orElseThrow(() ->
                        new PolicyException(object.getClass().getSimpleName() + " has no property `" + name + "`"));
        try {
            return method.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new PolicyException("cannot read `" + name + "`", e);
        }
    }

    /**
     * Returns the property as people see it: a yes or no as it is, everything else as the fact states it, if it does.
     *
     * @param entry the words for the property
     */
    public static Optional<Value> shown(Fact fact, String name, Glossary.Entry entry) {
        Object held = read(fact, name);
        Optional<Value> stated = held instanceof Boolean
                ? Optional.empty()
                : Optional.ofNullable(fact.values().get(name));
        return stated.or(() -> entry.code().map(kind -> Value.code(kind, held.toString())))
                .or(() -> Values.of(held));
    }

    /** Returns where the plan states the property, if it does. */
    public static Optional<String> path(Fact fact, Glossary.Entry entry) {
        return entry.path()
                .map(path -> NAMED.matcher(path)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                read(fact, match.group(1)).toString())));
    }
}
