package org.kimrules.drl.folder;

import java.util.Map;
import java.util.Optional;
import org.kimrules.core.data.Fields;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Clause.Counting;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.drl.folder.remedy.RemedyYaml;

/** What the head of clause.md says. */
final class ClauseYaml {

    private ClauseYaml() {}

    static Clause clause(Fields fields, String document) {
        return new Clause(
                fields.id("id"),
                document,
                Reads.text(fields, "title"),
                Reads.text(fields, "sentence"),
                fields.text("locator"),
                Reads.word(fields, "evidence", Evidence.values()),
                Reads.word(fields, "status", ClauseStatus.values()),
                Reads.word(fields, "subject", SubjectKind.values()),
                fields.optionalSection("applies", Reads::codes).orElse(Map.of()),
                Reads.word(fields, "effect", Effect.values()),
                Reads.optionalWord(fields, "counts", Counting.values()),
                optionalId(fields, "item"),
                optionalId(fields, "authority"),
                Reads.validity(fields),
                fields.ids("supersedes"),
                fields.section("messages", Reads::texts).orElse(Map.of()),
                fields.optionalSection("remedies", RemedyYaml::byRule).orElse(Map.of()));
    }

    private static Optional<String> optionalId(Fields fields, String name) {
        return fields.has(name) ? Optional.of(fields.id(name)) : Optional.empty();
    }
}
