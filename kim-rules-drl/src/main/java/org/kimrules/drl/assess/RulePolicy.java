package org.kimrules.drl.assess;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kimrules.core.data.Documents;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Budget;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.explain.Explanations;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.given.KnownLaw;
import org.kimrules.drl.wording.Wording;

/** A policy whose clauses are answered by rules. It walks the one-way street from plan to assessment and keeps nothing of a plan. */
public final class RulePolicy implements Policy {

    private final PolicyFolder folder;
    private final RuleStages rules;
    private final KnownLaw law;
    private final ClauseStages stages;
    private final Wording wording;
    private final Budget budget;

    /**
     * Creates the policy.
     *
     * @throws PolicyException when the loaded rules are not those of the inventory
     */
    public RulePolicy(PolicyFolder folder, RuleStages rules) {
        this.folder = folder;
        this.rules = rules;
        this.law = new KnownLaw(folder);
        this.stages = new ClauseStages(folder);
        this.wording = new Wording(folder.register(), folder.vocabulary());
        this.budget = Budget.DEFAULT;
        checkInventory(folder.inventory().rules(), rules.rules());
    }

    private RulePolicy(RulePolicy other, RuleStages rules, Budget budget) {
        this.folder = other.folder;
        this.rules = rules;
        this.law = other.law;
        this.stages = other.stages;
        this.wording = other.wording;
        this.budget = budget;
    }

    private static void checkInventory(Set<String> committed, Set<String> loaded) {
        Set<String> lost = new TreeSet<>(committed);
        lost.removeAll(loaded);
        Set<String> stray = new TreeSet<>(loaded);
        stray.removeAll(committed);
        if (!lost.isEmpty() || !stray.isEmpty()) {
            throw new PolicyException(
                    "the loaded rules differ from the inventory: missing " + lost + ", not listed " + stray);
        }
    }

    /** Returns the policy as data, for tools that look into it. */
    public PolicyFolder folder() {
        return folder;
    }

    /** Returns its rules, for tools that look into them. */
    public RuleStages rules() {
        return rules;
    }

    @Override
    public PolicyRef ref() {
        return folder.ref();
    }

    @Override
    public Vocabulary vocabulary() {
        return folder.vocabulary();
    }

    @Override
    public Register register() {
        return folder.register();
    }

    @Override
    public ParameterBook parameters() {
        return folder.parameters();
    }

    @Override
    public Optional<ClauseFiles> filesOf(Clause clause) {
        return folder.register().find(clause.id()).map(folder::filesOf);
    }

    @Override
    public Fingerprint fingerprint() {
        return folder.fingerprint();
    }

    @Override
    public RulePolicy within(Budget other) {
        return new RulePolicy(this, rules, other);
    }

    /** Returns the same policy, with its rules seen through something that watches, remembers or replaces what they conclude. */
    public RulePolicy through(RuleStages seen) {
        return new RulePolicy(this, seen, budget);
    }

    @Override
    public Assessment assess(GrantPlan plan, AsOf asOf) {
        check(asOf);
        return walk(plan, asOf)
                .assessment(
                        wording.writer(),
                        new Explanations(
                                folder.ref(), plan, asOf, () -> walk(plan, asOf).run(wording.writer())));
    }

    private void check(AsOf asOf) {
        if (!Documents.mayName(asOf.knownOn().getYear())) {
            throw new IllegalArgumentException("known on " + asOf.knownOn() + ", expected a day from "
                    + Documents.FIRST_YEAR + " to " + Documents.LAST_YEAR);
        }
        parameters().checkAmounts(asOf.assumptions().keySet());
    }

    private Walk walk(GrantPlan plan, AsOf asOf) {
        return new Walk(folder, rules, budget, law, stages, plan, asOf);
    }
}
