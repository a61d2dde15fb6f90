package org.kimrules.core.reading;

import java.nio.file.Path;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;

/** Reads plans from YAML and JSON files; both have the same shape. */
public final class Plans {

    private Plans() {}

    /**
     * Reads a plan of the policy's programme.
     *
     * @throws InvalidInputException with every problem of the file; then nothing is returned
     */
    public static GrantPlan read(Path file, Policy policy) {
        return open(file).toPlan(policy);
    }

    /**
     * Opens a file without knowing its programme yet.
     *
     * @throws InvalidInputException when it is no YAML or JSON
     */
    public static PlanDocument open(Path file) {
        return new PlanDocument(Documents.read(file));
    }
}
