package org.kimrules.authoring.cases;

import java.util.List;
import java.util.Optional;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.Node;
import org.kimrules.core.law.Clause;
import org.kimrules.core.text.Text;
import org.kimrules.drl.folder.Entries;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.folder.Source;
import org.kimrules.drl.folder.cases.CaseTable;

/**
 * Reads the {@code cases.yaml} of a clause folder, as strictly as a plan is read.
 *
 * <pre>
 * cases:
 *   - case: a sentence
 *     rows: [{name: value}]        # optional: a case for each row, with its values in place of $name; see {@link CaseTable}
 *     knownOn: 2020-09-03
 *     unknown: [B1.personnel]      # optional: parameters that nobody knows in this case
 *     plan: {...}                  # optional: the plan to start from in place of the base plan
 *     planFile: cases/plans/x.yaml # optional instead: the file in the policy folder that it stands in
 *     given: [...]                 # optional: changes of that plan that are taken for granted
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
 *     figures: [{figure: B1.personnel, on: 2020-07-01, is: 55000.00, since: 2020-07-07}]  # without "is" not known
 * </pre>
 */
final class CaseFile {

    private final PolicyFolder policy;
    private final CaseFaults faults;
    private final Optional<Node> base;

    /**
     * Creates a reader of the case files of the policy.
     *
     * @param base the document of the base plan, if there is one
     * @param faults takes whatever is wrong
     */
    CaseFile(PolicyFolder policy, Optional<Node> base, CaseFaults faults) {
        this.policy = policy;
        this.faults = faults;
        this.base = base;
    }

    /** Returns the cases of the clause, as far as they can be read; none where it has no file. */
    List<Case> read(Clause clause) {
        Layer layer = policy.layerOf(clause);
        String path = Entries.folder(clause) + "/cases.yaml";
        return faults.find(layer, path).map(source -> read(source, clause)).orElse(List.of());
    }

    /** Plans are the policy's, as its base plan is, also those of cases that stand in a layer. */
    private List<Case> read(Source source, Clause clause) {
        return faults.<List<Case>>read(source, (document, problems) -> {
                    Node expanded = CaseTable.expanded(document, problems);
                    return Fields.read(expanded, "", problems, fields -> {
                        List<Case> cases = fields.list(
                                "cases", one -> new CaseReader(policy, base, clause.id(), faults).read(one, source));
                        fields.unique(
                                "cases",
                                cases.stream().map(Case::sentence),
                                Text.same("every sentence once; two cases say the same"));
                        return cases;
                    });
                })
                .orElse(List.of());
    }
}
