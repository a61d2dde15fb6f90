package org.kimrules.drl.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

/** The plan of the council paper and its variants, assessed as of the day of the council's decision. */
final class Bielefeld {

    static final Policy POLICY = Policies.load("kim-nrw");
    static final AsOf DECISION = AsOf.knownOn(LocalDate.of(2020, 9, 3));

    private static final Formats ENGLISH = new Formats(Language.EN, POLICY.vocabulary());

    private Bielefeld() {}

    static Path file(String variant) {
        return Path.of("..", "kim-rules-examples", "plans", "bielefeld-2020" + variant + ".yaml");
    }

    static Assessment assess(String variant) {
        return POLICY.assess(Plans.read(file(variant), POLICY), DECISION);
    }

    static Stream<Finding> findings(Assessment assessment, String clause) {
        return assessment.findings().stream()
                .filter(finding -> finding.clause().id().equals(clause));
    }

    /** Each finding of a clause as a line: subject, outcome, message. */
    static List<String> lines(Assessment assessment, String clause) {
        return findings(assessment, clause)
                .map(finding -> finding.subject().id() + " " + finding.outcome() + ": "
                        + finding.message().render(ENGLISH))
                .toList();
    }
}
