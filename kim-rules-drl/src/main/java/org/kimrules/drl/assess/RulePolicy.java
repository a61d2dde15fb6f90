package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.given.LawInForce;
import org.kimrules.drl.given.PlanFacts;
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
        this.writer = new FindingWriter(folder.register(), new RemedyWriter(folder.vocabulary()));
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
    public Optional<ClauseFiles> filesOf(Clause clause) {
        return folder.register()
                .find(clause.id())
                .map(known -> folder.layerOf(known).folderOf(known).read(folder.parameters()));
    }

    @Override
    public Assessment assess(GrantPlan plan, AsOf asOf) {
        LawInForce law = new LawInForce(folder, asOf, plan);
        PlanFacts given = new PlanFacts(folder, plan, asOf, law);
        List<Subject> subjects = given.subjects();
        List<Finding> findings = new ArrayList<>(check(subjects, given));
        List<Standing> standings = limit(given, findings);
        List<Conclusion> awards = grant(standings, given);
        Ledger ledger = new Ledger(folder.register(), new Choices(folder.parameters(), asOf), standings, awards);
        Sums sums = new Sums(plan, asOf, law, ledger, given);
        List<Subject> balances = sums.subjects();
        awards.stream().filter(ledger::due).forEach(award -> findings.add(granted(award, ledger)));
        findings.addAll(cover(balances, given));
        Stream.concat(subjects.stream(), balances.stream())
                .flatMap(writer::unanswered)
                .forEach(findings::add);
        return new Settle(plan, folder.ref(), asOf, folder.register(), ledger, sums, standings)
                .assessment(Merge.neighbours(findings));
    }

    private List<Finding> check(List<Subject> subjects, PlanFacts given) {
        List<Fact> facts = new ArrayList<>(subjects);
        facts.addAll(given.context().all());
        rules.run(Stage.DERIVE, facts).forEach(derived -> facts.add((Fact) derived.result()));
        return answers.complete(Stage.CHECK, subjects, rules.run(Stage.CHECK, facts)).stream()
                .map(writer::answer)
                .toList();
    }

    /** Cuts what was not refused to what the maxima leave of it, and adds the findings about that. */
    private List<Standing> limit(PlanFacts given, List<Finding> findings) {
        List<Standing> before = standings(given, findings, given.slices());
        List<PositionSlice> eligible = grantable(before);
        List<Fact> facts = new ArrayList<>(eligible);
        facts.addAll(Limits.places(folder.register(), before));
        facts.addAll(given.context().parameters());
        List<Conclusion> cuts = answers.complete(Stage.LIMIT, eligible, rules.run(Stage.LIMIT, facts));
        cuts.stream().map(writer::answer).forEach(findings::add);
        return standings(given, findings, Limits.cut(given.slices(), cuts));
    }

    private List<Standing> standings(PlanFacts given, List<Finding> findings, List<PositionSlice> slices) {
        return new Standings(stages, given.reservations(), findings).of(slices);
    }

    private static List<PositionSlice> grantable(List<Standing> standings) {
        return standings.stream()
                .filter(Standing::grantable)
                .map(Standing::slice)
                .toList();
    }

    /** Only slices that a grant may be due for are asked for one. */
    private List<Conclusion> grant(List<Standing> standings, PlanFacts given) {
        List<PositionSlice> grantable = grantable(standings);
        List<Fact> facts = new ArrayList<>(grantable);
        facts.addAll(given.context().parameters());
        facts.addAll(given.context().expenses(grantable));
        facts.addAll(standings);
        return answers.complete(Stage.GRANT, grantable, rules.run(Stage.GRANT, facts));
    }

    private Finding granted(Conclusion award, Ledger ledger) {
        return writer.award(award, ledger.amount(award), ledger.chance(award), ledger.choices(award));
    }

    private List<Finding> cover(List<Subject> balances, PlanFacts given) {
        List<Fact> facts = new ArrayList<>(balances);
        facts.addAll(given.context().parameters());
        facts.addAll(given.context().filings());
        facts.add(given.context().knowledgeDay());
        facts.addAll(given.context().statements());
        return answers.complete(Stage.COVER, balances, rules.run(Stage.COVER, facts)).stream()
                .map(writer::answer)
                .toList();
    }
}
