package org.kimrules.core.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kimrules.core.data.Node.Scalar.Type;
import org.kimrules.core.shape.Shape;

/** Fields of no document: they hold nothing and note what a reader asks for. A field that a reader looks for first is optional. */
final class Outline extends Fields {

    private final Map<String, Shape.Field> noted = new LinkedHashMap<>();
    private final Set<String> lookedFor = new HashSet<>();
    private final Map<String, String> words = new HashMap<>();

    Outline() {
        // whatever is missing here is nobody's problem
        super(new Node.Scalar(0, Type.NOTHING, ""), "", new Problems());
    }

    Shape.Mapping shape() {
        return new Shape.Mapping(noted, Optional.empty());
    }

    private <T> Optional<T> note(String name, Shape shape, boolean required) {
        String word = words.get(name);
        noted.putIfAbsent(
                name,
                new Shape.Field(
                        word == null ? shape : new Shape.OrWord(shape, word), required && !lookedFor.contains(name)));
        return Optional.empty();
    }

    /** Every field is there, so that the reader asks for it. */
    @Override
    public boolean has(String name) {
        lookedFor.add(name);
        return true;
    }

    @Override
    public boolean is(String name, String word) {
        words.put(name, word);
        return false;
    }

    @Override
    <T> Optional<T> required(String name, Shape shape, BiFunction<Node, String, Optional<T>> reader) {
        return note(name, shape, true);
    }

    @Override
    <T> Optional<T> optional(String name, Shape shape, BiFunction<Node, String, Optional<T>> reader) {
        return note(name, shape, false);
    }

    @Override
    public <T> List<T> list(String name, Function<Fields, T> reader) {
        note(name, new Shape.Items(Fields.outline(reader), false), false);
        return List.of();
    }

    @Override
    public <T> Optional<T> section(String name, Function<Fields, T> reader) {
        return note(name, Fields.outline(reader), true);
    }

    @Override
    public <T> Optional<T> optionalSection(String name, Function<Fields, T> reader) {
        return note(name, Fields.outline(reader), false);
    }
}
