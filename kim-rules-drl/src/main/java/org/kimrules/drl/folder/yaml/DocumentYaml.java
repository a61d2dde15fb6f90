package org.kimrules.drl.folder.yaml;

import java.time.LocalDate;
import java.util.List;
import org.kimrules.core.data.Fields;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.LawDocument;
import org.kimrules.drl.folder.Entries;
import org.kimrules.drl.folder.PolicyFiles;

/** What document.yaml says: the document and the ids of its clauses in reading order. */
public record DocumentYaml(LawDocument document, List<String> clauses) {

    /**
     * Reads the file.
     *
     * @param folder the name of the folder that it stands in
     * @param files the files that the list of clauses names
     */
    public static DocumentYaml of(Fields fields, String folder, PolicyFiles files) {
        return new DocumentYaml(
                new LawDocument(
                        Reads.idOf(fields, folder),
                        Reads.text(fields, "title"),
                        fields.text("reference"),
                        fields.day("knownFrom").orElse(LocalDate.EPOCH),
                        Reads.validity(fields),
                        Reads.word(fields, "evidence", Evidence.values()),
                        Reads.text(fields, "read")),
                fields.ids("clauses", Entries.clauses(folder).right(files)));
    }
}
