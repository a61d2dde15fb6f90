package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.ledger.Choices;
import org.kimrules.drl.ledger.Ledger;

/** A policy whose clauses are answered by rules. It walks the one-way street from plan to assessment; it keeps no state. */
public final class RulePolicy implements Policy {

    private final PolicyFolder folder;
    private final RuleStages rules;
    private final ClauseStages stages;
    private final Answers answers;
    private final FindingWriter writer;

    /**
     * Creates the policy.
     *
     * @throws PolicyException when the loaded rules are not those of the inventory, or a clause has no stage or could never
     *     apply
     */
    public RulePolicy(PolicyFolder folder, RuleStages rules) {
        this.folder = folder;
        this.rules = rules;
        this.stages = new ClauseStages(folder);
        this.answers = new Answers(stages);
        this.writer = new FindingWriter(folder.register());
        checkInventory(folder.inventory().rules(), rules.rules());
        LawInForce.checkTraits(folder);
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
    public Assessment assess(GrantPlan plan, AsOf asOf) {
        LawInForce law = new LawInForce(folder, asOf, plan);
        PlanFacts given = new PlanFacts(folder, plan, asOf, law);
        List<Subject> subjects = given.subjects();
        List<Finding> checked = check(subjects, given);
        List<Standing> standings = new Standings(stages, given.reservations(), checked).of(given.slices());
        List<Conclusion> awards = grant(standings, given);
        Choices choices = new Choices(folder.parameters(), asOf);
        Ledger ledger = new Ledger(folder.register(), choices, standings, awards);
        Sums sums = new Sums(plan, asOf, law, ledger, given::lastDay);
        List<Subject> balances = sums.subjects();
        List<Finding> findings = new ArrayList<>(checked);
        awards.forEach(award -> findings.add(granted(award, ledger)));
        findings.addAll(cover(balances, given));
        Stream.concat(subjects.stream(), balances.stream())
                .flatMap(writer::unanswered)
                .forEach(findings::add);
        return new Settle(plan, folder.ref(), asOf, ledger, sums, standings).assessment(Merge.neighbours(findings));
    }

    private List<Finding> check(List<Subject> subjects, PlanFacts given) {
        List<Fact> facts = new ArrayList<>(subjects);
        facts.addAll(given.context());
        rules.run(Stage.DERIVE, facts).forEach(derived -> facts.add((Fact) derived.result()));
        return answers.complete(Stage.CHECK, subjects, rules.run(Stage.CHECK, facts)).stream()
                .map(writer::answer)
                .toList();
    }

    /** Only slices that a grant may be due for are asked for one. */
    private List<Conclusion> grant(List<Standing> standings, PlanFacts given) {
        List<PositionSlice> grantable = standings.stream()
                .filter(Standing::grantable)
                .map(Standing::slice)
                .toList();
        List<Fact> facts = new ArrayList<>(given.slices());
        facts.addAll(given.parameters());
        facts.addAll(standings);
        return answers.complete(Stage.GRANT, grantable, rules.run(Stage.GRANT, facts));
    }

    private Finding granted(Conclusion conclusion, Ledger ledger) {
        return conclusion.result() instanceof Answer
                ? writer.answer(conclusion)
                : writer.award(conclusion, ledger.amount(conclusion), ledger.choices(conclusion));
    }

    private List<Finding> cover(List<Subject> balances, PlanFacts given) {
        List<Fact> facts = new ArrayList<>(balances);
        facts.addAll(given.statements());
        return answers.complete(Stage.COVER, balances, rules.run(Stage.COVER, facts)).stream()
                .map(writer::answer)
                .toList();
    }
}
