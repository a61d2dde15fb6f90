package org.kimrules.drl.folder.yaml;

import java.util.List;
import java.util.Map;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.Fields;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Clause.Counting;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.remedy.Declared;
import org.kimrules.core.text.Text;

/** What the head of clause.md says. */
public final class ClauseYaml {

    private static final Text WHO_JUDGES = Text.of(
            "die Stelle, deren Beurteilung einzuholen ist", "the authority whose judgement has to be asked for");

    private ClauseYaml() {}

    /**
     * Reads the head.
     *
     * @param document the id of the document that the clause stands in
     * @param folder the name of the folder that it stands in
     * @param words the codes that it may name
     */
    public static Clause clause(Fields fields, String document, String folder, Words words) {
        Map<String, Text> messages = fields.section("messages", Reads::texts).orElse(Map.of());
        ClauseStatus status = Reads.word(fields, "status", ClauseStatus.values());
        if (status == ClauseStatus.JUDGED && !fields.has("authority")) {
            fields.missing("authority", WHO_JUDGES);
        }
        return new Clause(
                Reads.idOf(fields, folder),
                document,
                Reads.text(fields, "title"),
                Reads.text(fields, "sentence"),
                fields.text("locator"),
                Reads.word(fields, "evidence", Evidence.values()),
                status,
                Reads.word(fields, "subject", SubjectKind.values()),
                fields.optionalSection("applies", words::byKind).orElse(Map.of()),
                Reads.word(fields, "effect", Effect.values()),
                Reads.optionalWord(fields, "counts", Counting.values()),
                words.code(fields, "item"),
                words.code(fields, "authority"),
                Reads.validity(fields),
                fields.ids("supersedes"),
                messages,
                fields.optionalSection("remedies", section -> remedies(section, messages, words))
                        .orElse(Map.of()));
    }

    /** A remedy is for a rule that says something. */
    private static Map<String, List<Declared>> remedies(Fields fields, Map<String, Text> messages, Words words) {
        fields.names().stream()
                .filter(key -> !messages.containsKey(key))
                .forEach(key -> fields.unknown(key, Codes.expected(key, messages.keySet())));
        return new RemedyYaml(words).byRule(fields);
    }
}
