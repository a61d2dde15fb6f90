package org.kimrules.drl.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault.Place;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.check.Checks;
import org.kimrules.drl.folder.yaml.DocumentYaml;
import org.kimrules.drl.folder.yaml.PolicyYaml;

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
     * @throws PolicyException with every fault of every file
     */
    public static PolicyFolder read(PolicyFiles files) {
        Faults faults = new Faults();
        List<Layer> layers = layers(files, faults);
        faults.throwIfAny();
        return of(layers);
    }

    /**
     * Reads the folder and the layers that it names, and keeps every fault.
     *
     * @return the folders as far as they could be read: a layer before what rests on it, the policy's own last
     */
    public static List<Layer> layers(PolicyFiles files, Faults faults) {
        Reader reader = new Reader(faults);
        var policy = reader.read("", files, List.of());
        List<Layer> layers = List.copyOf(reader.read.values());
        Checks.check(layers, policy, faults);
        return layers;
    }

    /**
     * Returns the policy of folders that were read without a fault.
     *
     * @param layers a layer before what rests on it, the policy's own last
     */
    public static PolicyFolder of(List<Layer> layers) {
        Map<String, Layer> byId = new LinkedHashMap<>();
        layers.forEach(layer -> byId.put(layer.id(), layer));
        Layer policy = layers.get(layers.size() - 1);
        return new PolicyFolder(
                policy.ref(),
                policy.vocabulary(),
                register(policy, byId),
                new ParameterBook(layers.stream()
                        .flatMap(layer -> layer.parameters().values().stream())
                        .toList()),
                Inventory.of(layers.stream().map(Layer::inventory).toList()),
                policy.traits(),
                layers);
    }

    /** Reads the folders below before what rests on them. */
    private static final class Reader {

        private final Faults faults;
        private final Map<String, Layer> read = new LinkedHashMap<>();

        Reader(Faults faults) {
            this.faults = faults;
        }

        /**
         * Reads a folder.
         *
         * @param name the name of the layer; empty for the policy itself
         */
        Layer read(String name, PolicyFiles files, List<String> above) {
            FolderFile file = FolderFile.of(name, files, faults);
            file.decodeAll();
            PolicyYaml.Head head = file.head();
            List<String> stack = Stream.concat(above.stream(), Stream.of(name.isEmpty() ? head.id() : name))
                    .toList();
            List<Layer> below = head.layers().stream()
                    .filter(layer -> !restsOnItself(layer, stack, file))
                    .map(layer -> below(layer, files, stack))
                    .toList();
            Layer layer = new Layer(name, files, file, below);
            read.put(name, layer);
            return layer;
        }

        private Layer below(String name, PolicyFiles files, List<String> stack) {
            Layer known = read.get(name);
            return known == null ? read(name, files.layer(name), stack) : known;
        }

        private boolean restsOnItself(String layer, List<String> stack, FolderFile file) {
            boolean above = stack.contains(layer);
            if (above) {
                file.source(PolicyYaml.FILE)
                        .ifPresent(source -> faults.add(source.faultBelow(
                                ProblemCode.REFERENCE_CYCLE,
                                source.line("layers:"),
                                layer,
                                String.join(" on ", stack) + " on " + layer,
                                "layers that do not rest on themselves")));
            }
            return above;
        }
    }

    private static Register register(Layer policy, Map<String, Layer> layers) {
        List<DocumentYaml> documents = new ArrayList<>();
        addDocuments(policy, layers, new HashSet<>(), documents);
        Map<String, Clause> clauses = new HashMap<>();
        layers.values().forEach(layer -> layer.clauses().values().forEach(clause -> clauses.put(clause.id(), clause)));
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
            layer.order()
                    .forEach(name -> layer.find(name)
                            .ifPresentOrElse(
                                    documents::add,
                                    () -> addDocuments(
                                            Objects.requireNonNull(layers.get(name)), layers, added, documents)));
        }
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
     * Reads what the files hold of a clause.
     *
     * @throws IllegalArgumentException when the clause is of another policy
     */
    public ClauseFiles filesOf(Clause clause) {
        return layerOf(clause).folderOf(clause).read(parameters, this::textOf);
    }

    /**
     * Returns the file of the rules that answer the clause in the stage.
     *
     * @throws IllegalArgumentException when the clause is of another policy
     */
    public Source rulesOf(Clause clause, Stage stage) {
        return layerOf(clause).source(Entries.rules(clause, stage));
    }

    /** Returns where the rule stands; empty for one that no inventory lists. */
    public Optional<Place> placeOf(String rule) {
        return layers.stream()
                .flatMap(layer -> layer.inventory().files().stream()
                        .filter(file -> layer.inventory().rulesIn(file).contains(rule))
                        .map(layer::source))
                .map(file -> file.placeOf(rule))
                .findFirst();
    }

    /** Returns the text of the file that the parameter stands in. */
    private String textOf(String key) {
        return layers.stream()
                .flatMap(layer -> layer.parameters().entrySet().stream()
                        .filter(file -> file.getValue().key().equals(key))
                        .map(file -> layer.written(file.getKey())))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the policy's own folder, without the layers below. */
    public Layer own() {
        return layers.get(layers.size() - 1);
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

    /** Returns the same policy with other figures. */
    public PolicyFolder with(ParameterBook figures) {
        return new PolicyFolder(ref, vocabulary, register, figures, inventory, traits, layers);
    }

    /** Returns the same policy with other documents and clauses. */
    public PolicyFolder with(Register law) {
        return new PolicyFolder(ref, vocabulary, law, parameters, inventory, traits, layers);
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
