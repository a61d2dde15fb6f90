package org.kimrules.oracle.differential;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.text.Language;

/** All that an assessment says, in parts with names. */
record Answer(List<Part> parts) {

    record Part(String name, Object value) {}

    static Answer of(Assessment assessment, Policy policy) {
        return new Answer(List.of(
                new Part("verdict", assessment.verdict()),
                new Part("positions", assessment.positions()),
                new Part("years", assessment.years()),
                new Part("lines", assessment.lines()),
                new Part("chances", assessment.chances()),
                new Part("approvals", assessment.requiredApprovals()),
                new Part("findings", assessment.findings()),
                new Part("parameters", assessment.parameters()),
                new Part("bytes", JsonReport.of(assessment, policy, Language.DE))));
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
