package org.kimrules.core.report.layout;

import java.util.Map;
import java.util.TreeMap;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.remedy.Way;
import org.kimrules.core.text.Formats;
import tools.jackson.core.JsonGenerator;

/** Remedies as JSON: kind, in whose hands, the sentence, and the values that it names by their names. */
public final class RemedyJson {

    private RemedyJson() {}

    /** Returns how a remedy is written. */
    public static Form<Remedy> form(Formats formats) {
        return new Form<Remedy>()
                .word("kind", Remedy.Kind.values(), Remedy.Kind::label, Remedy::kind)
                .word("way", Way.values(), Way::label, Remedy::way)
                .text("message", remedy -> remedy.message().render(formats))
                .others(RemedyJson::details);
    }

    private static Map<String, String> details(Remedy remedy) {
        Map<String, String> details = new TreeMap<>();
        remedy.details().forEach((detail, value) -> details.put(detail, Json.plain(value)));
        return details;
    }

    /** Writes the fields of one. */
    public static void fields(JsonGenerator json, Remedy remedy, Formats formats) {
        form(formats).write(json, remedy);
    }
}
