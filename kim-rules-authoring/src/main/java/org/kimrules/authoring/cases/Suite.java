package org.kimrules.authoring.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.core.data.Node;
import org.kimrules.core.law.Clause;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFolder;

/**
 * The executable cases of a policy: each clause folder has a {@code cases.yaml} that says in sentences what its rules answer,
 * for plans of their own or plans that change the base plan of the policy, {@code cases/base.yaml}. Immutable.
 *
 * @param folder the policy that the cases are about
 * @param base the document of the base plan; empty where the policy has none
 * @param settings what else the policy says of its cases
 * @param cases the cases, in the order of the register
 */
public record Suite(PolicyFolder folder, Optional<Node> base, SuiteYaml settings, List<Case> cases) {

    static final String BASE = "cases/base.yaml";

    /** Keeps a copy. */
    public Suite {
        cases = List.copyOf(cases);
    }

    /**
     * Reads the cases of the policy's own clauses, and those of the layers that {@code cases/suite.yaml} names.
     *
     * @throws org.kimrules.core.policy.PolicyException with every fault of every file
     */
    public static Suite read(PolicyFolder folder) {
        CaseFaults faults = new CaseFaults(folder);
        Layer own = folder.own();
        SuiteYaml settings = SuiteYaml.read(own, folder.layers(), faults);
        Optional<Node> base = faults.find(own, BASE).flatMap(faults::plan);
        CaseFile reader = new CaseFile(folder, base, faults);
        List<Case> cases = clauses(folder, settings)
                .flatMap(clause -> reader.read(clause).stream())
                .toList();
        faults.unread(own, List.of(BASE, SuiteYaml.FILE));
        faults.throwIfAny();
        return new Suite(folder, base, settings, cases);
    }

    /** Returns the clauses whose cases these are, in the order of the register. */
    public Stream<Clause> clauses() {
        return clauses(folder, settings);
    }

    private static Stream<Clause> clauses(PolicyFolder folder, SuiteYaml settings) {
        List<Layer> layers = layers(folder, settings);
        return folder.register().clauses().stream().filter(clause -> layers.contains(folder.layerOf(clause)));
    }

    /** Returns the folders of law whose clauses have their cases here: the policy's own and the layers that it covers. */
    public List<Layer> layers() {
        return layers(folder, settings);
    }

    private static List<Layer> layers(PolicyFolder folder, SuiteYaml settings) {
        return folder.layers().stream()
                .filter(layer -> layer == folder.own() || settings.covers().contains(layer.id()))
                .toList();
    }

    /** Returns the cases that stand in the clause's folder. */
    public Stream<Case> of(Clause clause) {
        return cases.stream().filter(one -> one.clause().equals(clause.id()));
    }

    /** Returns the plan of the case. */
    public GrantPlan plan(Case one, Policy policy) {
        return new PlanDocument(one.plan()).toPlan(policy);
    }

    /**
     * Returns the base plan.
     *
     * @throws java.util.NoSuchElementException when the policy has none
     */
    public GrantPlan basePlan(Policy policy) {
        return new PlanDocument(base.orElseThrow()).toPlan(policy);
    }
}
