package org.kimrules.core.report.verification;

import java.io.StringWriter;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.receipt.Verification;
import org.kimrules.core.report.ProblemReport;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * A verification as JSON for other programs. Names are a contract: fields may be added, none is renamed. {@code assessment}
 * is the answer as it comes out now, null where it did not come to that; a difference names its place as a JSON pointer.
 */
public final class VerificationJson {

    private VerificationJson() {}

    /**
     * Returns the report.
     *
     * @param verification what is reported
     * @param language the language of what would be right; nothing else depends on it
     */
    public static String of(Verification verification, Language language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            json.writeStartObject();
            json.writeStringProperty("result", verification.result().name());
            json.writeStringProperty("signature", verification.seal().name());
            assessment(verification, json);
            Json.objects(json, "differences", verification.differences(), difference -> {
                json.writeStringProperty("pointer", difference.pointer());
                Json.optional(json, "expected", difference.expected());
                Json.optional(json, "found", difference.found());
            });
            ProblemReport.write(verification.problems(), language, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString();
    }

    private static void assessment(Verification verification, JsonGenerator json) {
        if (verification.assessment().isEmpty()) {
            json.writeNullProperty("assessment");
            return;
        }
        Assessment assessment = verification.assessment().get();
        json.writeObjectPropertyStart("assessment");
        json.writeStringProperty("plan", assessment.plan().id());
        json.writeStringProperty("policy", assessment.policy().id());
        json.writeStringProperty("version", assessment.policy().version());
        json.writeStringProperty("knownOn", assessment.asOf().knownOn().toString());
        json.writeStringProperty("verdict", assessment.verdict().name());
        json.writeEndObject();
    }
}
