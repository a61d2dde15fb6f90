package org.kimrules.core.batch.line;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.core.report.layout.Json;

/**
 * The result of one document on one line of JSON.
 *
 * @param key the key of the document
 * @param source the SHA-256 of the document; empty where it can't be read
 * @param status what became of it
 * @param blocked whether it was assessed and a finding blocks it
 * @param text the line, without a line feed
 */
public record BatchLine(String key, Optional<String> source, Status status, boolean blocked, String text) {

    /** What became of a document. */
    public enum Status {
        /** It was assessed. */
        ASSESSED,
        /** It can't be used, or the plan in it can't. */
        REFUSED,
        /** The policy or the library failed on it. */
        FAILED
    }

    /** Returns the line as it was written; empty where the text is no whole line of a result, such as a torn one. */
    public static Optional<BatchLine> read(String text) {
        Map<String, Optional<String>> fields = Json.read(text).orElse(Map.of());
        Optional<String> key = fields.getOrDefault("key", Optional.empty());
        Optional<Status> status =
                fields.getOrDefault("status", Optional.empty()).flatMap(BatchLine::status);
        if (key.isEmpty() || status.isEmpty() || !fields.containsKey("source")) {
            return Optional.empty();
        }
        boolean blocked = fields.getOrDefault("blocked", Optional.empty()).equals(Optional.of("true"));
        return Optional.of(new BatchLine(key.get(), fields.get("source"), status.get(), blocked, text));
    }

    private static Optional<Status> status(String name) {
        return Stream.of(Status.values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }

    /** Returns the line in UTF-8, without a line feed. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
