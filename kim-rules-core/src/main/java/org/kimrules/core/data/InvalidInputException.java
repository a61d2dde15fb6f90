package org.kimrules.core.data;

import java.util.List;
import java.util.stream.Collectors;

/** A document or plan is refused, with every problem it has. Nothing of it was used. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Creates the exception.
     *
     * @param problems the problems, at least one
     */
    public InvalidInputException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.code() + " at `" + problem.path() + "`: `" + problem.value() + "`, expected "
                        + problem.expected().en())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** Returns every problem, sorted by line and path. */
    public List<Problem> problems() {
        return problems;
    }
}
