package org.kimrules.drl.folder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kimrules.core.data.Codes;
import org.kimrules.core.text.Text;

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

    /** Returns the path of the file. */
    public String path(String name) {
        return before + name + after;
    }

    /** Returns the names of the files that are there; none where files can't be listed. */
    public Set<String> in(PolicyFiles files) {
        Set<String> names = new TreeSet<>();
        files.listing().stream()
                .flatMap(Set::stream)
                .filter(path -> path.startsWith(before) && path.endsWith(after))
                .map(path -> path.substring(before.length(), path.length() - after.length()))
                .filter(name -> !after.startsWith("/") || !name.contains("/"))
                .forEach(names::add);
        return names;
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
