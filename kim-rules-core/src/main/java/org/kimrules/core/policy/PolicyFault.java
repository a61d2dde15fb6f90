package org.kimrules.core.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One mistake in the files of a policy, or one reason for which it can't answer. Written for developers, in English. Sorted
 * by file, line and column; what has no place comes first. Immutable.
 *
 * @param place where; empty where no file can be named
 * @param code the kind of mistake, in capital letters: a {@link org.kimrules.core.data.ProblemCode} for what a YAML file
 *     holds, {@code DRL_...} for what a rule file holds
 * @param found what was found there, on one line
 * @param expected what would be right, on one line; empty where that can't be told
 */
public record PolicyFault(Optional<Place> place, String code, String found, String expected)
        implements Comparable<PolicyFault> {

    /** The code of a fault that is told in one sentence, such as two rules that contradict each other. */
    public static final String SENTENCE = "POLICY";

    private static final Comparator<PolicyFault> ORDER = Comparator.comparing(
                    (PolicyFault fault) -> fault.place().map(Place::file).orElse(""))
            .thenComparing(
                    fault -> fault.place().map(place -> place.line().orElse(0)).orElse(0))
            .thenComparing(fault ->
                    fault.place().map(place -> place.column().orElse(0)).orElse(0))
            .thenComparing(PolicyFault::code)
            .thenComparing(PolicyFault::found);

    /**
     * A place in a file of a policy.
     *
     * @param file the file as people know it: {@code law/handlungskonzept-2020/B1-02/check.drl}, a file of a layer with the
     *     name of the layer's folder in front
     * @param line the line, counted from 1, where it is known
     * @param column the column, counted from 1, where it is known
     * @param excerpt the line with one around it and a mark below the column, ready to print; none without a line
     */
    public record Place(String file, OptionalInt line, OptionalInt column, List<String> excerpt) {

        /** Keeps a copy. */
        public Place {
            excerpt = List.copyOf(excerpt);
        }

        /** Returns the place of a file as a whole. */
        public static Place of(String file) {
            return new Place(file, OptionalInt.empty(), OptionalInt.empty(), List.of());
        }

        /**
         * Returns a place in a text, with its excerpt.
         *
         * @param line the line, counted from 1; one that the text does not have is not known; an empty text has its first
         * @param column the column, counted from 1; 0 or one beyond the line is not known
         */
        public static Place in(String file, String text, int line, int column) {
            List<String> lines = text.isEmpty() ? List.of("") : text.lines().toList();
            if (line < 1 || line > lines.size()) {
                return of(file);
            }
            boolean marked = column > 0 && column <= lines.get(line - 1).length() + 1;
            return new Place(
                    file,
                    OptionalInt.of(line),
                    marked ? OptionalInt.of(column) : OptionalInt.empty(),
                    excerpt(lines, line, marked ? column : 0));
        }

        private static List<String> excerpt(List<String> lines, int line, int column) {
            int last = Math.min(lines.size(), line + 1);
            int width = Integer.toString(last).length();
            List<String> excerpt = new ArrayList<>();
            for (int number = Math.max(1, line - 1); number <= last; number++) {
                excerpt.add((" ".repeat(width) + number)
                                .substring(Integer.toString(number).length()) + " | "
                        + lines.get(number - 1).replace('\t', ' '));
                if (number == line && column > 0) {
                    excerpt.add(" ".repeat(width) + " | " + " ".repeat(column - 1) + "^");
                }
            }
            return excerpt;
        }

        /** Returns the file with what is known of line and column: {@code policy.yaml:12:7}. */
        public String shown() {
            StringBuilder shown = new StringBuilder(file);
            line.ifPresent(known -> shown.append(':').append(known));
            column.ifPresent(known -> shown.append(':').append(known));
            return shown.toString();
        }
    }

    /** Keeps what was found and expected on one line each. */
    public PolicyFault {
        found = oneLine(found);
        expected = oneLine(expected);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** Returns a fault that is told in one sentence. */
    public static PolicyFault of(String sentence) {
        return new PolicyFault(Optional.empty(), SENTENCE, sentence, "");
    }

    /** Returns place, code, what was found and what would be right on one line; for a sentence just that. */
    public String line() {
        String said = code.equals(SENTENCE) ? found : code + ": found `" + found + "`" + right();
        return place.map(where -> where.shown() + ": " + said).orElse(said);
    }

    private String right() {
        if (expected.isEmpty()) {
            return "";
        }
        return (expected.endsWith("?") ? "; " : ", expected ") + expected;
    }

    @Override
    public int compareTo(PolicyFault other) {
        return ORDER.compare(this, other);
    }
}
