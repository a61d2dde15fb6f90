package org.kimrules.core.data;

import java.util.Comparator;
import java.util.OptionalInt;
import org.kimrules.core.text.Text;

/**
 * One reason for which a document is refused.
 *
 * @param code the kind of reason
 * @param path where: {@code positions[2].fte}; empty for the document itself
 * @param line the line of the file, where there is a file
 * @param value what was found there, shortened to a line
 * @param expected what would be right
 */
public record Problem(ProblemCode code, String path, OptionalInt line, String value, Text expected)
        implements Comparable<Problem> {

    private static final int SHOWN = 80;
    private static final int SHOWN_PATH = 300;

    private static final Comparator<Problem> ORDER = Comparator.comparingInt(
                    (Problem problem) -> problem.line().orElse(0))
            .thenComparing(Problem::path)
            .thenComparing(Problem::code);

    /** Shortens value and path, so that one problem stays one line. */
    public Problem {
        value = shortened(value, SHOWN);
        path = shortened(path, SHOWN_PATH);
    }

    private static String shortened(String text, int limit) {
        return text.codePointCount(0, text.length()) > limit
                ? text.substring(0, text.offsetByCodePoints(0, limit)) + "…"
                : text;
    }

    /** Orders by line, path and code. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
