package org.kimrules.core.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A document or plan is refused, with every problem it has. Nothing of it was used. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 100;

    private final transient List<Problem> problems;

    /**
     * Creates the exception. Its message shows the first hundred problems.
     *
     * @param problems the problems, at least one
     */
    public InvalidInputException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /** A message is for a log; a file with a million mistakes must not fill it. */
    private static String message(List<Problem> problems) {
        String shown =
                problems.stream().limit(SHOWN).map(InvalidInputException::line).collect(Collectors.joining("; "));
        return problems.size() > SHOWN ? shown + "; and " + (problems.size() - SHOWN) + " more" : shown;
    }

    /** A value from outside must not start a new line of a log. */
    private static String line(Problem problem) {
        String text = problem.code() + " at `" + problem.path() + "`: `" + problem.value() + "`, expected "
                + problem.expected().en();
        return text.codePoints()
                .mapToObj(point ->
                        unsafe(point) ? String.format(Locale.ROOT, "\\u%04X", point) : Character.toString(point))
                .collect(Collectors.joining());
    }

    private static boolean unsafe(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Returns every problem, sorted by line and path. */
    public List<Problem> problems() {
        return problems;
    }
}
