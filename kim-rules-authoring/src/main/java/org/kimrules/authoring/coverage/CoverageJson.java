package org.kimrules.authoring.coverage;

import org.kimrules.authoring.cases.SuiteYaml.Gap;
import org.kimrules.core.law.Clause;
import org.kimrules.core.report.layout.Form;
import org.kimrules.core.report.layout.Json;
import tools.jackson.core.JsonGenerator;

/** The coverage of a policy as JSON, for programs. */
public final class CoverageJson {

    private static final Form<Clause> CLAUSE = new Form<Clause>()
            .text("clause", Clause::id)
            .text("status", clause -> clause.status().name());

    private static final Form<Gap> GAP = new Form<Gap>().text("gap", Gap::gap).text("reason", Gap::reason);

    private CoverageJson() {}

    /** Writes the coverage into the object that is open. */
    public static void write(JsonGenerator json, Coverage coverage) {
        json.writeNumberProperty("percent", coverage.percent());
        json.writeNumberProperty("proved", coverage.proved());
        json.writeNumberProperty("counted", coverage.counted());
        json.writeNumberProperty("threshold", coverage.settings().thresholds().coverage());
        json.writeBooleanProperty("reached", coverage.reached());
        Json.objects(json, "clauses", coverage.clauses(), clause -> CLAUSE.write(json, clause));
        Json.objects(json, "goals", coverage.goals(), goal -> goal(json, coverage, goal));
        Json.objects(json, "listed", coverage.settings().gaps(), gap -> GAP.write(json, gap));
        Json.objects(json, "closed", coverage.closed(), gap -> GAP.write(json, gap));
    }

    private static void goal(JsonGenerator json, Coverage coverage, Goal goal) {
        json.writeStringProperty("goal", goal.name());
        json.writeStringProperty("clause", goal.clause());
        json.writeStringProperty("kind", goal.kind().name());
        json.writeStringProperty("place", goal.place());
        Json.optional(json, "provedBy", coverage.proof(goal).map(Proof::place));
        json.writeArrayPropertyStart("years");
        coverage.proof(goal).ifPresent(proof -> proof.years().forEach(json::writeNumber));
        json.writeEndArray();
    }
}
