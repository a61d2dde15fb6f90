package org.kimrules.core.schema;

import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.report.JsonReport;

/**
 * The JSON Schemas (draft 2020-12) of a policy. They are made of what the readers of plans ask for and of what the report
 * writes, so that a field can't be in the one and not in the other. A schema knows shapes and words; references, sums and
 * contradictions are found by reading a plan only. Explanations stand in German and English.
 */
public final class Schemas {

    private Schemas() {}

    /** Returns the schema of plans: YAML or JSON. */
    public static String plan(Policy policy) {
        return SchemaWriter.write(id(policy, "plan"), Plans.shape(policy), Descriptions.of("plan"));
    }

    /** Returns the schema of assessments as {@link JsonReport} writes them. */
    public static String assessment(Policy policy) {
        return SchemaWriter.write(id(policy, "assessment"), JsonReport.shape(policy), Descriptions.of("assessment"));
    }

    private static String id(Policy policy, String of) {
        return "urn:kim-rules:" + policy.ref().id() + ":" + of;
    }
}
