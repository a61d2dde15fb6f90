package org.kimrules.core.report.layout;

import java.util.List;
import java.util.TreeMap;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.text.Formats;
import tools.jackson.core.JsonGenerator;

/** Remedies as JSON: kind, in whose hands, the sentence, and the values that it names by their names. */
public final class RemedyJson {

    private RemedyJson() {}

    /** Writes an array of remedies. */
    public static void write(JsonGenerator json, String name, List<Remedy> remedies, Formats formats) {
        Json.objects(json, name, remedies, remedy -> fields(json, remedy, formats));
    }

    /** Writes the fields of one. */
    public static void fields(JsonGenerator json, Remedy remedy, Formats formats) {
        json.writeStringProperty("kind", remedy.kind().name());
        json.writeStringProperty("way", remedy.way().name());
        json.writeStringProperty("message", remedy.message().render(formats));
        new TreeMap<>(remedy.details()).forEach((detail, value) -> json.writeStringProperty(detail, Json.plain(value)));
    }
}
