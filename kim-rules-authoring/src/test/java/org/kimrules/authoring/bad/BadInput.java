package org.kimrules.authoring.bad;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One bad input and what is answered; {@code bad-inputs/README.md} explains the fields.
 *
 * @param number the number of its class
 * @param fields its fields as they are written
 */
record BadInput(int number, Map<String, String> fields) {

    private static final Pattern REPEATED = Pattern.compile("\\{([^ ]+) x (\\d+)}");

    /** Returns a field, with every {@code {9 x 400}} in it written out. */
    Optional<String> find(String name) {
        return Optional.ofNullable(fields.get(name))
                .map(text -> REPEATED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2))))));
    }

    String field(String name) {
        return find(name).orElse("");
    }

    /** Returns what is answered: codes, or a claim about the answer. */
    String gives() {
        return field("gives");
    }

    /** Returns the input as a person would write it down. */
    String shown() {
        return Stream.of("with", "text", "scene", "write")
                .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(this::told)
                .strip();
    }

    private String told() {
        if (fields.containsKey("mark")) {
            return "a byte order mark before the plan";
        }
        return fields.containsKey("charset")
                ? "the plan in " + field("charset")
                : fields.containsKey("cut")
                        ? "the plan up to " + field("cut")
                        : "without " + field("replace") + field("file");
    }

    @Override
    public String toString() {
        String text = number + " " + shown().replaceAll("\\s+", " ");
        return text.length() > 90 ? text.substring(0, 90) + "…" : text;
    }
}
