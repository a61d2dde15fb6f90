package org.kimrules.drl.folder.packed;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes values one after the other, so that equal values give equal bytes. Each text is kept once, however often it is
 * written. Not thread-safe.
 */
final class Out {

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final List<Integer> numbers = new ArrayList<>();

    void number(int number) {
        numbers.add(number);
    }

    void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        number(known == null ? texts.size() - 1 : known);
    }

    /** Writes the name of a constant: its place among the others is no matter of this file. */
    void constant(Enum<?> constant) {
        text(constant.name());
    }

    void day(LocalDate day) {
        number(Math.toIntExact(day.toEpochDay()));
    }

    <T> void optional(Optional<T> value, Consumer<T> writer) {
        number(value.isPresent() ? 1 : 0);
        value.ifPresent(writer);
    }

    <T> void list(Collection<T> items, Consumer<T> writer) {
        number(items.size());
        items.forEach(writer);
    }

    /** Writes the entries in the order of the map. */
    <T> void map(Map<String, T> map, Consumer<T> writer) {
        list(map.entrySet(), entry -> {
            text(entry.getKey());
            writer.accept(entry.getValue());
        });
    }

    /** Returns how a text is kept: most are Latin, and those are the fastest to read. */
    private static Charset charset(String text) {
        return text.chars().allMatch(each -> each <= 0xFF) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    /** Returns the texts and then the numbers, each with their count in front. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, texts.size());
        texts.keySet().forEach(text -> {
            Charset charset = charset(text);
            byte[] encoded = text.getBytes(charset);
            write(bytes, charset.equals(StandardCharsets.UTF_8) ? -encoded.length : encoded.length);
            bytes.writeBytes(encoded);
        });
        numbers.forEach(number -> write(bytes, number));
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream bytes, int number) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
