package org.kimrules.authoring.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node.Entry;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.fit.RuleWords;
import org.kimrules.drl.folder.Entries;
import org.kimrules.drl.folder.Inventory;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.source.RuleTree;

/**
 * A policy folder on disk as far as it can be read, and the words of the layers below. Only the folder itself is looked at;
 * a layer is a folder of its own. Nothing of it changes while it is looked at.
 */
public final class LawFolder {

    private static final String POLICY = "policy.yaml";

    private final String name;
    private final PolicyFiles files;
    private final Set<String> paths;
    private final YamlFile policy;
    private final Map<String, YamlFile> documents = new LinkedHashMap<>();
    private final Map<String, YamlFile> parameters = new LinkedHashMap<>();
    private final List<LawFolder> below = new ArrayList<>();
    private final List<LintClause> clauses = new ArrayList<>();
    private final List<DrlFile> drl;
    private final Set<String> unreadable = new TreeSet<>();

    /**
     * Reads a folder.
     *
     * @throws PolicyException when it has no policy.yaml
     */
    static LawFolder read(Path folder) {
        if (!Files.isRegularFile(folder.resolve(POLICY))) {
            throw new PolicyException("there is no `" + POLICY + "` in `" + folder + "`");
        }
        return new LawFolder(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
                PolicyFiles.in(folder),
                list(folder),
                new HashSet<>());
    }

    private static Set<String> list(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            Set<String> paths = new TreeSet<>();
            all.filter(Files::isRegularFile)
                    .forEach(
                            path -> paths.add(folder.relativize(path).toString().replace('\\', '/')));
            return paths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LawFolder(String name, PolicyFiles files, Set<String> paths, Set<String> above) {
        this.name = name;
        this.files = files;
        this.paths = paths;
        paths.forEach(this::file);
        this.policy = yaml(POLICY).orElseGet(() -> YamlFile.of(new LawFile(POLICY, "")));
        listed(policy, "documents", Entries.DOCUMENTS)
                .forEach(id -> yaml(Entries.DOCUMENTS.path(id)).ifPresent(file -> documents.put(id, file)));
        listed(policy, "parameters", Entries.PARAMETERS)
                .forEach(key -> yaml(Entries.PARAMETERS.path(key))
                        .ifPresent(file -> parameters.put(key.replace('/', '.'), file)));
        this.drl = paths.stream()
                .filter(path -> path.startsWith("law/") && path.endsWith(".drl"))
                .flatMap(path -> file(path).stream())
                .map(DrlFile::of)
                .toList();
        documents.forEach((document, file) -> listed(file, "clauses", Entries.clauses(document))
                .forEach(id -> clause(Entries.folder(document, id), id).ifPresent(clauses::add)));
        above.add(id());
        words(policy, "layers")
                .filter(above::add)
                .forEach(id -> below.add(new LawFolder(id, files.layer(id), Set.of(), above)));
    }

    /** Returns what the file lists; where nobody can read it, what lies in the folder. */
    private Stream<String> listed(YamlFile file, String list, Entries entries) {
        return file.sound() ? words(file, list) : entries.in(paths).stream();
    }

    private static Stream<String> words(YamlFile file, String list) {
        return file.list(list).stream().flatMap(node -> YamlFile.word(node).stream());
    }

    private Optional<LintClause> clause(String path, String id) {
        return file(path + "/clause.md")
                .map(head -> new LintClause(
                        id,
                        path,
                        YamlFile.head(head),
                        drl.stream()
                                .filter(each -> each.file().path().startsWith(path + "/"))
                                .toList(),
                        yaml(path + "/cases.yaml"),
                        unreadable.stream().noneMatch(each -> each.startsWith(path + "/"))));
    }

    private Optional<YamlFile> yaml(String path) {
        return file(path).map(YamlFile::of);
    }

    /** Returns what the policy says of its cases, where it says something. */
    public Optional<YamlFile> suite() {
        return yaml("cases/suite.yaml");
    }

    /** Returns a file of the folder by its path within it. */
    public Optional<LawFile> file(String path) {
        try {
            return files.find(path).map(text -> new LawFile(path, text));
        } catch (InvalidInputException e) {
            unreadable.add(path);
            return Optional.empty();
        }
    }

    /** Returns the id of the policy, which is the name of its folder. */
    public String id() {
        return policy.word("id").orElse(name);
    }

    /** Returns its files, for somebody who reads them whole. */
    public PolicyFiles files() {
        return files;
    }

    /** Returns policy.yaml. */
    public YamlFile policy() {
        return policy;
    }

    /** Returns the documents that policy.yaml lists, by id. */
    public Map<String, YamlFile> documents() {
        return documents;
    }

    /** Returns the clauses that the documents list, in reading order. */
    public List<LintClause> clauses() {
        return clauses;
    }

    /** Returns the parameters that policy.yaml lists, by key. */
    public Map<String, YamlFile> parameters() {
        return parameters;
    }

    /** Returns all rule files that stand in the folder, whether somebody lists them or not. */
    public List<DrlFile> drl() {
        return drl;
    }

    /** Returns the paths of all files that stand in the folder. */
    public Set<String> paths() {
        return paths;
    }

    /** Returns the paths of files that are no text. */
    public Set<String> unreadable() {
        return unreadable;
    }

    /** Returns whether all of its words can be read, and those of the layers below. */
    public boolean worded() {
        return policy.sound() && policy.find("id").isPresent() && below.stream().allMatch(LawFolder::worded);
    }

    /** Returns the folders of the layers that it names. */
    public List<LawFolder> below() {
        return below;
    }

    /** Returns inventory.txt; an empty file where there is none. */
    public LawFile inventory() {
        return file(Inventory.FILE).orElseGet(() -> new LawFile(Inventory.FILE, ""));
    }

    /** Returns the text that inventory.txt should have. */
    public String rulesByFile() {
        Map<String, Set<String>> rules = new TreeMap<>();
        drl.forEach(each -> rules.put(
                each.file().path(),
                new TreeSet<>(each.rules().stream().map(RuleTree::name).toList())));
        return Inventory.of(rules).print();
    }

    /** Returns all YAML files that were read, the heads of clauses among them. */
    public Stream<YamlFile> yaml() {
        return Stream.of(
                        Stream.of(policy),
                        documents.values().stream(),
                        parameters.values().stream(),
                        clauses.stream().map(LintClause::head),
                        clauses.stream().flatMap(clause -> clause.cases().stream()))
                .flatMap(all -> all);
    }

    /** Returns its codes and those of the layers below, by kind. */
    public Map<String, Set<String>> codes() {
        Map<String, Set<String>> codes = new TreeMap<>();
        below.forEach(layer -> layer.codes()
                .forEach((kind, names) ->
                        codes.computeIfAbsent(kind, any -> new TreeSet<>()).addAll(names)));
        policy.entries("vocabulary")
                .forEach(kind -> codes.computeIfAbsent(kind.name(), any -> new TreeSet<>())
                        .addAll(YamlFile.entries(kind.value()).map(Entry::name).toList()));
        return codes;
    }

    /** Returns the kind of codes that answers each of its statements and those of the layers below, by name. */
    public Map<String, String> statementKinds() {
        Map<String, String> kinds = new TreeMap<>();
        below.forEach(layer -> kinds.putAll(layer.statementKinds()));
        policy.entries("statements")
                .forEach(entry -> YamlFile.word(entry.value()).ifPresent(kind -> kinds.put(entry.name(), kind)));
        return kinds;
    }

    /** Returns the ids of its clauses and of those of the layers below. */
    public Set<String> clauseIds() {
        Set<String> ids = new TreeSet<>();
        below.forEach(layer -> ids.addAll(layer.clauseIds()));
        documents.values().forEach(document -> words(document, "clauses").forEach(ids::add));
        clauses.forEach(clause -> ids.add(clause.id()));
        return ids;
    }

    /** Returns the keys of its parameters and of those of the layers below. */
    public Set<String> parameterKeys() {
        Set<String> keys = new TreeSet<>();
        below.forEach(layer -> keys.addAll(layer.parameterKeys()));
        words(policy, "parameters").forEach(name -> keys.add(name.replace('/', '.')));
        return keys;
    }

    /** Returns the words that its rules may put in quotes. */
    public RuleWords words() {
        Set<String> names = new TreeSet<>(statementKinds().keySet());
        names.addAll(clauseIds());
        names.addAll(parameterKeys());
        return new RuleWords(codes(), names);
    }
}
