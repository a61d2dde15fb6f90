package org.kimrules.authoring.cases;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Problems;
import org.kimrules.core.law.Clause;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFolder;

/**
 * Reads the {@code cases.yaml} of a clause folder, as strictly as a plan is read.
 *
 * <pre>
 * cases:
 *   - case: a sentence
 *     knownOn: 2020-09-03
 *     unknown: [B1.personnel]      # optional: parameters that nobody knows in this case
 *     given: [...]                 # optional: changes of the base plan that are taken for granted
 *     change: [...]                # optional: changes that make the case
 *     alone: true                  # optional: of all encoded clauses, this one alone does worse than in the given plan
 *     dragsAlong: [GL-02]          # optional instead: these do worse with it, and no other
 *     expect:                      # every finding of the clause about each subject that is named
 *       - {subject: KI-KOORDINATION, outcome: SATISFIED}
 *     silentOn: [AUSLAENDERAMT]    # optional: subjects that the clause says nothing about
 *     grants: [{position: KI-KOORDINATION, year: 2020, amount: 27500.00}]     # or lower, upper and missing, or undecided
 *     items: [{position: KI-KOORDINATION, year: 2021, item: WORKPLACE, amount: 9700.00}]
 *     chances: [{year: 2021, amount: 4850.00, positions: [KI-KOORDINATION]}]  # of the clause, or of the one it names
 *     years: [{year: 2020, gap: 0.00}]
 *     lines: [{line: "11.01.27", year: 2020, net: 0.00}]
 * </pre>
 */
final class CaseFile {

    private CaseFile() {}

    /** Returns where the cases of the clause lie: beside it, be it in the policy's folder or in a layer's. */
    private static String path(Clause clause) {
        return "law/" + clause.document() + "/" + clause.id() + "/cases.yaml";
    }

    /**
     * Returns the cases of the clause; none where it has no file.
     *
     * @throws IllegalStateException when the file is refused or a sentence occurs twice
     */
    static List<Case> read(PolicyFolder policy, Clause clause) {
        Layer layer = policy.layerOf(clause);
        return layer.files()
                .find(path(clause))
                .map(text -> parse(layer.name(path(clause)), text, clause))
                .orElse(List.of());
    }

    private static List<Case> parse(String file, String text, Clause clause) {
        try {
            Problems problems = new Problems();
            List<Case> cases = Fields.read(
                    Documents.yaml(text), "", problems, fields -> fields.list("cases", one -> read(one, clause.id())));
            problems.throwIfAny();
            return unique(cases);
        } catch (InvalidInputException | IllegalArgumentException e) {
            throw new IllegalStateException("`" + file + "` is refused: " + e.getMessage(), e);
        }
    }

    private static List<Case> unique(List<Case> cases) {
        Set<String> sentences = new HashSet<>();
        cases.stream()
                .map(Case::sentence)
                .filter(sentence -> !sentences.add(sentence))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("the case `" + twice + "` occurs twice");
                });
        return cases;
    }

    private static Case read(Fields fields, String clause) {
        return new Case(
                clause,
                fields.text("case"),
                AsOf.knownOn(fields.day("knownOn").orElse(LocalDate.EPOCH)),
                Set.copyOf(fields.ids("unknown")),
                fields.list("given", Change::read),
                fields.list("change", Change::read),
                fails(fields, clause),
                fields.list("expect", each -> ExpectedFinding.read(each, clause)),
                fields.ids("silentOn"),
                ExpectedAmount.read(fields, clause));
    }

    private static Optional<Set<String>> fails(Fields fields, String clause) {
        boolean alone = fields.optionalFlag("alone").orElse(false);
        boolean others = fields.has("dragsAlong");
        if (alone && others) {
            throw new IllegalArgumentException("a case fails a clause alone or drags others along, not both");
        }
        Set<String> failing = new HashSet<>(others ? fields.ids("dragsAlong") : List.of());
        failing.add(clause);
        return alone || others ? Optional.of(Set.copyOf(failing)) : Optional.empty();
    }
}
