package org.kimrules.authoring.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;
import org.kimrules.core.law.Clause;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFolder;

/**
 * The executable cases of a policy: each clause folder has a {@code cases.yaml} that says in sentences what its rules answer,
 * for plans that change the base plan of the policy, {@code cases/base.yaml}. Immutable.
 *
 * @param folder the policy that the cases are about
 * @param base the document of the base plan
 * @param settings what else the policy says of its cases
 * @param cases the cases, in the order of the register
 */
public record Suite(PolicyFolder folder, Node base, SuiteYaml settings, List<Case> cases) {

    private static final String BASE = "cases/base.yaml";

    /** Keeps a copy. */
    public Suite {
        cases = List.copyOf(cases);
    }

    /**
     * Reads the cases of the policy's own clauses, and those of the layers that {@code cases/suite.yaml} names.
     *
     * @throws IllegalStateException when a file is refused
     */
    public static Suite read(PolicyFolder folder) {
        Layer own = folder.layers().get(folder.layers().size() - 1);
        SuiteYaml settings = SuiteYaml.read(own.files());
        Set<String> covered = new HashSet<>(settings.covers());
        covered.add(own.id());
        return new Suite(
                folder,
                Documents.yaml(own.files().read(BASE)),
                settings,
                folder.register().clauses().stream()
                        .filter(clause ->
                                covered.contains(folder.layerOf(clause).id()))
                        .flatMap(clause -> CaseFile.read(folder, clause).stream())
                        .toList());
    }

    /** Returns the cases that stand in the clause's folder. */
    public Stream<Case> of(Clause clause) {
        return cases.stream().filter(one -> one.clause().equals(clause.id()));
    }

    /** Returns the plan of the case. */
    public GrantPlan plan(Case one, Policy policy) {
        return new PlanDocument(one.plan(base)).toPlan(policy);
    }

    /** Returns the plan that the case is compared with. */
    public GrantPlan givenPlan(Case one, Policy policy) {
        return new PlanDocument(one.givenPlan(base)).toPlan(policy);
    }

    /** Returns the base plan. */
    public GrantPlan basePlan(Policy policy) {
        return new PlanDocument(base).toPlan(policy);
    }
}
