package org.kimrules.drl.folder;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.core.policy.PolicyFault.Place;

/**
 * The text of one file of a law folder as it is read, and faults at its places. A line ends with a line feed, whatever it ends with in
 * the file; what is signed and put on record is the file as it is. Immutable.
 *
 * @param name the file as people know it; one of a layer has the name of the layer's folder in front
 * @param text what it holds
 */
public record Source(String name, String text) {

    static final String FENCE = "---\n";

    /** Reads line ends of Windows as line feeds. */
    public Source {
        text = text.replace("\r\n", "\n");
    }

    /**
     * Returns the YAML between the two fences at the head of a Markdown file; empty where there is none. Its lines count from the
     * top of the file.
     */
    public Optional<String> head() {
        int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
        return text.startsWith(FENCE) && end >= 0
                ? Optional.of("\n" + text.substring(FENCE.length(), end + 1))
                : Optional.empty();
    }

    /** Returns the fault of the file as a whole. */
    public PolicyFault fault(Enum<?> code, String found, String expected) {
        return new PolicyFault(Optional.of(Place.of(name)), code.name(), found, expected);
    }

    /** Returns the fault in the line, at the word where it stands there. */
    public PolicyFault fault(Enum<?> code, int line, String word, String found, String expected) {
        return new PolicyFault(Optional.of(in(line, word)), code.name(), found, expected);
    }

    /** Returns the fault at the line and the column, both counted from 1. */
    public PolicyFault fault(Enum<?> code, int line, int column, String found, String expected) {
        return new PolicyFault(Optional.of(Place.in(name, text, line, column)), code.name(), found, expected);
    }

    /** Returns the fault at the first time that the word stands in the line or below it; in the line where it does not. */
    public PolicyFault faultBelow(Enum<?> code, int line, String word, String found, String expected) {
        int lines = (int) text.lines().count();
        Place place = IntStream.rangeClosed(Math.max(1, line), lines)
                .mapToObj(number -> in(number, word))
                .filter(where -> where.column().isPresent())
                .findFirst()
                .orElseGet(() -> in(line, ""));
        return new PolicyFault(Optional.of(place), code.name(), found, expected);
    }

    /** Returns the fault that is a problem of what the file says. */
    public PolicyFault fault(Problem problem) {
        String expected = problem.expected().en();
        return problem.line().isPresent()
                ? fault(problem.code(), problem.line().getAsInt(), word(problem), found(problem), expected)
                : fault(problem.code(), found(problem), expected);
    }

    /** What is marked in the line: the value, unless nothing or a whole section is wrong. */
    private static String word(Problem problem) {
        return problem.code() == ProblemCode.FIELD_MISSING || problem.code() == ProblemCode.SYNTAX
                ? ""
                : problem.value();
    }

    private static String found(Problem problem) {
        if (problem.value().isEmpty()) {
            return problem.path().isEmpty() ? problem.code().meaning().en() : "no " + problem.path();
        }
        return problem.path().isEmpty() || problem.path().endsWith(problem.value())
                ? problem.value()
                : problem.path() + ": " + problem.value();
    }

    private Place in(int line, String word) {
        Matcher found = Pattern.compile("(?<![\\w$-])" + Pattern.quote(word) + "(?![\\w-])")
                .matcher(text.lines().skip(Math.max(0, line - 1L)).findFirst().orElse(""));
        return Place.in(name, text, line, !word.isEmpty() && found.find() ? found.start() + 1 : 0);
    }

    /** Returns the fault at the rule's name; at the first rule where none is called that. */
    public PolicyFault faultOf(String rule, Enum<?> code, String found, String expected) {
        return new PolicyFault(Optional.of(placeOf(rule)), code.name(), found, expected);
    }

    /** Returns the place of the rule's name; of the first rule where none is called that. */
    public Place placeOf(String rule) {
        return in(lineOf(rule), rule);
    }

    /** Returns the number of the line that the rule begins in, counted from 1; that of the first rule where none is called that. */
    public int lineOf(String rule) {
        int at = text.indexOf("rule \"" + rule + "\"");
        return at < 0 ? line("rule ") : line(at);
    }

    /** Returns the number of the first line that starts with the word, counted from 1; 1 where none does. */
    public int line(String start) {
        List<String> lines = text.lines().toList();
        return 1
                + IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).startsWith(start))
                        .findFirst()
                        .orElse(0);
    }

    /** Returns the number of the line that the offset of the text is in, counted from 1. */
    public int line(int offset) {
        return 1 + (int) text.substring(0, offset).lines().count() - (atStart(offset) ? 0 : 1);
    }

    private boolean atStart(int offset) {
        return offset == 0 || text.charAt(offset - 1) == '\n';
    }
}
