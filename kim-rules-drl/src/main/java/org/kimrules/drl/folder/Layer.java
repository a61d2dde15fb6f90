package org.kimrules.drl.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.data.Fields;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.remedy.Field;

/**
 * One folder of law as it was written: that of a policy, or of a layer that policies share, such as the grant law of a
 * state. A layer is a policy without a programme; it knows the layers below it and nothing of what rests on it.
 */
public final class Layer {

    /** The package that the rule packages of all policies lie in. */
    private static final String PACKAGE = "org.kimrules.policies.";

    private final PolicyFiles files;
    private final FolderFile file;
    private final PolicyYaml yaml;
    private final Vocabulary vocabulary;
    private final DerivedTraits traits;
    private final Inventory inventory;
    private final Map<String, DocumentYaml> documents = new LinkedHashMap<>();
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    /** Reads a folder whose policy.yaml is read, on top of the layers that it names. */
    Layer(PolicyFiles files, FolderFile file, PolicyYaml yaml, List<Layer> below) {
        this.files = files;
        this.file = file;
        this.yaml = yaml;
        this.vocabulary = vocabulary(file, yaml, below);
        this.traits = below.stream().map(layer -> layer.traits).reduce(yaml.traits(), DerivedTraits::and);
        this.inventory = Inventory.parse(files.read(Inventory.FILE));
        yaml.documents().stream()
                .filter(id -> !yaml.layers().contains(id))
                .forEach(id -> put(documents, document(id), DocumentYaml::of));
        documents.values().forEach(document -> document.clauses().forEach(id -> keep(document, id)));
        yaml.parameters().stream()
                .forEach(name -> put(parameters, "parameters/" + name + ".yaml", ParameterYaml::parameter));
        clauses.values().forEach(this::checkWords);
    }

    private static Vocabulary vocabulary(FolderFile file, PolicyYaml yaml, List<Layer> below) {
        try {
            Vocabulary all = yaml.vocabulary();
            for (Layer layer : below) {
                all = all.over(layer.vocabulary);
            }
            return all;
        } catch (IllegalArgumentException e) {
            throw new PolicyException("`" + file.name("policy.yaml") + "` is refused: " + e.getMessage(), e);
        }
    }

    private static String document(String id) {
        return "law/" + id + "/document.yaml";
    }

    private <T> void put(Map<String, T> all, String path, Function<Fields, T> reader) {
        once(all.put(file.name(path), file.yaml(path, reader)), path);
    }

    private void once(@Nullable Object previous, String path) {
        if (previous != null) {
            throw new PolicyException("`" + file.name(path) + "` is listed twice");
        }
    }

    private void keep(DocumentYaml document, String id) {
        String documentId = document.document().id();
        String path = "law/" + documentId + "/" + id + "/clause.md";
        Clause clause = file.frontMatter(path, fields -> ClauseYaml.clause(fields, documentId));
        if (!clause.id().equals(id)) {
            throw new PolicyException("the folder " + id + " of " + documentId + " holds the clause " + clause.id());
        }
        once(clauses.put(file.name(path), clause), path);
    }

    /** A misspelt word of the vocabulary would keep a clause from ever applying. */
    private void checkWords(Clause clause) {
        clause.applies().forEach((kind, codes) -> checkCodes(clause, kind, codes));
        clause.item().ifPresent(code -> checkCodes(clause, "item", Set.of(code)));
        clause.authority().ifPresent(code -> checkCodes(clause, "authority", Set.of(code)));
        clause.remedies().values().stream()
                .flatMap(List::stream)
                .forEach(remedy -> remedy.field()
                        .flatMap(Field::kind)
                        .ifPresent(kind -> checkCodes(clause, kind, Set.copyOf(remedy.names()))));
        Set<String> rules = new TreeSet<>(clause.remedies().keySet());
        rules.removeAll(clause.messages().keySet());
        if (!rules.isEmpty()) {
            throw new PolicyException(
                    "clause " + clause.id() + " has remedies for " + rules + ", but messages only for "
                            + new TreeSet<>(clause.messages().keySet()));
        }
    }

    private void checkCodes(Clause clause, String kind, Set<String> codes) {
        codes.stream()
                .filter(code ->
                        !code.equals(Vocabulary.UNKNOWN) && !vocabulary.of(kind).contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new PolicyException("clause " + clause.id() + " names the " + kind + " `" + code
                            + "`, but the vocabulary has " + vocabulary.of(kind));
                });
    }

    /** Returns the id of the policy or layer, which is the name of its folder. */
    public String id() {
        return yaml.ref().id();
    }

    /** Returns the package that its rule packages lie in, one for each stage. */
    public String rulePackage() {
        return PACKAGE + id().replace('-', '_');
    }

    /** Returns its files. */
    public PolicyFiles files() {
        return files;
    }

    /** Returns the paths of all files that say what the law is; the cases, which only try it out, are not among them. */
    Stream<String> paths() {
        String folder = file.name("");
        return Stream.of(
                        Stream.of("policy.yaml", Inventory.FILE),
                        Stream.of(documents, clauses, parameters)
                                .flatMap(read -> read.keySet().stream())
                                .map(name -> name.substring(folder.length())),
                        inventory.files().stream())
                .flatMap(paths -> paths);
    }

    /** Returns how a file of it is named to people: a file of the policy itself by its path, others with their folder. */
    public String name(String path) {
        return file.name(path);
    }

    /** Returns its own rules. */
    public Inventory inventory() {
        return inventory;
    }

    /** Returns whether the clause stands in this folder. */
    public boolean holds(Clause clause) {
        return documents.values().stream().anyMatch(each -> each.document().id().equals(clause.document()));
    }

    /** Returns the rules and cases that stand in the clause's folder. */
    public ClauseFolder folderOf(Clause clause) {
        return new ClauseFolder(id(), clause, files, inventory);
    }

    PolicyRef ref() {
        return yaml.ref();
    }

    /** Returns its codes and those of all layers below. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns what it says follows from codes, and what all layers below say. */
    DerivedTraits traits() {
        return traits;
    }

    /** Returns the names of its documents and, each in its place, of the layers that it rests on. */
    List<String> contents() {
        List<String> names = new ArrayList<>(yaml.documents());
        yaml.layers().stream().filter(id -> !names.contains(id)).forEach(names::add);
        return names;
    }

    /** Returns its own document of the name; empty where the name is that of a layer. */
    Optional<DocumentYaml> find(String name) {
        return Optional.ofNullable(documents.get(name(document(name))));
    }

    /** Returns its own documents by the file that each stands in. */
    Map<String, DocumentYaml> documents() {
        return documents;
    }

    /** Returns its own clauses by the file that each stands in. */
    Map<String, Clause> clauses() {
        return clauses;
    }

    /** Returns its own parameters by the file that each stands in. */
    Map<String, Parameter> parameters() {
        return parameters;
    }
}
