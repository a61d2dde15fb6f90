package org.kimrules.core.data;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.kimrules.core.text.Text;

/** What a reading refuses. A reading that refuses nothing, or fails in another way, fails the test. */
public final class Refused {

    private Refused() {}

    /** Returns every problem that the reading ends with. */
    public static List<Problem> by(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidInputException e) {
            return e.problems();
        }
        throw new AssertionError("nothing was refused");
    }

    /** Returns every problem of the fields of a YAML mapping. */
    static <T> List<Problem> fields(String yaml, Function<Fields, T> reader) {
        return by(() -> read(Documents.yaml(yaml), reader));
    }

    /** Takes a tree apart, refusing it when it has a problem. */
    static <T> T read(Node node, Function<Fields, T> reader) {
        Problems problems = new Problems();
        T result = Fields.read(node, "", problems, reader);
        problems.throwIfAny();
        return result;
    }

    /** Returns what is read where nothing is refused. */
    static Object accepted(Node node, Function<Fields, ?> reader) {
        return read(node, reader);
    }

    /** Returns the problem without what was found there: the wording of a parser is not ours. */
    static Problem withoutValue(Problem problem) {
        return new Problem(problem.code(), problem.path(), problem.line(), "", problem.expected());
    }

    /** Returns a problem at a line. */
    static Problem problem(ProblemCode code, String path, int line, String value, Text expected) {
        return new Problem(code, path, OptionalInt.of(line), value, expected);
    }

    /** Returns a problem of the document as a whole. */
    static Problem problem(ProblemCode code, String value, Text expected) {
        return new Problem(code, "", OptionalInt.empty(), value, expected);
    }
}
