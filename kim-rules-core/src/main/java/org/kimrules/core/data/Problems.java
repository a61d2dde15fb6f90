package org.kimrules.core.data;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.kimrules.core.text.Text;

/** Collects the problems of one document while it is read to its end. Not thread-safe; one per reading. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Creates an empty collection. */
    public Problems() {}

    /** Adds a problem at a place of the document. */
    public void add(ProblemCode code, String path, Node place, String value, Text expected) {
        OptionalInt line = place.line() > 0 ? OptionalInt.of(place.line()) : OptionalInt.empty();
        found.add(new Problem(code, path, line, value, expected));
    }

    /** Adds a problem of the document as a whole. */
    public void add(ProblemCode code, String value, Text expected) {
        found.add(new Problem(code, "", OptionalInt.empty(), value, expected));
    }

    /** Adds a problem at a line of the file where no value could be read. */
    public void add(ProblemCode code, int line, String value, Text expected) {
        found.add(new Problem(code, "", OptionalInt.of(line), value, expected));
    }

    /** Returns whether a field of the document itself is not known that may be meant for the one of the name. */
    public boolean misspelt(String name) {
        return found.stream()
                .anyMatch(problem -> problem.code() == ProblemCode.FIELD_UNKNOWN
                        && !problem.path().contains(".")
                        && !Codes.near(problem.path(), List.of(name)).isEmpty());
    }

    /** Returns whether there is a problem so far. */
    public boolean any() {
        return !found.isEmpty();
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidInputException with every problem, when there is one
     */
    public void throwIfAny() {
        if (any()) {
            throw new InvalidInputException(found.stream().sorted().distinct().toList());
        }
    }
}
