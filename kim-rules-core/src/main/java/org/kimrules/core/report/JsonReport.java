package org.kimrules.core.report;

import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.Chance;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.RequiredApproval;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.layout.Form;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.report.layout.RemedyJson;
import org.kimrules.core.shape.Shape;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Text;
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

    private final Formats formats;

    private JsonReport(Formats formats) {
        this.formats = formats;
    }

    /** Returns the shape of every report of the policy. */
    public static Shape.Mapping shape(Policy policy) {
        return form(policy, Language.DE).shape();
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
            json.writeStartObject();
            form(policy, language).write(json, assessment);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    /**
     * Returns how assessments of the policy are written, for documents that hold one.
     *
     * @param policy the policy that answered; its vocabulary gives the labels in messages
     * @param language the language of the messages
     */
    public static Form<Assessment> form(Policy policy, Language language) {
        return new JsonReport(new Formats(language, policy.vocabulary())).assessment();
    }

    private Form<Assessment> assessment() {
        return new Form<Assessment>()
                .text("plan", assessment -> assessment.plan().id())
                .also(head(), assessment -> assessment)
                .objects("positions", position(), Assessment::positions)
                .objects("years", year(), Assessment::years)
                .objects("lines", line(), Assessment::lines)
                .objects("chances", chance(), Assessment::chances)
                .objects("requiredApprovals", approval(), Assessment::requiredApprovals)
                .texts(
                        "exemptionsWithoutEffect",
                        assessment -> assessment.exemptionsWithoutEffect().stream()
                                .map(Exemption::id)
                                .toList())
                .objects("findings", finding(), Assessment::findings)
                .objects("parameters", parameter(), Assessment::parameters);
    }

    /** Returns how it is written who answered as of when, and what it comes to. */
    public static Form<Assessment> head() {
        return new Form<Assessment>()
                .object("policy", policyRef(), Assessment::policy)
                .day("knownOn", assessment -> assessment.asOf().knownOn())
                .objects(
                        "assumptions",
                        assumption(),
                        assessment -> assessment.asOf().assumptions().entrySet())
                .texts("masked", assessment -> assessment.plan().privacy().masked())
                .word("verdict", Verdict.values(), Verdict::label, Assessment::verdict)
                .flag("blocked", Assessment::blocked);
    }

    /** Returns how it is written which policy answered. */
    public static Form<PolicyRef> policyRef() {
        return new Form<PolicyRef>().text("id", PolicyRef::id).text("version", PolicyRef::version);
    }

    /** Returns how an amount is written that was assumed for a parameter. */
    public static Form<Map.Entry<String, EuroRange>> assumption() {
        return new Form<Map.Entry<String, EuroRange>>()
                .text("parameter", Map.Entry::getKey)
                .range("amount", Map.Entry::getValue, any -> List.of());
    }

    private static Form<PositionResult> position() {
        return new Form<PositionResult>()
                .text("id", PositionResult::id)
                .text("title", PositionResult::title)
                .word("verdict", Verdict.values(), Verdict::label, PositionResult::verdict)
                .objects("grants", grant(), PositionResult::grants);
    }

    /** Returns how the grant of a position in a year is written, without what it is made of. */
    public static Form<YearGrant> grantInShort() {
        return new Form<YearGrant>()
                .year("year", YearGrant::year)
                .range("amount", YearGrant::amount, YearGrant::missing)
                .amount("conditional", YearGrant::conditional);
    }

    private static Form<YearGrant> grant() {
        return grantInShort()
                .objects(
                        "items",
                        item(),
                        grant -> grant.items().stream()
                                .map(item -> new MissingItem(item, grant.missing()))
                                .toList());
    }

    /** An item with what its grant lacks. */
    private record MissingItem(YearGrant.Item item, List<String> missing) {}

    private static Form<MissingItem> item() {
        return new Form<MissingItem>()
                .text("item", of -> of.item().item())
                .range("amount", of -> of.item().amount(), MissingItem::missing)
                .texts("clauses", of -> of.item().clauses())
                .texts("parameters", of -> keys(of.item().parameters()));
    }

    private static List<String> keys(List<UsedParameter> parameters) {
        return parameters.stream().map(UsedParameter::key).distinct().toList();
    }

    /** Returns how a year is written. */
    public static Form<YearResult> year() {
        return new Form<YearResult>()
                .year("year", YearResult::year)
                .bounded("cost", YearResult::cost)
                .range("grant", YearResult::grant, YearResult::missing)
                .amount("grantConditional", YearResult::grantConditional)
                .amount("ownFunds", YearResult::ownFunds)
                .bounded("gap", YearResult::gap, YearResult::gapLower, YearResult::gapUpper);
    }

    private static Form<LineResult> line() {
        return new Form<LineResult>()
                .text("line", LineResult::line)
                .year("year", LineResult::year)
                .bounded("cost", LineResult::cost)
                .range("revenue", LineResult::revenue, LineResult::missing)
                .perhapsAmount("net", LineResult::net);
    }

    private static Form<Chance> chance() {
        return new Form<Chance>()
                .text("clause", chance -> chance.clause().id())
                .text("item", Chance::item)
                .year("year", Chance::year)
                .range("amount", Chance::amount, Chance::missing)
                .texts("positions", Chance::positions);
    }

    /** Returns how an approval that is still required is written. */
    public static Form<RequiredApproval> approval() {
        return new Form<RequiredApproval>()
                .text("clause", approval -> approval.clause().id())
                .texts("positions", RequiredApproval::positions)
                .text("authority", RequiredApproval::authority)
                .word("state", RequiredApproval.State.values(), JsonReport::label, RequiredApproval::state);
    }

    private static Text label(RequiredApproval.State state) {
        return switch (state) {
            case NOT_REQUESTED -> Terms.NOT_REQUESTED.text();
            case REQUESTED -> Terms.REQUESTED.text();
        };
    }

    private Form<Finding> finding() {
        return new Form<Finding>()
                .text("clause", finding -> finding.clause().id())
                .text("rule", Finding::rule)
                .text("subject", finding -> finding.subject().id())
                .word(
                        "subjectKind",
                        SubjectKind.values(),
                        SubjectKind::label,
                        finding -> finding.subject().kind())
                .perhapsDay("from", finding -> finding.subject().period().map(Period::from))
                .perhapsDay("to", finding -> finding.subject().period().map(Period::to))
                .word("outcome", Outcome.values(), Outcome::label, Finding::outcome)
                .word("severity", Severity.values(), Severity::label, Finding::severity)
                .text("message", finding -> finding.message().render(formats))
                .word(
                        "evidence",
                        Evidence.values(),
                        Evidence::label,
                        finding -> finding.clause().evidence())
                .text(
                        "source",
                        finding -> finding.clause().document() + ": "
                                + finding.clause().locator())
                .object("facts", new Form<Finding>().others(JsonReport::facts), finding -> finding)
                .texts("parameters", finding -> keys(finding.parameters()))
                .objects("remedies", RemedyJson.form(formats), Finding::remedies);
    }

    private static Map<String, String> facts(Finding finding) {
        Map<String, String> facts = new TreeMap<>();
        finding.facts().forEach((name, value) -> facts.put(name, Json.plain(value)));
        return facts;
    }

    private static Form<UsedParameter> parameter() {
        return new Form<UsedParameter>()
                .text("key", UsedParameter::key)
                .also(Json.VALUE, UsedParameter::dated)
                .text("unit", used -> used.parameter().unit().name())
                .also(Json.DATED, UsedParameter::dated);
    }
}
