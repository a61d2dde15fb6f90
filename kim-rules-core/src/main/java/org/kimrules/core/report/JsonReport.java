package org.kimrules.core.report;

import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.Chance;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.RequiredApproval;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.report.layout.RemedyJson;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * An assessment as JSON for other programs. Names are a contract: fields may be added, none is renamed. Amounts are
 * strings with two decimals, days are ISO dates, enums are written as they are. An amount that can't be decided is null;
 * beside it {@code lower} and {@code upper} bound it, {@code upper} null where nothing bounds it, and {@code missing} names what
 * is missing. The same assessment gives the same bytes on every machine.
 */
public final class JsonReport {

    private final Assessment assessment;
    private final Formats formats;
    private final JsonGenerator json;

    private JsonReport(Assessment assessment, Formats formats, JsonGenerator json) {
        this.assessment = assessment;
        this.formats = formats;
        this.json = json;
    }

    /**
     * Returns the report.
     *
     * @param assessment what is reported
     * @param policy the policy that answered; its vocabulary gives the labels in messages
     * @param language the language of the messages; nothing else depends on it
     */
    public static String of(Assessment assessment, Policy policy, Language language) {
        StringWriter text = new StringWriter();
        write(assessment, policy, language, text);
        return text.toString();
    }

    /**
     * Writes the report as it goes, for assessments too large for one string. The writer is flushed and stays open.
     *
     * @param assessment what is reported
     * @param policy the policy that answered; its vocabulary gives the labels in messages
     * @param language the language of the messages; nothing else depends on it
     * @param target where to
     * @throws UncheckedIOException when it can't be written
     */
    public static void write(Assessment assessment, Policy policy, Language language, Writer target) {
        try (JsonGenerator json = Json.generator(target)) {
            new JsonReport(assessment, new Formats(language, policy.vocabulary()), json).document();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private void document() {
        json.writeStartObject();
        json.writeStringProperty("plan", assessment.plan().id());
        json.writeObjectPropertyStart("policy");
        json.writeStringProperty("id", assessment.policy().id());
        json.writeStringProperty("version", assessment.policy().version());
        json.writeEndObject();
        json.writeStringProperty("knownOn", assessment.asOf().knownOn().toString());
        Json.objects(json, "assumptions", assessment.asOf().assumptions().entrySet(), assumption -> {
            json.writeStringProperty("parameter", assumption.getKey());
            Json.range(json, "amount", assumption.getValue(), List.of());
        });
        json.writeStringProperty("verdict", assessment.verdict().name());
        json.writeBooleanProperty("blocked", assessment.blocked());
        Json.objects(json, "positions", assessment.positions(), this::position);
        Json.objects(json, "years", assessment.years(), this::year);
        Json.objects(json, "lines", assessment.lines(), this::line);
        Json.objects(json, "chances", assessment.chances(), this::chance);
        Json.objects(json, "requiredApprovals", assessment.requiredApprovals(), this::approval);
        Json.objects(json, "findings", assessment.findings(), this::finding);
        Json.objects(json, "parameters", assessment.parameters(), this::parameter);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void position(PositionResult position) {
        json.writeStringProperty("id", position.id());
        json.writeStringProperty("title", position.title());
        json.writeStringProperty("verdict", position.verdict().name());
        Json.objects(json, "grants", position.grants(), this::grant);
    }

    private void grant(YearGrant grant) {
        json.writeNumberProperty("year", grant.year());
        Json.range(json, "amount", grant.amount(), grant.missing());
        amount("conditional", grant.conditional());
        Json.objects(json, "items", grant.items(), item -> {
            json.writeStringProperty("item", item.item());
            Json.range(json, "amount", item.amount(), grant.missing());
            Json.strings(json, "clauses", item.clauses());
            Json.strings(json, "parameters", keys(item.parameters()));
        });
    }

    private static List<String> keys(List<UsedParameter> parameters) {
        return parameters.stream().map(UsedParameter::key).distinct().toList();
    }

    private void year(YearResult year) {
        json.writeNumberProperty("year", year.year());
        Json.bounded(json, "cost", year.cost());
        Json.range(json, "grant", year.grant(), year.missing());
        amount("grantConditional", year.grantConditional());
        amount("ownFunds", year.ownFunds());
        Json.bounded(json, "gap", year.gap(), year.gapLower(), year.gapUpper());
    }

    private void line(LineResult line) {
        json.writeStringProperty("line", line.line());
        json.writeNumberProperty("year", line.year());
        Json.bounded(json, "cost", line.cost());
        Json.range(json, "revenue", line.revenue(), line.missing());
        amount("net", line.net());
    }

    private void chance(Chance chance) {
        json.writeStringProperty("clause", chance.clause().id());
        json.writeStringProperty("item", chance.item());
        json.writeNumberProperty("year", chance.year());
        Json.range(json, "amount", chance.amount(), chance.missing());
        Json.strings(json, "positions", chance.positions());
    }

    private void approval(RequiredApproval approval) {
        json.writeStringProperty("clause", approval.clause().id());
        Json.strings(json, "positions", approval.positions());
        json.writeStringProperty("authority", approval.authority());
        json.writeStringProperty("state", approval.state().name());
    }

    private void finding(Finding finding) {
        json.writeStringProperty("clause", finding.clause().id());
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("subject", finding.subject().id());
        json.writeStringProperty("subjectKind", finding.subject().kind().name());
        Json.optional(json, "from", finding.subject().period().map(Period::from));
        Json.optional(json, "to", finding.subject().period().map(Period::to));
        json.writeStringProperty("outcome", finding.outcome().name());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("message", finding.message().render(formats));
        json.writeStringProperty("evidence", finding.clause().evidence().name());
        json.writeStringProperty(
                "source", finding.clause().document() + ": " + finding.clause().locator());
        json.writeObjectPropertyStart("facts");
        for (Map.Entry<String, Value> fact : new TreeMap<>(finding.facts()).entrySet()) {
            json.writeStringProperty(fact.getKey(), Json.plain(fact.getValue()));
        }
        json.writeEndObject();
        Json.strings(json, "parameters", keys(finding.parameters()));
        RemedyJson.write(json, "remedies", finding.remedies(), formats);
    }

    private void parameter(UsedParameter used) {
        json.writeStringProperty("key", used.key());
        Json.value(json, used.dated());
        json.writeStringProperty("unit", used.parameter().unit().name());
        Json.dated(json, used.dated());
    }

    private void amount(String name, Money amount) {
        json.writeStringProperty(name, Euro.plain(amount));
    }

    private void amount(String name, Optional<Money> amount) {
        Json.optional(json, name, amount.map(Euro::plain));
    }
}
