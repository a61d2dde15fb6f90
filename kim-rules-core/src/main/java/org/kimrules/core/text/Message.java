package org.kimrules.core.text;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its arguments, written out only when somebody reads it. The template names its arguments in braces:
 * {@code "{title} needs an approval"}. Two that read alike are equal. Immutable.
 */
public final class Message {

    private final Text template;
    private final Map<String, Value> values;

    /**
     * Creates the sentence; keeps a copy of the arguments.
     *
     * @param template the sentence in both languages
     * @param arguments the values by name
     */
    public Message(Text template, Map<String, Value> arguments) {
        this(Collections.unmodifiableSortedMap(new TreeMap<>(arguments)), template);
    }

    private Message(Map<String, Value> values, Text template) {
        this.template = template;
        this.values = values;
    }

    /**
     * Returns the sentence with those of the values that it names, so that two sentences that read alike are equal.
     *
     * @throws IllegalArgumentException when it names something that is not there
     */
    public static Message of(Text template, Map<String, Value> values) {
        List<String> names = template.arguments();
        for (String name : names) {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException(
                        "names " + names + ", but its facts have " + new TreeSet<>(values.keySet()));
            }
        }
        return values instanceof NamedValues
                ? new Message(values, template)
                : new Message(template, named(names, values));
    }

    private static SortedMap<String, Value> named(List<String> names, Map<String, Value> values) {
        SortedMap<String, Value> named = new TreeMap<>();
        for (String name : names) {
            named.put(name, Objects.requireNonNull(values.get(name)));
        }
        return named;
    }

    /** Returns the sentence in both languages. */
    public Text template() {
        return template;
    }

    /** Returns the values by name, sorted. */
    public Map<String, Value> arguments() {
        return values instanceof NamedValues
                ? Collections.unmodifiableSortedMap(named(template.arguments(), values))
                : values;
    }

    /**
     * Returns the sentence in the language of the formats.
     *
     * @throws IllegalStateException when the template names an argument that is not there
     */
    public String render(Formats formats) {
        String words = formats.text(template);
        return Text.ARGUMENT.matcher(words).replaceAll(match -> {
            String value = argument(match, formats);
            return Matcher.quoteReplacement(
                    endsTwice(value, words, match.end()) ? value.substring(0, value.length() - 1) : value);
        });
    }

    /** An abbreviation at the end of a sentence shares its full stop. */
    private static boolean endsTwice(String value, String words, int end) {
        return value.endsWith(".") && words.startsWith(".", end);
    }

    private String argument(MatchResult match, Formats formats) {
        Value value = values.get(match.group(1));
        if (value == null) {
            throw new IllegalStateException("no argument `" + match.group(1) + "` for the message `" + template.en()
                    + "`, there are " + arguments().keySet());
        }
        return formats.value(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Message message && template.equals(message.template) && sameArguments(message);
    }

    private boolean sameArguments(Message other) {
        return (values instanceof NamedValues some && other.values instanceof NamedValues others)
                ? some.same(template.arguments(), others)
                : arguments().equals(other.arguments());
    }

    @Override
    public int hashCode() {
        return template.hashCode();
    }

    @Override
    public String toString() {
        return "Message[template=" + template + ", arguments=" + arguments() + "]";
    }
}
