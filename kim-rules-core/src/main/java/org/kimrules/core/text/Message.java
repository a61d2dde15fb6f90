package org.kimrules.core.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
