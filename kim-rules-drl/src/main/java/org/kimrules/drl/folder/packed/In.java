package org.kimrules.drl.folder.packed;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads values in the order in which {@link Out} wrote them. Not thread-safe. */
final class In {

    private final ByteBuffer numbers;
    private final String[] texts;

    In(byte[] bytes) {
        this.numbers = ByteBuffer.wrap(bytes);
        this.texts = new String[number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = encoded(bytes);
        }
    }

    private String encoded(byte[] bytes) {
        int length = number();
        Charset charset = length < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        int start = numbers.position();
        numbers.position(start + Math.abs(length));
        return new String(bytes, start, Math.abs(length), charset);
    }

    int number() {
        return numbers.getInt();
    }

    String text() {
        return texts[number()];
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(number());
    }

    <T> Optional<T> optional(Supplier<T> reader) {
        return number() == 0 ? Optional.empty() : Optional.of(reader.get());
    }

    <T> List<T> list(Supplier<T> reader) {
        int size = number();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(reader.get());
        }
        return items;
    }

    /** Reads a map, in the order in which it was written. */
    <T> Map<String, T> map(Supplier<T> reader) {
        int size = number();
        Map<String, T> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(text(), reader.get());
        }
        return map;
    }
}
