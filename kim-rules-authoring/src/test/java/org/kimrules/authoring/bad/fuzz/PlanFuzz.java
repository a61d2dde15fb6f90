package org.kimrules.authoring.bad.fuzz;

import org.kimrules.core.data.Documents;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;

/**
 * The target of Jazzer for plans: bytes are read as JSON where they start with a brace, and else as YAML. Either there is a plan
 * that can be written and read again, or all problems are told.
 */
public final class PlanFuzz {

    private static final Policy POLICY = Policies.load("kim-nrw");

    private PlanFuzz() {}

    /** Is called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            GrantPlan plan = new PlanDocument(parsed(Documents.decode(bytes))).toPlan(POLICY);
            if (!PlanDocument.of(plan).toPlan(POLICY).equals(plan)) {
                throw new IllegalStateException("a plan that was read is another one when it is read again");
            }
        } catch (InvalidInputException e) {
            if (e.problems().isEmpty()) {
                throw new IllegalStateException("refused without a problem", e);
            }
        }
    }

    private static Node parsed(String text) {
        return text.startsWith("{") ? Documents.json(text) : Documents.yaml(text);
    }
}
