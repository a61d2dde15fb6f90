package org.kimrules.drl.glossary;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.data.Codes;
import org.kimrules.drl.finding.Findings;

/** The types that rules can read, their properties and the words of their consequences, for what was probably meant. */
public final class ReadableTypes {

    private static final String FINDINGS = Findings.class.getName();

    /** The full name of each type by its simple one. */
    private final Map<String, String> types = new TreeMap<>();

    /** Reads them off the glossary. */
    public ReadableTypes() {
        FactTypes.names().forEach(fact -> FactTypes.named(fact).ifPresent(type -> types.put(fact, type.getName())));
    }

    /** Returns what was probably meant by the name of an import that does not exist. */
    public String importLike(String name) {
        return name.startsWith(FINDINGS + ".")
                ? "static " + FINDINGS + ".*: "
                        + Codes.expected(name.substring(FINDINGS.length() + 1), words())
                                .en()
                : meant(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Returns what was probably meant by the name of a type. */
    public String typeLike(String name) {
        return types.containsKey(name) ? "the import of " + types.get(name) : meant(name);
    }

    private String meant(String simple) {
        return Codes.near(simple, types.keySet()).stream()
                .findFirst()
                .map(near -> "did you mean " + types.get(near) + "?")
                .orElse(Codes.expected(simple, types.keySet()).en());
    }

    /** Returns what was probably meant by the name of a property of the type with this full name. */
    public String propertyLike(String type, String name) {
        Set<String> properties = FactTypes.type(type).map(FactTypes::properties).orElse(Set.of());
        return Codes.expected(name, properties).en();
    }

    /** Returns what was probably meant by a word of a consequence. */
    public String findingLike(String name) {
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

    /** Returns how the word of a consequence is used. */
    public String signatures(String name) {
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
