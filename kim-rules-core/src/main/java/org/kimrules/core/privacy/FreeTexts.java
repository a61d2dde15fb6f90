package org.kimrules.core.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.data.Problems;
import org.kimrules.core.text.Text;

/**
 * The texts of a plan that people wrote freely and that no rule decides on: names, titles, references. They may be personal
 * (<i>personenbezogen</i>) and can be masked (<i>schwärzen</i>): a black bar with a number, {@code [███ 1]}, stands in their
 * place, the same for the same text and in every language. Codes, ids, days and amounts can't, because the answer hangs on them. A place is written like the path
 * of a problem, with the id of an item in brackets where it has one and {@code *} for all items: {@code applicant.name},
 * {@code positions[CM-1].title}, {@code sponsors[*].name}, {@code meetings[0].name}. Immutable; two threads that ask first find the
 * same.
 */
public final class FreeTexts {

    private static final Set<String> PLACES = Set.of(
            "title",
            "applicant.name",
            "sponsors[*].name",
            "positions[*].title",
            "exemptions[*].reference",
            "reservations[*].text",
            "meetings[*].name",
            "budget.lines[*].title",
            "budget.claims[*].text");

    private static final Set<String> IDS = Set.of("id", "code");
    private static final String MASKED = "masked";
    private static final Pattern NEUTRAL = Pattern.compile("\\[███ [1-9][0-9]*]");
    private static final Pattern ITEM = Pattern.compile("\\[[^\\]]*]");

    private final Node plan;
    private volatile @Nullable Map<String, FreeText> texts;

    /**
     * A text and where it stands.
     *
     * @param place its place with {@code *} for the item of a list
     */
    private record FreeText(String place, String text) {}

    private FreeTexts(Node plan) {
        this.plan = plan;
    }

    /** Returns the free texts of the document of a plan. Nothing is looked for before somebody asks. */
    public static FreeTexts of(Node plan) {
        return new FreeTexts(plan);
    }

    /** Returns the places that can be masked, sorted. */
    public static Set<String> places() {
        return new TreeSet<>(PLACES);
    }

    private Map<String, FreeText> texts() {
        Map<String, FreeText> known = texts;
        if (known == null) {
            Map<String, FreeText> found = new LinkedHashMap<>();
            rewrite(plan, "", "", (path, text) -> {
                found.putIfAbsent(path, text);
                return text.text();
            });
            known = Collections.unmodifiableMap(found);
            texts = known;
        }
        return known;
    }

    /** Returns what would be right in place of a mark that names no free text of the plan; empty for one that does. */
    public Optional<Text> right(String mark) {
        Set<String> paths = texts().keySet();
        if (paths.contains(mark) || texts().values().stream().anyMatch(text -> text.place.equals(mark))) {
            return Optional.empty();
        }
        boolean place = PLACES.contains(ITEM.matcher(mark).replaceAll("[*]"));
        return Optional.of(Codes.expected(mark, place ? paths : places()));
    }

    /** Returns what would be right in place of a path that is said to be masked; empty where a neutral word stands there. */
    public Optional<Text> rightMasked(String path) {
        FreeText text = texts().get(path);
        return text != null && neutral(text)
                ? Optional.empty()
                : Optional.of(Text.of("der Ort eines Textes wie [███ 1]", "the place of a text such as [███ 1]"));
    }

    /**
     * Returns the document with the marked texts masked, and the places of all masked ones under {@code masked}. A text is
     * masked wherever the plan has it; one that merely holds it has to be marked too, or it would give the secret away.
     *
     * @throws InvalidInputException when a mark names no free text, or a text that is left holds a masked one
     */
    public Node mask(Collection<String> marks) {
        Problems problems = new Problems();
        marks.forEach(
                mark -> right(mark).ifPresent(right -> problems.add(ProblemCode.REFERENCE_DANGLING, mark, right)));
        Map<String, String> words = words(new HashSet<>(marks));
        texts().forEach((path, text) -> {
            if (!words.containsKey(text.text) && words.keySet().stream().anyMatch(text.text::contains)) {
                Text right = Text.of("auch " + path + " schwärzen", "mask " + path + " too");
                problems.add(ProblemCode.MASK_INCOMPLETE, path, plan, text.text, right);
            }
        });
        problems.throwIfAny();
        Node masked = rewrite(plan, "", "", (path, text) -> words.getOrDefault(text.text, text.text));
        return listed(masked, path -> words.containsKey(path.text) || neutral(path));
    }

    /** Returns the neutral word for each text that is marked and not masked yet. */
    private Map<String, String> words(Set<String> marks) {
        long before =
                texts().values().stream().filter(FreeTexts::neutral).distinct().count();
        Map<String, String> words = new LinkedHashMap<>();
        texts().forEach((path, text) -> {
            if (!neutral(text) && (marks.contains(path) || marks.contains(text.place))) {
                words.computeIfAbsent(text.text, any -> "[███ " + (before + words.size() + 1) + "]");
            }
        });
        return words;
    }

    private static boolean neutral(FreeText text) {
        return NEUTRAL.matcher(text.text).matches();
    }

    private Node listed(Node masked, Predicate<FreeText> which) {
        List<Node.Entry> entries = new ArrayList<>(((Node.Mapping) masked).entries());
        entries.removeIf(entry -> entry.name().equals(MASKED));
        List<Node> paths = new ArrayList<>();
        texts().forEach((path, text) -> {
            if (which.test(text)) {
                paths.add(text(path));
            }
        });
        entries.add(new Node.Entry(0, MASKED, new Node.Sequence(0, paths)));
        return new Node.Mapping(masked.line(), entries);
    }

    private static Node text(String text) {
        return new Node.Scalar(0, Node.Scalar.Type.TEXT, text);
    }

    /** Walks the tree and puts the words of the function in the place of free texts. */
    private static Node rewrite(Node node, String path, String place, BiFunction<String, FreeText, String> words) {
        if (node instanceof Node.Mapping mapping) {
            String dot = path.isEmpty() ? "" : ".";
            List<Node.Entry> entries = new ArrayList<>();
            for (Node.Entry entry : mapping.entries()) {
                String name = dot + entry.name();
                Node value = rewrite(entry.value(), path + name, place + name, words);
                entries.add(new Node.Entry(entry.line(), entry.name(), value));
            }
            return new Node.Mapping(mapping.line(), entries);
        }
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>();
            for (Node item : sequence.items()) {
                String key = id(item).orElse(String.valueOf(items.size()));
                items.add(rewrite(item, path + "[" + key + "]", place + "[*]", words));
            }
            return new Node.Sequence(sequence.line(), items);
        }
        return PLACES.contains(place) ? text(words.apply(path, new FreeText(place, node.shown()))) : node;
    }

    private static Optional<String> id(Node item) {
        return item instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> IDS.contains(entry.name()))
                        .map(entry -> entry.value().shown())
                        .findFirst()
                : Optional.empty();
    }
}
