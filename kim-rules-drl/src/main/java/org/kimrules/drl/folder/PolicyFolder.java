package org.kimrules.drl.folder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.policy.PolicyException;

/**
 * A policy as data: everything of the law folder but the compiled rules.
 *
 * @param ref id and version
 * @param vocabulary the codes of its plans
 * @param register documents and clauses
 * @param parameters dated figures
 * @param inventory which rules there are and in which files
 * @param clauses the folder of each clause, by its id
 */
public record PolicyFolder(
        PolicyRef ref,
        Vocabulary vocabulary,
        Register register,
        ParameterBook parameters,
        Inventory inventory,
        Map<String, ClauseFolder> clauses) {

    /**
     * Reads the folder whole.
     *
     * @throws PolicyException with every problem of the first file that has one
     */
    public static PolicyFolder read(PolicyFiles files) {
        FolderFile file = new FolderFile(files);
        PolicyYaml policy = file.yaml("policy.yaml", PolicyYaml::of);
        List<DocumentYaml> documents = policy.documents().stream()
                .map(id -> file.yaml("law/" + id + "/document.yaml", DocumentYaml::of))
                .toList();
        List<LawDocument> laws = documents.stream().map(DocumentYaml::document).toList();
        List<Clause> clauses = documents.stream()
                .flatMap(document -> document.clauses().stream().map(clause -> clause(file, document, clause)))
                .toList();
        clauses.forEach(clause -> checkWords(policy.vocabulary(), clause));
        Inventory inventory = Inventory.parse(files.read(Inventory.FILE));
        return new PolicyFolder(
                policy.ref(),
                policy.vocabulary(),
                new Register(laws, clauses),
                new ParameterBook(policy.parameters().stream()
                        .map(name -> file.yaml("parameters/" + name + ".yaml", ParameterYaml::parameter))
                        .toList()),
                inventory,
                clauses.stream()
                        .collect(Collectors.toMap(
                                Clause::id,
                                clause -> new ClauseFolder(policy.ref().id(), clause, files, inventory))));
    }

    /** A misspelt word of the vocabulary would keep a clause from ever applying. */
    private static void checkWords(Vocabulary vocabulary, Clause clause) {
        clause.applies().forEach((kind, codes) -> checkCodes(vocabulary, clause, kind, codes));
        clause.authority().ifPresent(code -> checkCodes(vocabulary, clause, "authority", Set.of(code)));
    }

    private static void checkCodes(Vocabulary vocabulary, Clause clause, String kind, Set<String> codes) {
        codes.stream()
                .filter(code ->
                        !code.equals(Vocabulary.UNKNOWN) && !vocabulary.of(kind).contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new PolicyException("clause " + clause.id() + " names the " + kind + " `" + code
                            + "`, but the vocabulary has " + vocabulary.of(kind));
                });
    }

    private static Clause clause(FolderFile file, DocumentYaml document, String id) {
        String documentId = document.document().id();
        Clause clause = file.frontMatter(
                "law/" + documentId + "/" + id + "/clause.md", fields -> ClauseYaml.clause(fields, documentId));
        if (!clause.id().equals(id)) {
            throw new PolicyException("the folder " + id + " of " + documentId + " holds the clause " + clause.id());
        }
        return clause;
    }
}
