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

/** Reads plans from YAML and JSON; both have the same shape. */
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
     * Reads a plan of the policy's programme from JSON that an application was sent.
     *
     * @param json an object in UTF-8, at most 16 MiB of it
     * @throws InvalidInputException with every problem of the plan; then nothing is returned
     */
    public static GrantPlan ofJson(byte[] json, Policy policy) {
        return new PlanDocument(Documents.json(Documents.decode(json))).toPlan(policy);
    }

    /** Returns the plan as JSON that reads as an equal plan; equal plans give equal texts. */
    public static String toJson(GrantPlan plan) {
        return Documents.written(PlanDocument.of(plan).root());
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
