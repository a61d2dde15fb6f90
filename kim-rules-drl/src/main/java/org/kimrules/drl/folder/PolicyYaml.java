package org.kimrules.drl.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kimrules.core.data.Fields;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.text.Text;

/** What policy.yaml says: identity, layers, vocabulary, and which documents and parameters there are. */
record PolicyYaml(
        PolicyRef ref,
        List<String> layers,
        Vocabulary vocabulary,
        DerivedTraits traits,
        List<String> documents,
        List<String> parameters) {

    static PolicyYaml of(Fields fields) {
        PolicyRef ref = new PolicyRef(fields.id("id"), fields.id("version"));
        Reads.text(fields, "title");
        return new PolicyYaml(
                ref,
                fields.ids("layers"),
                new Vocabulary(
                        fields.section("vocabulary", PolicyYaml::vocabulary).orElse(Map.of()),
                        fields.optionalSection("statements", PolicyYaml::statements)
                                .orElse(Map.of())),
                fields.optionalSection("traits", PolicyYaml::traits).orElse(DerivedTraits.NONE),
                fields.ids("documents"),
                fields.ids("parameters"));
    }

    private static Map<String, Map<String, Text>> vocabulary(Fields fields) {
        Map<String, Map<String, Text>> kinds = new LinkedHashMap<>();
        fields.names()
                .forEach(kind ->
                        kinds.put(kind, fields.section(kind, Reads::texts).orElse(Map.of())));
        return kinds;
    }

    private static Map<String, String> statements(Fields fields) {
        Map<String, String> statements = new LinkedHashMap<>();
        fields.names().forEach(name -> statements.put(name, fields.id(name)));
        return statements;
    }

    private static DerivedTraits traits(Fields fields) {
        List<DerivedTraits.Row> rows = new ArrayList<>();
        fields.names()
                .forEach(kind -> fields.section(kind, codes -> {
                    codes.names()
                            .forEach(code -> codes.section(code, Reads::codes)
                                    .ifPresent(derived -> rows.add(new DerivedTraits.Row(kind, code, derived))));
                    return kind;
                }));
        return new DerivedTraits(rows);
    }
}
