package org.kimrules.core.reading;

import java.nio.file.Path;
import java.util.List;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.Problems;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.privacy.FreeTexts;
import org.kimrules.core.shape.Shape;

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

    /** Returns the shape of the documents that plans of the policy's programme are read from. */
    public static Shape.Mapping shape(Policy policy) {
        Words words = new Words(policy, new References(new Problems()));
        FreeTexts none = FreeTexts.of(new Node.Mapping(0, List.of()));
        return Fields.outline(new PlanReader(words, none)::plan);
    }
}
