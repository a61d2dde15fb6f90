package org.kimrules.core.report.register;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * The dated figures of a policy as JSON for other programs. Names are a contract: fields may be added, none is renamed.
 * {@code per} is what one amount is for and null where that is not said. Values are strings, amounts with two decimals, days as ISO dates, enums and codes as they are. A value that is not known
 * is null; {@code lower} and {@code upper} beside it bound it where a source does. {@code values} holds the known rows in
 * the order of the file, and for a day the one that applies or none. The same scope gives the same bytes on every machine.
 */
public final class ParameterListJson {

    private final Extract extract;
    private final Map<String, List<String>> clauses;
    private final Language language;
    private final JsonGenerator json;

    private ParameterListJson(Extract extract, Language language, JsonGenerator json) {
        this.extract = extract;
        this.clauses = extract.clausesByParameter();
        this.language = language;
        this.json = json;
    }

    /**
     * Returns the list.
     *
     * @param policy whose parameters are listed
     * @param scope which rows of them
     * @param language the language of titles; nothing else depends on it
     */
    public static String of(Policy policy, Scope scope, Language language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            ParameterListJson list = new ParameterListJson(Extract.of(policy, scope), language, json);
            json.writeStartObject();
            ClauseListJson.head(policy, scope, json);
            Json.objects(json, "parameters", list.extract.parameters(), list::parameter);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString();
    }

    private void parameter(Parameter parameter) {
        json.writeStringProperty("key", parameter.key());
        json.writeStringProperty("title", parameter.title().in(language));
        json.writeStringProperty("unit", parameter.unit().name());
        Json.optional(json, "per", parameter.measure());
        Json.strings(json, "clauses", clauses.getOrDefault(parameter.key(), List.of()));
        Json.objects(json, "values", extract.rows(parameter), this::row);
    }

    private void row(ParameterValue row) {
        Json.optional(json, "value", row.value().map(Json::plain));
        Json.optional(json, "lower", row.bounds().map(EuroRange::lower).map(Euro::plain));
        Json.optional(json, "upper", row.bounds().flatMap(EuroRange::upper).map(Euro::plain));
        Json.DATED.write(json, row);
    }
}
