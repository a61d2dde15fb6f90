package org.kimrules.core.report.cure;

import java.io.StringWriter;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.cure.Cure;
import org.kimrules.core.cure.Cure.Edit;
import org.kimrules.core.cure.Step;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.report.layout.RemedyJson;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * A cure as JSON for other programs. Names are a contract: fields may be added, none is renamed. {@code result} and {@code
 * proof} are written as they are, and so is {@code stoppedBy}, null where no limit stopped the search; each step carries its
 * remedy as a finding does, and the places of the plan that it changes, {@code from} null where nothing stands there and {@code
 * to} null where it is taken out. Amounts are those before and after, written as in an assessment. The same cure gives the same
 * bytes on every machine.
 */
public final class CureJson {

    private final Cure cure;
    private final Formats formats;
    private final JsonGenerator json;

    private CureJson(Cure cure, Formats formats, JsonGenerator json) {
        this.cure = cure;
        this.formats = formats;
        this.json = json;
    }

    /**
     * Returns the report.
     *
     * @param cure what is reported
     * @param policy the policy that answered; its vocabulary gives the labels in messages
     * @param language the language of the messages; nothing else depends on it
     */
    public static String of(Cure cure, Policy policy, Language language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            new CureJson(cure, new Formats(language, policy.vocabulary()), json).document();
        }
        return text.toString();
    }

    private void document() {
        json.writeStartObject();
        json.writeStringProperty("plan", cure.before().plan().id());
        json.writeStringProperty("knownOn", cure.before().asOf().knownOn().toString());
        json.writeStringProperty("result", cure.result().name());
        json.writeStringProperty("proof", cure.proof().name());
        Json.optional(json, "stoppedBy", cure.stoppedBy().map(Enum::name));
        json.writeNumberProperty("assessments", cure.assessments());
        Json.objects(json, "steps", cure.steps(), this::step);
        assessment("before", cure.before());
        assessment("after", cure.after());
        Json.objects(json, "blocking", cure.blocking(), this::finding);
        Json.objects(json, "warnings", cure.warnings(), this::finding);
        Json.objects(json, "missing", cure.missing(), supply -> RemedyJson.fields(json, supply, formats));
        Json.objects(json, "open", cure.open(), this::finding);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void step(Step step) {
        json.writeNumberProperty("weight", step.weight());
        json.writeObjectPropertyStart("remedy");
        RemedyJson.fields(json, step.declared(), formats);
        json.writeEndObject();
        Json.objects(json, "edits", cure.edits(step), this::edit);
    }

    private void edit(Edit edit) {
        json.writeStringProperty("path", edit.path());
        Json.optional(json, "from", edit.from().map(Json::plain));
        Json.optional(json, "to", edit.to().map(Json::plain));
    }

    private void assessment(String name, Assessment assessment) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("verdict", assessment.verdict().name());
        json.writeBooleanProperty("blocked", assessment.blocked());
        Json.objects(json, "years", assessment.years(), this::year);
        json.writeEndObject();
    }

    private void year(YearResult year) {
        json.writeNumberProperty("year", year.year());
        Json.range(json, "grant", year.grant(), year.missing());
        json.writeStringProperty("ownFunds", Euro.plain(year.ownFunds()));
        Json.bounded(json, "gap", year.gap(), year.gapLower(), year.gapUpper());
    }

    private void finding(Finding finding) {
        json.writeStringProperty("clause", finding.clause().id());
        json.writeStringProperty("subject", finding.subject().id());
        json.writeStringProperty("outcome", finding.outcome().name());
        json.writeStringProperty("message", finding.message().render(formats));
        Json.objects(json, "remedies", finding.remedies(), remedy -> RemedyJson.fields(json, remedy, formats));
    }
}
