package org.kimrules.core.report.reason;

import java.io.StringWriter;
import java.util.List;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.WhyNot;
import org.kimrules.core.reason.WhyNot.Because;
import org.kimrules.core.reason.WhyNot.Hindrance;
import org.kimrules.core.reason.WhyNot.Need;
import org.kimrules.core.reason.WhyNot.Rejected;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.Period;
import tools.jackson.core.JsonGenerator;

/**
 * Why a clause says nothing about a subject, or nothing else than it does, as JSON for other programs. Names are a contract:
 * fields may be added, none is renamed.
 */
public final class WhyNotJson {

    private final Formats formats;
    private final JsonGenerator json;

    private WhyNotJson(Formats formats, JsonGenerator json) {
        this.formats = formats;
        this.json = json;
    }

    /**
     * Returns the answers.
     *
     * @param answers the answers
     * @param policy the policy that answered; its vocabulary gives the labels
     * @param language the language of the labels and sentences; nothing else depends on it
     */
    public static String of(List<WhyNot> answers, Policy policy, Language language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            json.writeStartObject();
            Json.objects(
                    json, "whyNot", answers, new WhyNotJson(new Formats(language, policy.vocabulary()), json)::answer);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString();
    }

    private void answer(WhyNot answer) {
        json.writeStringProperty("clause", answer.clause().id());
        json.writeStringProperty("subject", answer.subject());
        Json.optional(json, "from", answer.days().map(Period::from));
        Json.optional(json, "to", answer.days().map(Period::to));
        because(answer);
    }

    private void because(WhyNot answer) {
        Because because = answer.because();
        if (because instanceof WhyNot.OtherKind) {
            reason("OTHER_KIND");
            json.writeStringProperty("needed", answer.clause().subject().name());
        } else if (because instanceof WhyNot.NotYetKnown unknown) {
            reason("NOT_YET_KNOWN");
            json.writeStringProperty("knownFrom", unknown.knownFrom().toString());
        } else if (because instanceof WhyNot.NotInForce) {
            reason("NOT_IN_FORCE");
            Json.validity(json, answer.clause().validity());
        } else if (because instanceof WhyNot.Superseded superseded) {
            reason("SUPERSEDED");
            json.writeStringProperty("by", superseded.by().id());
        } else if (because instanceof WhyNot.OtherTraits other) {
            reason("OTHER_TRAITS");
            Json.objects(json, "needs", other.needs(), this::need);
        } else if (because instanceof WhyNot.Applies applies) {
            reason("APPLIES");
            Json.optional(json, "answeredBy", applies.answered().map(Reason.Answered::rule));
            Json.optional(
                    json,
                    "outcome",
                    applies.answered().map(answered -> answered.outcome().name()));
            Json.objects(json, "others", applies.others(), this::rejected);
        }
    }

    private void reason(String reason) {
        json.writeStringProperty("reason", reason);
    }

    private void rejected(Rejected rejected) {
        json.writeStringProperty("rule", rejected.rule());
        json.writeStringProperty("outcome", rejected.outcome().name());
        Json.objects(json, "hindrances", rejected.hindrances(), this::hindrance);
    }

    private void hindrance(Hindrance hindrance) {
        json.writeStringProperty("about", formats.text(hindrance.about()));
        Json.strings(json, "which", hindrance.which().stream().map(Json::plain).toList());
        json.writeStringProperty("failure", hindrance.failure().name());
        Json.objects(json, "needs", hindrance.needs(), this::need);
    }

    private void need(Need need) {
        json.writeStringProperty("label", formats.text(need.label()));
        Json.optional(json, "found", need.found().map(Json::plain));
        json.writeStringProperty("relation", need.relation().name());
        Json.strings(json, "needed", need.needed().stream().map(Json::plain).toList());
        Json.optional(json, "path", need.path());
    }
}
