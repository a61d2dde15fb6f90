package org.kimrules.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.Validity;

/** Documents and clauses in short, for tests that ask when they apply. */
final class Clauses {

    private Clauses() {}

    static Validity validity(String from, String to) {
        return new Validity(LocalDate.parse(from), to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to)));
    }

    static LawDocument document(String id, String knownFrom) {
        return new LawDocument(
                id,
                Text.same(id),
                "",
                LocalDate.parse(knownFrom),
                validity("2000-01-01", ""),
                Evidence.STATED,
                Text.of("ganz", "all"));
    }

    static Clause clause(String id, String document, Validity validity, String... supersedes) {
        return clause(id, document, validity, Map.of(), supersedes);
    }

    static Clause clause(
            String id, String document, Validity validity, Map<String, Set<String>> applies, String... supersedes) {
        return new Clause(
                id,
                document,
                Text.same(id),
                Text.same("Satz " + id),
                "Nr. 1",
                Evidence.STATED,
                ClauseStatus.ENCODED,
                SubjectKind.POSITION,
                applies,
                Effect.REFUSE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                validity,
                List.of(supersedes),
                Map.of(),
                Map.of());
    }
}
