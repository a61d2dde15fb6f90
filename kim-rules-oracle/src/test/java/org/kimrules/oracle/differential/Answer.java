package org.kimrules.oracle.differential;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kimrules.core.decision.Assessment;

/** All that an assessment says, in parts with names. */
record Answer(List<Part> parts) {

    record Part(String name, Object value) {}

    static Answer of(Assessment assessment) {
        return new Answer(List.of(
                new Part("verdict", assessment.verdict()),
                new Part("positions", assessment.positions()),
                new Part("years", assessment.years()),
                new Part("lines", assessment.lines()),
                new Part("chances", assessment.chances()),
                new Part("approvals", assessment.requiredApprovals()),
                new Part("findings", assessment.findings()),
                new Part("parameters", assessment.parameters())));
    }

    /** Returns the first part that the other answer has otherwise, with both values. */
    Optional<String> otherThan(Answer other) {
        return IntStream.range(0, parts.size())
                .filter(i -> !Objects.equals(parts.get(i), other.parts.get(i)))
                .mapToObj(i -> parts.get(i).name() + ": " + parts.get(i).value() + " against "
                        + other.parts.get(i).value())
                .findFirst();
    }
}
