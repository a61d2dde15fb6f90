package org.kimrules.drl.engine;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.data.Codes;
import org.kimrules.drl.finding.Findings;
import org.kimrules.drl.glossary.FactTypes;

/** The types that rules can read, their properties and the words of their consequences, for what was probably meant. */
final class ReadableTypes {

    private static final String FINDINGS = Findings.class.getName();

    /** The full name of each type by its simple one. */
    private final Map<String, String> types = new TreeMap<>();

    ReadableTypes() {
        FactTypes.names().forEach(fact -> FactTypes.named(fact).ifPresent(type -> types.put(fact, type.getName())));
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
        Set<String> properties = FactTypes.type(type).map(FactTypes::properties).orElse(Set.of());
        return Codes.expected(name, properties).en();
    }

    String findingLike(String name) {
        return words().contains(name)
                ? "import static " + FINDINGS + "." + name
                : Codes.expected(name, words()).en();
    }

    private static Set<String> words() {
        return FactTypes.words().keySet();
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
