package org.kimrules.authoring.cases;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.Problems;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Source;

/** Collects what is wrong with the files of a suite. What is broken in one hides nothing in another. */
final class CaseFaults {

    private final Faults faults = new Faults();

    /** Reads a file; returns what it says where nothing is wrong with it. */
    <T> Optional<T> read(Source source, Function<Problems, T> reader) {
        Problems problems = new Problems();
        try {
            T result = reader.apply(problems);
            problems.throwIfAny();
            return Optional.of(result);
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> faults.add(fault(source, problem)));
            return Optional.empty();
        }
    }

    private static PolicyFault fault(Source source, Problem problem) {
        String found = found(problem);
        String expected = problem.expected().en();
        OptionalInt line = problem.line();
        return line.isPresent()
                ? source.fault(problem.code(), line.getAsInt(), problem.value(), found, expected)
                : source.fault(problem.code(), found, expected);
    }

    private static String found(Problem problem) {
        if (problem.value().isEmpty()) {
            return "no " + problem.path();
        }
        return problem.path().endsWith(problem.value()) ? problem.value() : problem.path() + ": " + problem.value();
    }

    /**
     * Ends the reading.
     *
     * @throws org.kimrules.core.policy.PolicyException with every fault of every file, when there is one
     */
    void throwIfAny() {
        faults.throwIfAny();
    }
}
