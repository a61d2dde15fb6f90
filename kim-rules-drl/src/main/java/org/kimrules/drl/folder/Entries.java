package org.kimrules.drl.folder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kimrules.core.data.Codes;
import org.kimrules.core.law.Clause;
import org.kimrules.core.text.Text;
import org.kimrules.drl.finding.Stage;

/**
 * Files of one kind, which a list names: the documents of a policy, the clauses of a document, the parameters. Immutable.
 *
 * @param before what stands before the name in the path of such a file
 * @param after what stands behind it
 */
public record Entries(String before, String after) {

    /** The documents of a policy, by the name of their folders. */
    public static final Entries DOCUMENTS = new Entries("law/", "/document.yaml");

    /** The parameters of a policy, by component and name. */
    public static final Entries PARAMETERS = new Entries("parameters/", ".yaml");

    /** Returns the clauses of a document, by the name of their folders. */
    public static Entries clauses(String document) {
        return new Entries("law/" + document + "/", "/clause.md");
    }

    /** Returns the folder of a clause, in which its rules and cases stand too. */
    public static String folder(Clause clause) {
        return folder(clause.document(), clause.id());
    }

    /** Returns the folder of a clause of the document. */
    public static String folder(String document, String clause) {
        return clauses(document).before + clause;
    }

    /** Returns the file whose rules answer the clause in the stage. */
    public static String rules(Clause clause, Stage stage) {
        return folder(clause) + "/" + stage.fileName() + ".drl";
    }

    /** Returns the file of the parameter with this key. */
    public static String parameter(String key) {
        return PARAMETERS.path(key.replace('.', '/'));
    }

    /** Returns the path of the file. */
    public String path(String name) {
        return before + name + after;
    }

    /** Returns the name of the file with this path; empty for a file of another kind. */
    public Optional<String> name(String path) {
        return Optional.of(path)
                .filter(any -> path.length() > before.length() + after.length())
                .filter(any -> path.startsWith(before) && path.endsWith(after))
                .map(any -> path.substring(before.length(), path.length() - after.length()))
                .filter(name -> !after.startsWith("/") || !name.contains("/"));
    }

    /** Returns the names of those of the files that are of this kind. */
    public Set<String> in(Set<String> paths) {
        Set<String> names = new TreeSet<>();
        paths.forEach(path -> name(path).ifPresent(names::add));
        return names;
    }

    /** Returns the names of the files that are there; none where files can't be listed. */
    Set<String> in(PolicyFiles files) {
        return files.listing().map(this::in).orElse(Set.of());
    }

    /** Returns the names of a list and, where the list has a fault, of all files that are there. */
    List<String> of(List<String> listed, boolean sound, PolicyFiles files) {
        return sound
                ? listed
                : Stream.concat(listed.stream(), in(files).stream()).distinct().toList();
    }

    /** Returns what would be right in place of a name; nothing for that of a file that is there. */
    public Function<String, Optional<Text>> right(PolicyFiles files) {
        return name -> files.has(path(name)) ? Optional.empty() : Optional.of(missing(name, files));
    }

    private Text missing(String name, PolicyFiles files) {
        Text file = Text.of("die Datei " + path(name), "the file " + path(name));
        List<String> near = Codes.near(name, in(files));
        return near.isEmpty()
                ? file
                : Text.of(
                        file.de() + "; meinten Sie " + String.join(", ", near) + "?",
                        file.en() + "; did you mean " + String.join(", ", near) + "?");
    }
}
