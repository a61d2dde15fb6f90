package org.kimrules.drl.folder.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.Fields;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.text.Text;

/**
 * The codes that the files of a folder may name. A misspelt one would keep a clause from ever applying.
 *
 * @param vocabulary the codes of the folder and of the layers below; empty where they could not be read, and every code goes
 */
public record Words(Optional<Vocabulary> vocabulary) {

    /** Reads a list of codes of a kind. */
    List<String> codes(Fields fields, String name, String kind) {
        return vocabulary
                .map(words -> fields.words(name, kind, labels(words, kind)))
                .orElseGet(() -> fields.ids(name));
    }

    /** Reads a code of the kind that has the name of the field, where there is one; the law itself names none that nobody knows. */
    Optional<String> code(Fields fields, String kind) {
        if (!fields.has(kind)) {
            return Optional.empty();
        }
        return Optional.of(vocabulary
                .map(words -> fields.word(kind, kind, words.codes().getOrDefault(kind, Map.of())))
                .orElseGet(() -> fields.id(kind)));
    }

    private static Map<String, Text> labels(Vocabulary words, String kind) {
        Map<String, Text> labels = words.of(kind).stream()
                .collect(Collectors.toMap(
                        code -> code, code -> words.label(kind, code), (a, b) -> a, LinkedHashMap::new));
        labels.put(Vocabulary.UNKNOWN, words.label(kind, Vocabulary.UNKNOWN));
        return labels;
    }

    /** Reads a mapping whose names are kinds and whose values are lists of their codes. */
    Map<String, Set<String>> byKind(Fields fields) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        fields.names().forEach(kind -> {
            if (known(fields, kind)) {
                codes.put(kind, new LinkedHashSet<>(codes(fields, kind, kind)));
            }
        });
        return codes;
    }

    /** Returns whether the name of a field is a kind of codes, after a problem where it is not. */
    boolean known(Fields fields, String kind) {
        Set<String> kinds = vocabulary.map(words -> words.codes().keySet()).orElse(Set.of(kind));
        boolean known = kinds.contains(kind);
        if (!known) {
            fields.unknown(kind, Codes.expected(kind, kinds));
        }
        return known;
    }

    /** Returns whether it is a code of the kind. */
    boolean known(String kind, String code) {
        return vocabulary.map(words -> words.of(kind).contains(code)).orElse(true);
    }

    /** Returns what would be right in place of a code of the kind. */
    Text expected(String kind, String code) {
        return Codes.expected(code, vocabulary.map(words -> words.of(kind)).orElse(Set.of()));
    }
}
