package org.kimrules.drl.folder;

import java.time.LocalDate;
import java.util.List;
import org.kimrules.core.data.Fields;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.LawDocument;

/** What document.yaml says: the document and the ids of its clauses in reading order. */
record DocumentYaml(LawDocument document, List<String> clauses) {

    static DocumentYaml of(Fields fields) {
        return new DocumentYaml(
                new LawDocument(
                        fields.id("id"),
                        Reads.text(fields, "title"),
                        fields.text("reference"),
                        fields.day("knownFrom").orElse(LocalDate.EPOCH),
                        Reads.validity(fields),
                        Reads.word(fields, "evidence", Evidence.values()),
                        Reads.text(fields, "read")),
                fields.ids("clauses"));
    }
}
