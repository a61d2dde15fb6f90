package org.kimrules.drl.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.drl.folder.FolderFile.Reading;
import org.kimrules.drl.folder.yaml.ClauseYaml;
import org.kimrules.drl.folder.yaml.DocumentYaml;
import org.kimrules.drl.folder.yaml.ParameterYaml;
import org.kimrules.drl.folder.yaml.PolicyYaml;
import org.kimrules.drl.folder.yaml.Words;

/**
 * One folder of law as it was written: that of a policy, or of a layer that policies share, such as the grant law of a
 * state. A layer is a policy without a programme; it knows the layers below it and nothing of what rests on it. Files with a
 * fault are left out.
 */
public final class Layer {

    /** The package that the rule packages of all policies lie in. */
    public static final String PACKAGE = "org.kimrules.policies.";

    private final PolicyFiles files;
    private final FolderFile file;
    private final PolicyYaml yaml;
    private final DerivedTraits traits;
    private final Inventory inventory;
    private final Map<String, DocumentYaml> documents = new LinkedHashMap<>();
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Set<String> listed = new LinkedHashSet<>();

    /**
     * What stands in a folder, file by file.
     *
     * @param yaml its policy.yaml, with the vocabulary of all layers below
     * @param traits what it and all layers below say follows from codes
     * @param inventory its own rules
     * @param documents its own documents by the file that each stands in
     * @param clauses its own clauses by the file that each stands in
     * @param parameters its own parameters by the file that each stands in
     * @param listed the paths of the documents, clauses and parameters that its lists name
     */
    public record Contents(
            PolicyYaml yaml,
            DerivedTraits traits,
            Inventory inventory,
            Map<String, DocumentYaml> documents,
            Map<String, Clause> clauses,
            Map<String, Parameter> parameters,
            Set<String> listed) {}

    private Layer(PolicyFiles files, FolderFile file, Contents contents) {
        this.files = files;
        this.file = file;
        this.yaml = contents.yaml();
        this.traits = contents.traits();
        this.inventory = contents.inventory();
        documents.putAll(contents.documents());
        clauses.putAll(contents.clauses());
        parameters.putAll(contents.parameters());
        listed.addAll(contents.listed());
    }

    /** Returns the folder of which this is known; it is not read again. */
    public static Layer of(String name, PolicyFiles files, Contents contents) {
        return new Layer(files, FolderFile.of(name, files, new Faults()), contents);
    }

    /** Returns what stands in it, file by file. */
    public Contents contents() {
        return new Contents(yaml, traits, inventory, documents, clauses, parameters, listed);
    }

    /**
     * Reads a folder on top of the layers that it names.
     *
     * @param name the name of the layer's folder; empty for a policy, whose folder may have any
     */
    Layer(String name, PolicyFiles files, FolderFile file, List<Layer> below) {
        this.files = files;
        this.file = file;
        List<Vocabulary> words = below.stream().map(Layer::vocabulary).toList();
        Reading<PolicyYaml> policy = file.yaml(PolicyYaml.FILE, fields -> PolicyYaml.of(fields, name, files, words));
        this.yaml = policy.value().orElse(PolicyYaml.unread(name));
        this.traits = below.stream().map(layer -> layer.traits).reduce(yaml.traits(), DerivedTraits::and);
        this.inventory = file.inventory();
        Words known = new Words(policy.whole().map(PolicyYaml::vocabulary));
        Entries.DOCUMENTS.of(yaml.documents(), policy.sound(), files).stream()
                .filter(document -> !yaml.layers().contains(document))
                .forEach(document -> readDocument(document, known));
        Entries.PARAMETERS.of(yaml.parameters(), policy.sound(), files).forEach(this::readParameter);
    }

    private void readDocument(String name, Words words) {
        String path = Entries.DOCUMENTS.path(name);
        listed.add(path);
        Reading<DocumentYaml> document = file.yaml(path, fields -> DocumentYaml.of(fields, name, files));
        document.whole().ifPresent(read -> documents.put(file.name(path), read));
        Entries entries = Entries.clauses(name);
        entries.of(document.value().map(DocumentYaml::clauses).orElse(List.of()), document.sound(), files)
                .forEach(id -> readClause(name, id, entries.path(id), words));
    }

    private void readClause(String document, String id, String path, Words words) {
        listed.add(path);
        file.frontMatter(path, fields -> ClauseYaml.clause(fields, document, id, words))
                .whole()
                .ifPresent(clause -> clauses.put(file.name(path), clause));
    }

    private void readParameter(String name) {
        String path = Entries.PARAMETERS.path(name);
        listed.add(path);
        file.yaml(path, fields -> ParameterYaml.parameter(fields, name.replace('/', '.')))
                .whole()
                .ifPresent(parameter -> parameters.put(file.name(path), parameter));
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

    /** Returns the text of a file, with the name that people know it by; without text where it can't be read. */
    public Source source(String path) {
        return file.source(path).orElseGet(() -> new Source(name(path), ""));
    }

    /** Returns the text of a file by the name that people know it by. */
    public Source named(String name) {
        return source(name.substring(name("").length()));
    }

    /** Returns a file as it was written, by the name that people know it by. */
    String written(String name) {
        return files.read(name.substring(name("").length()));
    }

    /** Returns the source of its policy.yaml; without text where there is none. */
    public Source policy() {
        return source(PolicyYaml.FILE);
    }

    /** Returns the paths of all files that say what the law is; the cases, which only try it out, are not among them. */
    Stream<String> paths() {
        return Stream.of(Stream.of(PolicyYaml.FILE, Inventory.FILE), listed.stream(), inventory.files().stream())
                .flatMap(paths -> paths);
    }

    /** Returns the paths of the documents, clauses and parameters that its lists name. */
    public Set<String> listed() {
        return listed;
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
    ClauseFolder folderOf(Clause clause) {
        return new ClauseFolder(id(), clause, files, inventory);
    }

    PolicyRef ref() {
        return yaml.ref();
    }

    /** Returns its codes and those of all layers below. */
    public Vocabulary vocabulary() {
        return yaml.vocabulary();
    }

    /** Returns what it says follows from codes, and what all layers below say. */
    public DerivedTraits traits() {
        return traits;
    }

    /** Returns the names of its documents and, each in its place, of the layers that it rests on. */
    List<String> order() {
        List<String> names = new ArrayList<>(yaml.documents());
        yaml.layers().stream().filter(id -> !names.contains(id)).forEach(names::add);
        return names;
    }

    /** Returns its own document of the name; empty where the name is that of a layer. */
    Optional<DocumentYaml> find(String name) {
        return Optional.ofNullable(documents.get(name(Entries.DOCUMENTS.path(name))));
    }

    /** Returns its own documents by the file that each stands in. */
    public Map<String, DocumentYaml> documents() {
        return documents;
    }

    /** Returns its own clauses by the file that each stands in. */
    public Map<String, Clause> clauses() {
        return clauses;
    }

    /** Returns its own parameters by the file that each stands in. */
    public Map<String, Parameter> parameters() {
        return parameters;
    }
}
