package org.kimrules.drl.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.core.policy.PolicyException;

/**
 * A policy as data: everything of the law folder and of the layers below it but the compiled rules.
 *
 * @param ref id and version
 * @param vocabulary the codes of its plans
 * @param register documents and clauses
 * @param parameters dated figures
 * @param inventory which rules there are and in which files
 * @param traits which codes follow from others
 * @param layers the folders that it was read from: a layer before what rests on it, the policy's own last
 */
public record PolicyFolder(
        PolicyRef ref,
        Vocabulary vocabulary,
        Register register,
        ParameterBook parameters,
        Inventory inventory,
        DerivedTraits traits,
        List<Layer> layers) {

    /** Keeps a copy. */
    public PolicyFolder {
        layers = List.copyOf(layers);
    }

    /**
     * Reads the folder whole, and the layers that it names.
     *
     * @throws PolicyException with every problem of the first file that has one, or with both files that clash
     */
    public static PolicyFolder read(PolicyFiles files) {
        Map<String, Layer> layers = new LinkedHashMap<>();
        Layer policy = read(files, new FolderFile(files, ""), List.of(), layers);
        policy.traits().check(policy.vocabulary());
        return new PolicyFolder(
                policy.ref(),
                policy.vocabulary(),
                register(policy, layers),
                new ParameterBook(unique("parameter", layers, Layer::parameters, Parameter::key)),
                Inventory.of(layers.values().stream().map(Layer::inventory).toList()),
                policy.traits(),
                List.copyOf(layers.values()));
    }

    private static Layer read(PolicyFiles files, FolderFile file, List<String> above, Map<String, Layer> read) {
        PolicyYaml yaml = file.yaml("policy.yaml", PolicyYaml::of);
        List<String> stack = new ArrayList<>(above);
        stack.add(yaml.ref().id());
        List<Layer> below =
                yaml.layers().stream().map(id -> layer(files, id, stack, read)).toList();
        Layer layer = new Layer(files, file, yaml, below);
        read.put(layer.id(), layer);
        return layer;
    }

    private static Layer layer(PolicyFiles files, String id, List<String> above, Map<String, Layer> read) {
        if (above.contains(id)) {
            throw new PolicyException(
                    "the layer `" + id + "` rests on itself: " + String.join(" on ", above) + " on " + id);
        }
        if (read.containsKey(id)) {
            return read.get(id);
        }
        PolicyFiles below = files.layer(id);
        Layer layer = read(below, new FolderFile(below, id + "/"), above, read);
        if (!layer.id().equals(id)) {
            throw new PolicyException("the folder " + id + " holds the policy " + layer.id());
        }
        return layer;
    }

    private static Register register(Layer policy, Map<String, Layer> layers) {
        List<DocumentYaml> documents = new ArrayList<>();
        addDocuments(policy, layers, new HashSet<>(), documents);
        Map<String, Clause> clauses = new HashMap<>();
        unique("clause", layers, Layer::clauses, Clause::id).forEach(clause -> clauses.put(clause.id(), clause));
        unique("document", layers, Layer::documents, each -> each.document().id());
        return new Register(
                documents.stream().map(DocumentYaml::document).toList(),
                documents.stream()
                        .flatMap(document -> document.clauses().stream().map(clauses::get))
                        .toList());
    }

    /** The documents of a layer stand where the policy names it, each layer once. */
    private static void addDocuments(
            Layer layer, Map<String, Layer> layers, Set<String> added, List<DocumentYaml> documents) {
        if (added.add(layer.id())) {
            layer.contents()
                    .forEach(name -> layer.find(name)
                            .ifPresentOrElse(
                                    documents::add,
                                    () -> addDocuments(
                                            Objects.requireNonNull(layers.get(name)), layers, added, documents)));
        }
    }

    /** What has one name in two folders would be taken for one thing. */
    private static <T> List<T> unique(
            String what, Map<String, Layer> layers, Function<Layer, Map<String, T>> byFile, Function<T, String> name) {
        Map<String, String> files = new HashMap<>();
        List<T> all = new ArrayList<>();
        layers.values().stream()
                .flatMap(layer -> byFile.apply(layer).entrySet().stream())
                .forEach(entry -> {
                    String id = name.apply(entry.getValue());
                    String other = files.putIfAbsent(id, entry.getKey());
                    if (other != null) {
                        throw new PolicyException(
                                "the " + what + " `" + id + "` is in `" + other + "` and in `" + entry.getKey() + "`");
                    }
                    all.add(entry.getValue());
                });
        return all;
    }

    /**
     * Returns the folder that the clause stands in.
     *
     * @throws IllegalArgumentException when the clause is of another policy
     */
    public Layer layerOf(Clause clause) {
        return layers.stream()
                .filter(layer -> layer.holds(clause))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no clause `" + clause.id() + "` in " + ref.id()));
    }

    /**
     * Returns the file that the parameter stands in, with the folder of its layer.
     *
     * @throws IllegalArgumentException when the parameter is of another policy
     */
    public String fileOf(Parameter parameter) {
        return layers.stream()
                .flatMap(layer -> layer.parameters().entrySet().stream())
                .filter(file -> file.getValue().key().equals(parameter.key()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no parameter `" + parameter.key() + "` in " + ref.id()));
    }

    /** Reads all files of law again and returns their digests. */
    public Fingerprint fingerprint() {
        Map<String, String> texts = new HashMap<>();
        layers.forEach(layer -> layer.paths()
                .forEach(
                        path -> texts.put(layer.id() + "/" + path, layer.files().read(path))));
        return Fingerprint.of(texts);
    }
}
