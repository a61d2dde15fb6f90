package org.kimrules.drl.folder.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.text.Text;
import org.kimrules.drl.folder.DerivedTraits;
import org.kimrules.drl.folder.Entries;
import org.kimrules.drl.folder.PolicyFiles;

/** What policy.yaml says: identity, layers, vocabulary with that of the layers, and which documents and parameters there are. */
public record PolicyYaml(
        PolicyRef ref,
        List<String> layers,
        Vocabulary vocabulary,
        DerivedTraits traits,
        List<String> documents,
        List<String> parameters) {

    /** The name of the file in the policy's folder. */
    public static final String FILE = "policy.yaml";

    /** Which policy it is and the layers that it rests on, in whose words the rest is written. */
    public record Head(String id, List<String> layers) {}

    /** Nothing, of a file that can't be read. */
    public static PolicyYaml unread(String id) {
        return new PolicyYaml(
                new PolicyRef(id, ""),
                List.of(),
                new Vocabulary(Map.of(), Map.of()),
                DerivedTraits.NONE,
                List.of(),
                List.of());
    }

    /** Reads what has to be known before the rest. */
    public static Head head(Fields fields, PolicyFiles files) {
        fields.whole();
        return new Head(fields.id("id"), fields.ids("layers", isThere(files)));
    }

    private static Function<String, Optional<Text>> isThere(PolicyFiles files) {
        return id -> files.layer(id).has(FILE)
                ? Optional.empty()
                : Optional.of(Text.of(
                        "ein Ordner " + id + " neben diesem oder eine solche Schicht im Klassenpfad",
                        "a folder " + id + " beside this one, or such a layer on the class path"));
    }

    /**
     * Reads everything.
     *
     * @param name the name of the layer's folder; empty for a policy, whose folder may have any
     * @param files the files that the lists name
     * @param below the vocabularies of the layers
     */
    public static PolicyYaml of(Fields fields, String name, PolicyFiles files, List<Vocabulary> below) {
        PolicyRef ref =
                new PolicyRef(name.isEmpty() ? fields.id("id") : Reads.idOf(fields, name), fields.id("version"));
        Reads.text(fields, "title");
        List<String> layers = fields.ids("layers", isThere(files));
        Vocabulary vocabulary = new Vocabulary(
                fields.section("vocabulary", PolicyYaml::vocabulary).orElse(Map.of()),
                fields.optionalSection("statements", section -> statements(section, below))
                        .orElse(Map.of()));
        for (Vocabulary each : below) {
            vocabulary = vocabulary.over(each);
        }
        Words words = new Words(Optional.of(vocabulary));
        return new PolicyYaml(
                ref,
                layers,
                vocabulary,
                fields.optionalSection("traits", section -> traits(section, words))
                        .orElse(DerivedTraits.NONE),
                documents(fields, files, layers),
                fields.ids("parameters", Entries.PARAMETERS.right(files)));
    }

    /** A layer that is not there was told with the layers. */
    private static List<String> documents(Fields fields, PolicyFiles files, List<String> layers) {
        List<String> named = fields.ids("layers");
        return fields
                .ids(
                        "documents",
                        name -> named.contains(name)
                                ? Optional.empty()
                                : Entries.DOCUMENTS.right(files).apply(name))
                .stream()
                .filter(name -> layers.contains(name) || !named.contains(name))
                .toList();
    }

    private static Map<String, Map<String, Text>> vocabulary(Fields fields) {
        Map<String, Map<String, Text>> kinds = new LinkedHashMap<>();
        fields.names()
                .forEach(kind ->
                        kinds.put(kind, fields.section(kind, Reads::texts).orElse(Map.of())));
        return kinds;
    }

    /** A statement that a layer has too is answered by the same kind of codes. */
    private static Map<String, String> statements(Fields fields, List<Vocabulary> below) {
        Map<String, String> statements = new LinkedHashMap<>();
        fields.names().forEach(name -> {
            String kind = fields.id(name);
            Optional<String> other = below.stream()
                    .flatMap(layer -> Optional.ofNullable(layer.statements().get(name)).stream())
                    .filter(answered -> !answered.equals(kind))
                    .findFirst();
            other.ifPresentOrElse(
                    answered -> fields.problem(
                            ProblemCode.CONTRADICTION,
                            name,
                            Text.of(answered + ", wie in der Schicht", answered + ", as in the layer")),
                    () -> statements.put(name, kind));
        });
        return statements;
    }

    private static DerivedTraits traits(Fields fields, Words words) {
        List<DerivedTraits.Row> rows = new ArrayList<>();
        fields.names().forEach(kind -> {
            if (words.known(fields, kind)) {
                fields.section(kind, codes -> {
                    codes.names().forEach(code -> row(codes, kind, code, words).ifPresent(rows::add));
                    return kind;
                });
            }
        });
        return new DerivedTraits(rows);
    }

    private static Optional<DerivedTraits.Row> row(Fields codes, String kind, String code, Words words) {
        if (!words.known(kind, code)) {
            codes.unknown(code, words.expected(kind, code));
            return Optional.empty();
        }
        return codes.section(code, words::byKind).map(derived -> new DerivedTraits.Row(kind, code, derived));
    }
}
