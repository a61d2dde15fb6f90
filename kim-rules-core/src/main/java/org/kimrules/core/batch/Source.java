package org.kimrules.core.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kimrules.core.data.Documents;

/**
 * A document that a plan is to be read from, under a name that stays the same from one run to the next.
 *
 * @param key its name within the batch: a path relative to a folder with slashes, or the number of a line
 * @param syntax what it is written in
 * @param content its bytes, which are read when its turn comes
 */
public record Source(String key, Syntax syntax, Content content) {

    /** What a document is written in. */
    public enum Syntax {
        /** JSON. */
        JSON,
        /** YAML. */
        YAML;

        private static final Pattern YAML_NAME = Pattern.compile("(?i).*\\.ya?ml", Pattern.DOTALL);

        /** Returns what the file of that name is written in, in small or large letters; empty for one that is no plan. */
        public static Optional<Syntax> of(String name) {
            if (Documents.isJson(name)) {
                return Optional.of(JSON);
            }
            return YAML_NAME.matcher(name).matches() ? Optional.of(YAML) : Optional.empty();
        }
    }

    /** The bytes of a document, in memory or where they have to be fetched. */
    @FunctionalInterface
    public interface Content {

        /**
         * Returns the bytes, the same each time. Of a document above {@link Documents#MAX_BYTES} the first bytes beyond that are
         * enough: it is refused.
         *
         * @throws IOException when they can't be read; then the document is refused, as by an {@link
         *     java.io.UncheckedIOException}. After another exception it counts as failed, and the other documents go on
         */
        byte[] bytes() throws IOException;
    }

    /** Returns a document of JSON that is in memory. */
    public static Source json(String key, String text) {
        return new Source(key, Syntax.JSON, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a document of YAML that is in memory. */
    public static Source yaml(String key, String text) {
        return new Source(key, Syntax.YAML, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a file: JSON under a name that ends in {@code .json}, else YAML. */
    public static Source file(String key, Path file) {
        return new Source(key, Syntax.of(file.toString()).orElse(Syntax.YAML), () -> {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(Documents.MAX_BYTES + 1);
            }
        });
    }
}
