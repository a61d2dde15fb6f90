package org.kimrules.drl.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.Problems;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.text.Text;

/**
 * What facts, their properties and the kinds of codes are called when a decision is explained. It is no vocabulary: codes
 * are named by the policy. Immutable.
 */
public final class Glossary {

    private static final String FILE = "/org/kimrules/drl/fact/glossary.yaml";

    private final Map<String, Text> facts;
    private final Map<String, Text> kinds;
    private final Map<String, Text> statements;
    private final Map<String, Map<String, Entry>> properties;

    /**
     * What one property of a fact is called.
     *
     * @param label the words for people: <i>Art des Anstellungsträgers</i>
     * @param path where the plan states it, with properties of the fact in braces: {@code sponsors[{sponsorId}].kind}; empty
     *     where it is computed
     * @param code the kind of code it is, where it is not named like it
     * @param key whether it picks the fact among others
     * @param stated whether the fact states it, so that messages can name it
     * @param asks the yes or no of the fact that a rule has to ask before, where the property may be missing
     */
    public record Entry(
            Text label,
            Optional<String> path,
            Optional<String> code,
            boolean key,
            boolean stated,
            Optional<String> asks) {

        /** Returns the same under other words for people. */
        public Entry called(Text other) {
            return new Entry(other, path, code, key, stated, asks);
        }
    }

    private Glossary(Fields fields) {
        this.facts = named(fields, "facts", Glossary::text);
        this.kinds = named(fields, "kinds", Glossary::text);
        this.statements = named(fields, "statements", Glossary::text);
        this.properties = named(fields, "properties", fact -> entries(fact, Glossary::entry));
    }

    /**
     * Reads the glossary of this jar.
     *
     * @throws PolicyException when it is not there or refused
     */
    public static Glossary read() {
        try (InputStream in = Glossary.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new PolicyException("the jar has no file `" + FILE + "`");
            }
            Problems problems = new Problems();
            Glossary glossary =
                    Fields.read(Documents.yaml(Documents.decode(in.readAllBytes())), "", problems, Glossary::new);
            problems.throwIfAny();
            return glossary;
        } catch (IOException e) {
            throw new PolicyException("cannot read `" + FILE + "`", e);
        }
    }

    private static <T> Map<String, T> named(Fields fields, String name, Function<Fields, T> reader) {
        return fields.section(name, section -> entries(section, reader)).orElse(Map.of());
    }

    private static <T> Map<String, T> entries(Fields fields, Function<Fields, T> reader) {
        Map<String, T> entries = new LinkedHashMap<>();
        fields.names().forEach(name -> fields.section(name, reader).ifPresent(entry -> entries.put(name, entry)));
        return entries;
    }

    private static Text text(Fields fields) {
        return Text.of(fields.text("de"), fields.text("en"));
    }

    private static Entry entry(Fields fields) {
        return new Entry(
                text(fields),
                fields.optionalText("path"),
                fields.optionalText("code"),
                fields.optionalFlag("key").orElse(false),
                fields.optionalFlag("stated").orElse(true),
                fields.optionalText("asks"));
    }

    /**
     * Returns the words for a property or a stated value of a fact; one that only rules of another policy read is named as
     * it is.
     *
     * @param fact the simple name of the fact's type, {@code PositionSlice} for example
     * @param property the name, {@code employer} or {@code position.role} for example
     */
    public Entry entry(String fact, String property) {
        return properties
                .getOrDefault(fact, Map.of())
                .getOrDefault(
                        property,
                        new Entry(
                                Text.same(property),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                true,
                                Optional.empty()));
    }

    /** Returns the simple names of the types of facts that rules can read. */
    public Set<String> facts() {
        return Set.copyOf(facts.keySet());
    }

    /** Returns the words for all properties and stated values of a fact that have some, by name. */
    public Map<String, Entry> entries(String fact) {
        return Map.copyOf(properties.getOrDefault(fact, Map.of()));
    }

    /** Returns the words for a type of facts. */
    public Text fact(String type) {
        return facts.getOrDefault(type, Text.same(type));
    }

    /** Returns the kinds of codes that have words. */
    public Set<String> kinds() {
        return Set.copyOf(kinds.keySet());
    }

    /** Returns the words for a kind of codes; a kind that another policy brings is named as it is. */
    public Text kind(String kind) {
        return kinds.getOrDefault(kind, Text.same(kind));
    }

    /** Returns the words for a statement of a plan; one that another policy brings is named as it is. */
    public Text statement(String name) {
        return statements.getOrDefault(name, Text.same(name));
    }
}
