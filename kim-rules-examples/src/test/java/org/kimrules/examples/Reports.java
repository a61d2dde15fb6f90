package org.kimrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.kimrules.core.data.Documents;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.time.AsOf;

/** The plans of the examples, changed where a test asks for it, and their assessments. */
final class Reports {

    /** The folder of the plans, seen from the module. */
    static final Path PLANS = Path.of("plans");

    /** The folder of the municipal cases. */
    static final Path CASES = PLANS.resolve("cases");

    /** The policy; loading it takes a moment, so all tests share it. */
    static final Policy POLICY = Policies.load("kim-nrw");

    private Reports() {}

    static GrantPlan plan(String file) {
        return Plans.read(PLANS.resolve(file), POLICY);
    }

    /** Returns the plan with the words of its file replaced, wherever they stand; words that are not there are a mistake. */
    static GrantPlan plan(String file, String from, String to) {
        try {
            String text = Files.readString(PLANS.resolve(file));
            assertThat(text).contains(from);
            return new PlanDocument(Documents.yaml(text.replace(from, to))).toPlan(POLICY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Assessment assessment(String file) {
        return assessment(plan(file), Optional.empty());
    }

    /** Returns the answer with the knowledge of the day, or of the day of the plan's decision. */
    static Assessment assessment(GrantPlan plan, Optional<LocalDate> knownOn) {
        return POLICY.assess(plan, AsOf.knownOn(knownOn.or(plan::decidedOn).orElseThrow()));
    }
}
