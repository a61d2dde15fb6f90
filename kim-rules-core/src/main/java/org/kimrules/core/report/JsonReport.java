package org.kimrules.core.report;

import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.RequiredApproval;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.plan.Position;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * An assessment as JSON for other programs. Names are a contract: fields may be added, none is renamed. Amounts are
 * strings with two decimals, days are ISO dates, enums are written as they are. An amount that can't be decided is null,
 * and {@code missing} beside it names what is missing. The same assessment gives the same bytes on every machine.
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
        json.writeStringProperty("verdict", assessment.verdict().name());
        json.writeBooleanProperty("blocked", assessment.blocked());
        Json.objects(json, "positions", assessment.positions(), this::position);
        Json.objects(json, "years", assessment.years(), this::year);
        Json.objects(json, "lines", assessment.lines(), this::line);
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
        Json.objects(json, "grants", position.grants(), grant -> {
            json.writeNumberProperty("year", grant.year());
            amount("amount", grant.amount());
            amount("conditional", grant.conditional());
            missing(grant.amount(), grant.missing());
        });
    }

    private void year(YearResult year) {
        json.writeNumberProperty("year", year.year());
        amount("cost", year.cost());
        amount("grant", year.grant());
        amount("grantConditional", year.grantConditional());
        amount("ownFunds", year.ownFunds());
        amount("gap", year.gap());
        if (year.grant().isEmpty()) {
            missing(year.grant(), missing(year.year(), assessment.positions()));
        }
    }

    private void line(LineResult line) {
        json.writeStringProperty("line", line.line());
        json.writeNumberProperty("year", line.year());
        amount("cost", line.cost());
        amount("revenue", line.revenue());
        amount("net", line.net());
        if (line.revenue().isEmpty()) {
            Collection<String> booked = assessment.plan().positions().stream()
                    .filter(position -> position.booking().revenueLine().equals(line.line()))
                    .map(Position::id)
                    .collect(Collectors.toSet());
            missing(
                    line.revenue(),
                    missing(
                            line.year(),
                            assessment.positions().stream()
                                    .filter(position -> booked.contains(position.id()))
                                    .toList()));
        }
    }

    private static Collection<String> missing(int year, List<PositionResult> positions) {
        return positions.stream()
                .flatMap(position -> position.grants().stream())
                .filter(grant -> grant.year() == year)
                .map(YearGrant::missing)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
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
        Json.strings(
                json,
                "parameters",
                finding.parameters().stream().map(UsedParameter::key).distinct().toList());
    }

    private void parameter(UsedParameter used) {
        json.writeStringProperty("key", used.key());
        json.writeStringProperty("value", Json.plain(used.value()));
        json.writeStringProperty("unit", used.parameter().unit().name());
        json.writeStringProperty("validFrom", used.dated().validity().from().toString());
        Json.optional(json, "validTo", used.dated().validity().to());
        json.writeStringProperty("knownFrom", used.dated().knownFrom().toString());
        json.writeStringProperty("evidence", used.dated().evidence().name());
        json.writeStringProperty("source", used.dated().source());
    }

    private void amount(String name, Money amount) {
        json.writeStringProperty(name, Euro.plain(amount));
    }

    private void amount(String name, Optional<Money> amount) {
        Json.optional(json, name, amount.map(Euro::plain));
    }

    private void missing(Optional<Money> amount, Collection<String> missing) {
        if (amount.isEmpty()) {
            Json.strings(json, "missing", missing);
        }
    }
}
