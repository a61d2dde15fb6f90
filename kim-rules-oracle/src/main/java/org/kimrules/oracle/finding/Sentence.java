package org.kimrules.oracle.finding;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.text.Message;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;

/** A sentence with names in braces, read once. One that names nothing is written once, too. Immutable. */
final class Sentence {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private final Text template;
    private final Map<String, Value> constants;
    private final String[] names;
    private final @Nullable Message constant;

    Sentence(Text template) {
        this(template, Map.of());
    }

    /** Reads the sentence; what it names is found among the facts, else among the constants. */
    Sentence(Text template, Map<String, Value> constants) {
        SortedSet<String> named = new TreeSet<>();
        Stream.of(template.de(), template.en())
                .flatMap(words -> NAME.matcher(words).results())
                .forEach(match -> named.add(match.group(1)));
        this.template = template;
        this.constants = constants;
        this.names = named.toArray(new String[0]);
        this.constant = names.length == 0 ? new Message(template, Map.of()) : null;
    }

    Message with(Map<String, Value> facts) {
        if (constant != null) {
            return constant;
        }
        TreeMap<String, Value> arguments = new TreeMap<>();
        for (String name : names) {
            Value value = facts.get(name);
            arguments.put(name, value == null ? constant(name) : value);
        }
        return new Message(template, arguments);
    }

    private Value constant(String name) {
        Value value = constants.get(name);
        if (value == null) {
            throw new IllegalStateException("no fact `" + name + "` for `" + template.en() + "`");
        }
        return value;
    }
}
