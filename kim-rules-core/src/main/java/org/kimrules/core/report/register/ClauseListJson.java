package org.kimrules.core.report.register;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.ClauseFiles.Part;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.report.register.Extract.Item;
import org.kimrules.core.report.register.Extract.Section;
import org.kimrules.core.signing.Keys;
import org.kimrules.core.signing.SignOff;
import org.kimrules.core.signing.SignOffs;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Text;
import tools.jackson.core.JsonGenerator;

/**
 * The clauses of a policy as JSON for other programs. Names are a contract: fields may be added, none is renamed. Days are
 * ISO dates, enums and codes are written as they are, {@code on} and {@code knownOn} are null where nobody asked for a day,
 * {@code validTo} is null where no end is stated. {@code supersededBy} names what is known to replace a clause: {@code
 * whole} is false where that speaks about fewer subjects, {@code limits} then holds the codes it is limited to, or {@code
 * subject} is another one. A sign-off is {@code SIGNED}, {@code LAPSED} or {@code WRONG}; {@code changed} names the parts of the clause
 * that are not what was signed, {@code key} is the fingerprint of the public key. Paths start with the id of a policy; {@code folder} and {@code cases} are null where there is
 * none. The same scope gives the same bytes on every machine.
 */
public final class ClauseListJson {

    private final JsonGenerator json;
    private final Language language;

    private ClauseListJson(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    /**
     * Returns the list.
     *
     * @param policy whose clauses are listed
     * @param scope which of them
     * @param language the language of titles and sentences; nothing else depends on it
     */
    public static String of(Policy policy, Scope scope, Language language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            json.writeStartObject();
            head(policy, scope, json);
            ClauseListJson list = new ClauseListJson(json, language);
            Json.objects(json, "documents", Extract.of(policy, scope).sections(), list::section);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString();
    }

    /** Writes whose register it is and which part of it. */
    static void head(Policy policy, Scope scope, JsonGenerator json) {
        json.writeObjectPropertyStart("policy");
        json.writeStringProperty("id", policy.ref().id());
        json.writeStringProperty("version", policy.ref().version());
        json.writeEndObject();
        Json.optional(json, "on", scope.on());
        Json.optional(json, "knownOn", scope.knownOn());
    }

    private void section(Section section) {
        LawDocument document = section.document();
        json.writeStringProperty("id", document.id());
        text("title", document.title());
        json.writeStringProperty("reference", document.reference());
        json.writeStringProperty("knownFrom", document.knownFrom().toString());
        Json.validity(json, document.validity());
        json.writeStringProperty("evidence", document.evidence().name());
        text("read", document.read());
        Json.objects(json, "clauses", section.items(), item -> clause(item, document));
    }

    private void clause(Item item, LawDocument document) {
        Clause clause = item.clause();
        json.writeStringProperty("id", clause.id());
        text("title", clause.title());
        text("sentence", clause.sentence());
        json.writeStringProperty("locator", clause.locator());
        json.writeStringProperty("status", clause.status().name());
        json.writeStringProperty("evidence", clause.evidence().name());
        json.writeStringProperty("subject", clause.subject().name());
        codes("applies", clause.applies());
        json.writeStringProperty("effect", clause.effect().name());
        Json.optional(json, "counts", clause.counts());
        Json.optional(json, "item", clause.item());
        Json.optional(json, "authority", clause.authority());
        Json.validity(json, clause.validity());
        json.writeStringProperty("knownFrom", document.knownFrom().toString());
        Json.strings(json, "supersedes", clause.supersedes());
        Json.objects(json, "supersededBy", item.supersessions(), this::supersession);
        Json.strings(json, "parameters", item.parameters());
        files(item.files());
    }

    private void supersession(Supersession supersession) {
        json.writeStringProperty("clause", supersession.newer().id());
        Json.validity(json, supersession.newer().validity());
        json.writeBooleanProperty("whole", supersession.whole());
        json.writeStringProperty("subject", supersession.newer().subject().name());
        codes("limits", supersession.limits());
    }

    private void files(Optional<ClauseFiles> files) {
        Json.optional(json, "folder", files.map(ClauseFiles::folder));
        Json.objects(json, "rules", files.map(ClauseFiles::rules).orElse(List.of()), file -> {
            json.writeStringProperty("path", file.path());
            Json.strings(json, "names", file.rules());
        });
        Json.optional(json, "cases", files.flatMap(ClauseFiles::cases));
        Json.strings(json, "caseSentences", files.map(ClauseFiles::sentences).orElse(List.of()));
        json.writeArrayPropertyStart("signOffs");
        files.ifPresent(held -> SignOffs.of(held).all().forEach(each -> signOff(each, held)));
        json.writeEndArray();
    }

    private void signOff(SignOff signOff, ClauseFiles files) {
        json.writeStartObject();
        json.writeStringProperty("by", signOff.by());
        json.writeStringProperty("on", signOff.on().toString());
        json.writeStringProperty("key", Keys.fingerprint(signOff.key()));
        json.writeStringProperty("standing", signOff.standing(files).name());
        Json.strings(
                json, "changed", signOff.changed(files).stream().map(Part::name).toList());
        json.writeEndObject();
    }

    /** Writes the codes of each kind, sorted. */
    private void codes(String name, Map<String, Set<String>> codes) {
        json.writeObjectPropertyStart(name);
        new TreeMap<>(codes).forEach((kind, each) -> Json.strings(json, kind, new TreeSet<>(each)));
        json.writeEndObject();
    }

    private void text(String name, Text text) {
        json.writeStringProperty(name, text.in(language));
    }
}
