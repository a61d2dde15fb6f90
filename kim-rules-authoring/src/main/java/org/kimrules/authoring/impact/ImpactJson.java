package org.kimrules.authoring.impact;

import java.io.StringWriter;
import java.util.List;
import org.kimrules.authoring.impact.LawChange.Witness;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.report.ProblemReport;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.report.settlement.SettlementJson;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * An impact as JSON for other programs. Names are a contract: fields may be added, none is renamed. What changes for a plan
 * is written as a settlement is. The same impact gives the same bytes on every machine.
 */
public final class ImpactJson {

    private final Impact impact;
    private final Formats formats;
    private final JsonGenerator json;

    private ImpactJson(Impact impact, Formats formats, JsonGenerator json) {
        this.impact = impact;
        this.formats = formats;
        this.json = json;
    }

    /**
     * Returns the report.
     *
     * @param impact what is reported
     * @param formats the language of titles and messages
     */
    public static String of(Impact impact, Formats formats) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            new ImpactJson(impact, formats, json).document();
        }
        return text.toString();
    }

    private Language language() {
        return formats.language();
    }

    private void document() {
        json.writeStartObject();
        policy("before", impact.before());
        policy("after", impact.after());
        json.writeBooleanProperty("sameFiles", impact.same());
        Json.objects(json, "plans", impact.plans(), this::plan);
        Json.objects(json, "law", impact.changes(), this::change);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void policy(String name, PolicyRef policy) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", policy.id());
        json.writeStringProperty("version", policy.version());
        json.writeEndObject();
    }

    private void plan(PlanImpact plan) {
        json.writeStringProperty("file", plan.file());
        json.writeBooleanProperty("changed", plan.changed());
        Json.objects(json, "refused", plan.refused(), refusal -> {
            json.writeStringProperty("by", refusal.side().name());
            ProblemReport.write(refusal.problems(), language(), json);
            Json.optional(json, "failure", refusal.failure());
        });
        Json.objects(json, "flips", plan.flips(), this::flip);
        plan.settlement().ifPresent(settlement -> SettlementJson.write(json, settlement, language()));
    }

    private void flip(Flip flip) {
        Json.optional(json, "position", flip.position());
        json.writeStringProperty("before", flip.before().name());
        json.writeStringProperty("after", flip.after().name());
        reasons("reasonsBefore", flip.reasonsBefore());
        reasons("reasonsAfter", flip.reasonsAfter());
    }

    private void reasons(String name, List<Finding> reasons) {
        Json.objects(json, name, reasons, finding -> {
            json.writeStringProperty("clause", finding.clause().id());
            json.writeStringProperty("rule", finding.rule());
            json.writeStringProperty("outcome", finding.outcome().name());
            json.writeStringProperty("message", finding.message().render(formats));
        });
    }

    private void change(LawChange change) {
        json.writeStringProperty("kind", change.kind().name());
        json.writeStringProperty("name", change.name());
        json.writeStringProperty("file", change.file());
        json.writeStringProperty("how", change.how().name());
        change.witness().ifPresent(this::witness);
    }

    private void witness(Witness witness) {
        json.writeObjectPropertyStart("smallest");
        json.writeStringProperty("case", witness.one().name());
        json.writeNumberProperty("positions", witness.positions());
        SettlementJson.write(json, witness.settlement(), language());
        json.writeEndObject();
    }
}
