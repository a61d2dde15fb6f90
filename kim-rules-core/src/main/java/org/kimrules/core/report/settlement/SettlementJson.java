package org.kimrules.core.report.settlement;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.settlement.AmountChange;
import org.kimrules.core.settlement.AnswerChange;
import org.kimrules.core.settlement.Cause;
import org.kimrules.core.settlement.LineChange;
import org.kimrules.core.settlement.Settlement;
import org.kimrules.core.settlement.YearChange;
import org.kimrules.core.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * A settlement as JSON for other programs. Names are a contract: fields may be added, none is renamed. Amounts are strings
 * with two decimals. An amount that can't be decided is null; beside it stand its bounds under the same name with {@code
 * Lower} and {@code Upper}, the latter null where nothing bounds it. {@code because} names the parameters, each with the
 * entries of its history that were and are used, and the clauses with their outcomes. The same settlement gives the same
 * bytes on every machine.
 */
public final class SettlementJson {

    private final Settlement settlement;
    private final Language language;
    private final JsonGenerator json;

    private SettlementJson(Settlement settlement, Language language, JsonGenerator json) {
        this.settlement = settlement;
        this.language = language;
        this.json = json;
    }

    /**
     * Returns the report.
     *
     * @param settlement what is reported
     * @param language the language of the titles of clauses and parameters; nothing else depends on it
     */
    public static String of(Settlement settlement, Language language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            new SettlementJson(settlement, language, json).document();
        }
        return text.toString();
    }

    private void document() {
        json.writeStartObject();
        json.writeStringProperty("plan", settlement.after().plan().id());
        json.writeObjectPropertyStart("policy");
        json.writeStringProperty("id", settlement.after().policy().id());
        json.writeStringProperty("version", settlement.after().policy().version());
        json.writeEndObject();
        json.writeStringProperty(
                "knownOnBefore", settlement.before().asOf().knownOn().toString());
        json.writeStringProperty(
                "knownOnAfter", settlement.after().asOf().knownOn().toString());
        differences();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** Writes the fields that say what changed, for a document that is about more than one plan. */
    public static void write(JsonGenerator json, Settlement settlement, Language language) {
        new SettlementJson(settlement, language, json).differences();
    }

    private void differences() {
        json.writeStringProperty("verdictBefore", settlement.before().verdict().name());
        json.writeStringProperty("verdictAfter", settlement.after().verdict().name());
        Json.objects(json, "changes", settlement.changes(), this::amount);
        Json.objects(json, "years", settlement.years(), this::year);
        Json.objects(json, "lines", settlement.lines(), this::line);
        Json.objects(json, "answers", settlement.answers(), this::answer);
    }

    private void amount(AmountChange change) {
        json.writeStringProperty("position", change.position());
        json.writeNumberProperty("year", change.year());
        json.writeStringProperty("item", change.item());
        Json.bounded(json, "before", change.before());
        Json.bounded(json, "after", change.after());
        Json.objects(json, "because", change.because(), this::cause);
    }

    private void cause(Cause cause) {
        if (cause instanceof Cause.ParameterChange parameter) {
            json.writeStringProperty("parameter", parameter.key());
            entry("before", parameter.before());
            entry("after", parameter.after());
        } else {
            clause((Cause.ClauseChange) cause);
        }
    }

    private void entry(String name, Optional<UsedParameter> entry) {
        if (entry.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        UsedParameter used = entry.get();
        json.writeObjectPropertyStart(name);
        Json.VALUE.write(json, used.dated());
        json.writeStringProperty("title", used.parameter().title().in(language));
        Json.DATED.write(json, used.dated());
        json.writeEndObject();
    }

    private void clause(Cause.ClauseChange change) {
        json.writeStringProperty("clause", change.key());
        json.writeStringProperty("title", change.clause().title().in(language));
        Json.strings(json, "before", names(change.before()));
        Json.strings(json, "after", names(change.after()));
        change.shareBefore().ifPresent(share -> json.writeStringProperty("shareBefore", Json.plain(share)));
        change.shareAfter().ifPresent(share -> json.writeStringProperty("shareAfter", Json.plain(share)));
    }

    private static List<String> names(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::name).toList();
    }

    private void year(YearChange change) {
        json.writeNumberProperty("year", change.year());
        Json.bounded(json, "grantBefore", change.before().grant());
        Json.bounded(json, "grantAfter", change.after().grant());
        gap("gapBefore", change.before());
        gap("gapAfter", change.after());
    }

    private void gap(String name, YearResult year) {
        Json.bounded(json, name, year.gap(), year.gapLower(), year.gapUpper());
    }

    private void line(LineChange change) {
        json.writeStringProperty("line", change.line());
        json.writeNumberProperty("year", change.year());
        Json.bounded(json, "before", change.before().revenue());
        Json.bounded(json, "after", change.after().revenue());
    }

    private void answer(AnswerChange answer) {
        json.writeStringProperty("subject", answer.subject().id());
        json.writeStringProperty("subjectKind", answer.subject().kind().name());
        clause(answer.change());
    }
}
