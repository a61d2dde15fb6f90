package org.kimrules.core.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence with its arguments, written out only when somebody reads it. The template names its arguments in braces:
 * {@code "{title} needs an approval"}. Immutable.
 *
 * @param template the sentence in both languages
 * @param arguments the values by name
 */
public record Message(Text template, Map<String, Value> arguments) {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    /** Keeps a sorted copy, so that equal messages are equal in every print. */
    public Message {
        arguments = java.util.Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /**
     * Returns the sentence with those of the values that it names, so that two sentences that read alike are equal.
     *
     * @throws IllegalArgumentException when it names something that is not there
     */
    public static Message of(Text template, Map<String, Value> values) {
        Map<String, Value> arguments = new TreeMap<>(values);
        Set<String> named = Stream.of(template.de(), template.en())
                .flatMap(words -> ARGUMENT.matcher(words).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
        arguments.keySet().retainAll(named);
        if (!arguments.keySet().containsAll(named)) {
            throw new IllegalArgumentException("names " + named + ", but its facts have " + values.keySet());
        }
        return new Message(template, arguments);
    }

    /**
     * Returns the sentence in the language of the formats.
     *
     * @throws IllegalStateException when the template names an argument that is not there
     */
    public String render(Formats formats) {
        return ARGUMENT.matcher(formats.text(template))
                .replaceAll(match -> Matcher.quoteReplacement(argument(match, formats)));
    }

    private String argument(MatchResult match, Formats formats) {
        Value value = arguments.get(match.group(1));
        if (value == null) {
            throw new IllegalStateException("no argument `" + match.group(1) + "` for the message `" + template.en()
                    + "`, there are " + arguments.keySet());
        }
        return formats.value(value);
    }
}
