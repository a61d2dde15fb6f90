package org.kimrules.core.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kimrules.core.shape.Shape;
import org.kimrules.core.shape.Shape.Single;
import org.kimrules.core.text.Text;

/**
 * The fields of one mapping while it is taken apart. Each field is asked for by name, so that the fields nobody asked for
 * are known at the end and reported. A required field that is missing or wrong is reported once and read as empty; the
 * reading goes on, so that one run finds every problem.
 */
public sealed class Fields permits Outline {

    /** The shape of what another reader takes apart: what it asks for is noted elsewhere. */
    private static final Shape SECTION = new Shape.Mapping(Map.of(), Optional.empty());

    private static final Text LISTED = Text.of("eine Liste", "a list");
    private static final Text NAMED = Text.of("benannte Felder", "named fields");
    private static final Text ONCE = Text.of("jeden Eintrag höchstens einmal", "every entry at most once");

    private static final Shape LIST = new Shape.Items(SECTION, false);

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, String> orWords = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Node node;
    private final String path;
    private final Problems problems;
    private final Scalars scalars;

    Fields(Node node, String path, Problems problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
        this.scalars = new Scalars(problems);
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(this::keep);
        } else {
            problems.add(ProblemCode.TYPE_WRONG, path, node, node.shown(), NAMED);
        }
    }

    /**
     * Takes a mapping apart.
     *
     * @param reader asks for every field that there may be; what it does not ask for is reported as unknown
     */
    public static <T> T read(Node node, String path, Problems problems, Function<Fields, T> reader) {
        Fields fields = new Fields(node, path, problems);
        T result = reader.apply(fields);
        if (node instanceof Node.Mapping) {
            fields.reportUnknown();
        }
        return result;
    }

    /** Returns the shape of the mappings that the reader takes apart: what it asks for. */
    public static Shape.Mapping outline(Function<Fields, ?> reader) {
        Outline outline = new Outline();
        var unused = reader.apply(outline);
        return outline.shape();
    }

    private void keep(Node.Entry entry) {
        if (values.putIfAbsent(entry.name(), entry.value()) != null) {
            problems.add(
                    ProblemCode.FIELD_DUPLICATE,
                    at(entry.name()),
                    entry.value(),
                    entry.value().shown(),
                    Text.of("jedes Feld höchstens einmal", "every field at most once"));
        }
    }

    private void reportUnknown() {
        values.forEach((name, value) -> {
            if (!asked.contains(name)) {
                unknown(name, Codes.expected(name, asked));
            }
        });
    }

    /** Adds the problem that a name is none that the mapping may have; its value is nobody's problem. */
    public void unknown(String name, Text expected) {
        problems.add(ProblemCode.FIELD_UNKNOWN, at(name), place(name), name, expected);
        asked.add(name);
    }

    /** Returns the path of a field: {@code positions[2].fte}. */
    public String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Returns the place of a field, or of the whole mapping where the field is missing. */
    public Node place(String name) {
        return values.getOrDefault(name, node);
    }

    /** Returns the whole mapping as it was written, for somebody who takes it apart later. */
    public Node whole() {
        asked.addAll(values.keySet());
        return node;
    }

    /** Adds a problem of a field. */
    public void problem(ProblemCode code, String name, Text expected) {
        problems.add(code, at(name), place(name), place(name).shown(), expected);
    }

    /** Adds a problem of a list where one of its keys occurs twice. */
    public void unique(String name, Stream<String> keys, Text expected) {
        Set<String> seen = new LinkedHashSet<>();
        keys.filter(key -> !seen.add(key))
                .findFirst()
                .ifPresent(twice -> problem(ProblemCode.CONTRADICTION, name, expected));
    }

    /** Adds the problem that a field is missing. */
    public void missing(String name, Text expected) {
        problems.add(ProblemCode.FIELD_MISSING, at(name), node, "", expected);
    }

    /** Returns whether the field is there; a field with nothing in it is. */
    public boolean has(String name) {
        asked.add(name);
        return values.containsKey(name);
    }

    /** Returns whether the field is there and holds just the word. */
    public boolean is(String name, String word) {
        if (nothing(place(name))) {
            orWords.put(name, word);
        }
        return has(name)
                && place(name) instanceof Node.Scalar scalar
                && scalar.text().equals(word);
    }

    /** Reads a field that has to be there; what is read must be of the shape. */
    <T> Optional<T> required(String name, Shape shape, BiFunction<Node, String, Optional<T>> reader) {
        if (!has(name)) {
            if (node instanceof Node.Mapping) {
                missing(name, Text.of("Feld " + name, "the field " + name));
            }
            return Optional.empty();
        }
        return filledIn(name, shape, reader);
    }

    /** Reads a field that may be missing; what is read must be of the shape. */
    <T> Optional<T> optional(String name, Shape shape, BiFunction<Node, String, Optional<T>> reader) {
        return has(name) ? filledIn(name, shape, reader) : Optional.empty();
    }

    private <T> Optional<T> filledIn(String name, Shape shape, BiFunction<Node, String, Optional<T>> reader) {
        Node value = place(name);
        if (nothing(value)) {
            problems.add(ProblemCode.FIELD_EMPTY, at(name), value, "", wanted(name, shape));
            return Optional.empty();
        }
        return reader.apply(value, at(name));
    }

    private static boolean nothing(Node value) {
        return value instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.NOTHING;
    }

    private Text wanted(String name, Shape shape) {
        Text value = wanted(shape);
        String word = orWords.get(name);
        return word == null ? value : Text.of(value.de() + ", oder " + word, value.en() + ", or " + word);
    }

    private static Text wanted(Shape shape) {
        if (shape instanceof Shape.Words words) {
            return Codes.oneOf(words.words().keySet());
        }
        if (shape instanceof Shape.Mapping) {
            return NAMED;
        }
        return shape instanceof Shape.Items ? LISTED : Scalars.wanted(shape);
    }

    /** Returns the text of a required field, or an empty text after a problem. */
    public String text(String name) {
        return required(name, Single.TEXT, scalars::text).orElse("");
    }

    /** Returns the text of a field that may be missing. */
    public Optional<String> optionalText(String name) {
        return optional(name, Single.TEXT, scalars::text);
    }

    /** Returns the id of a required field, or an empty text after a problem. */
    public String id(String name) {
        return required(name, Single.ID, scalars::id).orElse("");
    }

    /** Returns what a required field says, which has to be one of the words, or an empty text after a problem. */
    public String word(String name, String kind, Map<String, Text> words) {
        Shape shape = new Shape.Words(kind, words);
        String word = required(name, shape, (value, at) -> scalars.text(value, at, () -> wanted(shape)))
                .orElse("");
        refuseOther(name, word, words);
        return word;
    }

    /** Returns the entries of a list that may be missing, each of which has to be one of the words. */
    public List<String> words(String name, String kind, Map<String, Text> words) {
        Shape shape = new Shape.Words(kind, words);
        List<String> found = new ArrayList<>();
        for (Item item : listed(name, shape)) {
            scalars.text(item.node(), item.path(), () -> wanted(shape)).ifPresent(word -> {
                if (!words.containsKey(word)) {
                    problems.add(
                            ProblemCode.CODE_UNKNOWN,
                            item.path(),
                            item.node(),
                            word,
                            Codes.expected(word, words.keySet()));
                }
                found.add(word);
            });
        }
        return found;
    }

    private void refuseOther(String name, String word, Map<String, Text> words) {
        if (!word.isEmpty() && !words.containsKey(word)) {
            problem(ProblemCode.CODE_UNKNOWN, name, Codes.expected(word, words.keySet()));
        }
    }

    /** Returns the yes or no of a field that may be missing. */
    public Optional<Boolean> optionalFlag(String name) {
        return optional(name, Single.FLAG, scalars::flag);
    }

    /** Returns the number of a required field, or nothing after a problem. */
    public Optional<BigDecimal> decimal(String name, int scale) {
        return required(name, new Shape.Decimal(scale), (value, at) -> scalars.decimal(value, at, scale));
    }

    /** Returns the whole number of a required field, or nothing after a problem. */
    public Optional<Integer> count(String name) {
        return required(name, Single.COUNT, scalars::count);
    }

    /** Returns the whole number of a field that may be missing. */
    public Optional<Integer> optionalCount(String name) {
        return optional(name, Single.COUNT, scalars::count);
    }

    /** Returns the year of a required field, or 0 after a problem. */
    public int year(String name) {
        return required(name, Single.YEAR, scalars::year).orElse(0);
    }

    /** Returns the years of a required list, which must name one at least. */
    public List<Integer> years(String name) {
        if (place(name) instanceof Node.Sequence sequence && sequence.items().isEmpty()) {
            problem(ProblemCode.FIELD_MISSING, name, Text.of("mindestens ein Jahr", "at least one year"));
        }
        return required(name, new Shape.Items(Single.YEAR, true), this::items).orElse(List.of()).stream()
                .flatMap(item -> scalars.year(item.node(), item.path()).stream())
                .toList();
    }

    /** Returns the day of a required field, or nothing after a problem. */
    public Optional<LocalDate> day(String name) {
        return required(name, Single.DAY, scalars::day);
    }

    /** Returns the day of a field that may be missing. */
    public Optional<LocalDate> optionalDay(String name) {
        return optional(name, Single.DAY, scalars::day);
    }

    /** Returns the ids of a list that may be missing. */
    public List<String> ids(String name) {
        return listed(name, Single.ID).stream()
                .flatMap(item -> scalars.id(item.node(), item.path()).stream())
                .toList();
    }

    /**
     * Returns the ids of a list that may be missing and in which each may stand once. One that is refused is left out.
     *
     * @param right what would be right in place of an id; nothing for one that is right
     */
    public List<String> ids(String name, Function<String, Optional<Text>> right) {
        List<String> ids = new ArrayList<>();
        for (Item item : listed(name, Single.ID)) {
            scalars.id(item.node(), item.path()).ifPresent(id -> {
                Optional<Text> expected = ids.contains(id) ? Optional.of(ONCE) : right.apply(id);
                expected.ifPresentOrElse(
                        other -> problems.add(
                                ids.contains(id) ? ProblemCode.ID_DUPLICATE : ProblemCode.REFERENCE_DANGLING,
                                item.path(),
                                item.node(),
                                id,
                                other),
                        () -> ids.add(id));
            });
        }
        return ids;
    }

    /**
     * Returns the texts of a list that may be missing.
     *
     * @param right what would be right in place of a text; nothing for one that is right
     */
    public List<String> texts(String name, Function<String, Optional<Text>> right) {
        List<String> texts = new ArrayList<>();
        for (Item item : listed(name, Single.TEXT)) {
            scalars.text(item.node(), item.path()).ifPresent(text -> {
                right.apply(text)
                        .ifPresent(expected ->
                                problems.add(ProblemCode.REFERENCE_DANGLING, item.path(), item.node(), text, expected));
                texts.add(text);
            });
        }
        return texts;
    }

    /** Returns the mappings of a list that may be missing, each taken apart by the reader. */
    public <T> List<T> list(String name, Function<Fields, T> reader) {
        return optional(name, LIST, this::items).orElse(List.of()).stream()
                .map(item -> read(item.node(), item.path(), problems, reader))
                .toList();
    }

    /** Takes the mapping of a required field apart; returns nothing where it is missing. */
    public <T> Optional<T> section(String name, Function<Fields, T> reader) {
        return required(name, SECTION, (value, at) -> Optional.of(read(value, at, problems, reader)));
    }

    /** Takes the mapping of a field apart that may be missing. */
    public <T> Optional<T> optionalSection(String name, Function<Fields, T> reader) {
        return optional(name, SECTION, (value, at) -> Optional.of(read(value, at, problems, reader)));
    }

    /** Returns the names of this mapping, for mappings whose names are data. */
    public Set<String> names() {
        return new LinkedHashSet<>(values.keySet());
    }

    private record Item(Node node, String path) {}

    private List<Item> listed(String name, Shape item) {
        return optional(name, new Shape.Items(item, false), this::items).orElse(List.of());
    }

    private Optional<List<Item>> items(Node value, String at) {
        if (!(value instanceof Node.Sequence sequence)) {
            problems.add(ProblemCode.TYPE_WRONG, at, value, value.shown(), LISTED);
            return Optional.empty();
        }
        List<Item> items = new ArrayList<>();
        for (Node item : sequence.items()) {
            items.add(new Item(item, at + "[" + items.size() + "]"));
        }
        return Optional.of(items);
    }
}
