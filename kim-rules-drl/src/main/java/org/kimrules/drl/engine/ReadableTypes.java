package org.kimrules.drl.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.data.Codes;
import org.kimrules.drl.balance.Balance;
import org.kimrules.drl.context.Approval;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Findings;
import org.kimrules.drl.glossary.Glossary;

/** The types that rules can read, their properties and the words of their consequences, for what was probably meant. */
final class ReadableTypes {

    private static final String FINDINGS = Findings.class.getName();

    /** The full name of each type by its simple one. */
    private final Map<String, String> types = new TreeMap<>();

    ReadableTypes() {
        Glossary.read()
                .facts()
                .forEach(fact -> Stream.of(Fact.class, Approval.class, Balance.class)
                        .map(each -> each.getPackageName() + "." + fact)
                        .flatMap(name -> find(name).stream())
                        .forEach(type -> types.put(fact, type.getName())));
    }

    private static Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName(name, false, ReadableTypes.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    String importLike(String name) {
        return name.startsWith(FINDINGS + ".")
                ? "static " + FINDINGS + ".*: "
                        + Codes.expected(name.substring(FINDINGS.length() + 1), words())
                                .en()
                : meant(name.substring(name.lastIndexOf('.') + 1));
    }

    String typeLike(String name) {
        return types.containsKey(name) ? "the import of " + types.get(name) : meant(name);
    }

    private String meant(String simple) {
        return Codes.near(simple, types.keySet()).stream()
                .findFirst()
                .map(near -> "did you mean " + types.get(near) + "?")
                .orElse(Codes.expected(simple, types.keySet()).en());
    }

    String propertyLike(String type, String name) {
        Set<String> properties = find(type).stream()
                .flatMap(each -> Stream.of(each.getMethods()))
                .filter(ReadableTypes::isProperty)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        return Codes.expected(name, properties).en();
    }

    private static boolean isProperty(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !Set.of(Object.class, Record.class).contains(method.getDeclaringClass())
                && !Set.of("toString", "hashCode").contains(method.getName());
    }

    String findingLike(String name) {
        return words().contains(name)
                ? "import static " + FINDINGS + "." + name
                : Codes.expected(name, words()).en();
    }

    private static Set<String> words() {
        return findings().map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> findings() {
        return Stream.of(Findings.class.getMethods()).filter(method -> method.getDeclaringClass() == Findings.class);
    }

    String signatures(String name) {
        return findings()
                .filter(method -> method.getName().equals(name))
                .map(method -> name + "( "
                        + Stream.of(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(", "))
                        + " )")
                .sorted()
                .collect(Collectors.joining(" or "));
    }
}
