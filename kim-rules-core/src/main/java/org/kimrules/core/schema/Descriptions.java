package org.kimrules.core.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.Problems;
import org.kimrules.core.text.Text;

/**
 * What the fields of a document mean, in words. A field is named by its place, such as {@code positions.fte}, or, where it means
 * the same everywhere, by its name alone.
 *
 * @param texts the words by place or name
 */
record Descriptions(Map<String, Text> texts) {

    /** Reads the words that lie beside this class. */
    static Descriptions of(String document) {
        Problems problems = new Problems();
        Descriptions read = Fields.read(Documents.yaml(text(document + ".yaml")), "", problems, fields -> {
            Map<String, Text> texts = new LinkedHashMap<>();
            fields.names()
                    .forEach(name -> fields.section(name, words -> Text.of(words.text("de"), words.text("en")))
                            .ifPresent(words -> texts.put(name, words)));
            return new Descriptions(texts);
        });
        problems.throwIfAny();
        return read;
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Descriptions.class.getResourceAsStream(file), file)) {
            return Documents.decode(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns under which key the words for the place stand, if there are some. */
    Optional<String> key(String place) {
        String name = place.substring(place.lastIndexOf('.') + 1);
        return texts.containsKey(place) ? Optional.of(place) : Optional.of(name).filter(texts::containsKey);
    }

    /** Returns the words for the place, if there are some. */
    Optional<Text> at(String place) {
        return key(place).map(texts::get);
    }
}
