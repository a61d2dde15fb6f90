package org.kimrules.drl.glossary;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.drl.balance.Balance;
import org.kimrules.drl.context.Approval;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Findings;

/** What rules can read and what they can say: the types of facts, their properties, and the words of a consequence. */
public final class FactTypes {

    /** What rules can read of a day, beside comparing it. */
    public static final Set<String> PARTS_OF_DAY = Set.of("dayOfMonth", "monthValue", "year");

    private static final Glossary GLOSSARY = Glossary.read();
    private static final List<String> PACKAGES = Stream.of(Fact.class, Approval.class, Balance.class)
            .map(Class::getPackageName)
            .toList();
    private static final Map<String, Set<String>> WORDS = Arrays.stream(Findings.class.getMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .collect(Collectors.groupingBy(
                    Method::getName,
                    TreeMap::new,
                    Collectors.mapping(method -> method.getReturnType().getSimpleName(), Collectors.toSet())));

    private FactTypes() {}

    /** Returns the simple names of all types of facts. */
    public static Set<String> names() {
        return new TreeSet<>(GLOSSARY.facts());
    }

    /** Returns the type of facts with this simple name. */
    public static Optional<Class<?>> named(String simpleName) {
        return PACKAGES.stream()
                .flatMap(each -> type(each + "." + simpleName).stream())
                .findFirst();
    }

    /** Returns the type with this full name. */
    public static Optional<Class<?>> type(String fullName) {
        try {
            return Optional.of(Class.forName(fullName, false, FactTypes.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Returns whether rules may import the type of this full name; {@code *} stands for all of a package. */
    public static boolean isFact(String fullName) {
        return PACKAGES.contains(owner(fullName))
                && (simple(fullName).equals("*")
                        || named(simple(fullName))
                                .filter(type -> type.getName().equals(fullName))
                                .isPresent());
    }

    /** Returns whether rules may import the word of a consequence of this full name; {@code *} stands for all of them. */
    public static boolean isWord(String fullName) {
        return owner(fullName).equals(Findings.class.getName())
                && (simple(fullName).equals("*") || WORDS.containsKey(simple(fullName)));
    }

    private static String owner(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns the names that rules can read of the type. */
    public static Set<String> properties(Class<?> type) {
        return readers(type).map(FactTypes::property).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the type of a property. */
    public static Optional<Class<?>> property(Class<?> type, String name) {
        return reader(type, name).map(Method::getReturnType);
    }

    /** Returns the type of a property with those of what it holds: {@code Set<String>}. */
    public static Optional<Type> whole(Class<?> type, String name) {
        return reader(type, name).map(Method::getGenericReturnType);
    }

    /** Returns what reads a property, if there is one. */
    static Optional<Method> reader(Class<?> type, String name) {
        return readers(type)
                .filter(method ->
                        method.getName().equals(name) || property(method).equals(name))
                .findFirst();
    }

    private static Stream<Method> readers(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Set.of("toString", "hashCode").contains(method.getName()));
    }

    private static String property(Method method) {
        String name = method.getName().replaceFirst("^(get|is)(?=[A-Z])", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Returns the properties that pick one fact of the type among others. */
    public static List<String> keys(String type) {
        return named(type, Glossary.Entry::key).sorted().toList();
    }

    /** Returns the kind of the codes that a property of the type has, where the words for it say so. */
    public static Optional<String> code(String type, String property) {
        return GLOSSARY.entry(type, property).code();
    }

    /** Returns the yes or no that a rule asks for before it reads a property that may be missing. */
    public static Optional<String> asks(String type, String property) {
        return GLOSSARY.entry(type, property).asks();
    }

    /** Returns the names of the values that a fact of the type states for messages. */
    public static Set<String> stated(String type) {
        return named(type, Glossary.Entry::stated).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> named(String type, Predicate<Glossary.Entry> which) {
        return GLOSSARY.entries(type).entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey);
    }

    /** Returns the words of a consequence, with the simple names of what each may make. */
    public static Map<String, Set<String>> words() {
        return WORDS;
    }
}
