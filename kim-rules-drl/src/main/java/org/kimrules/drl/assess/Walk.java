package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.explain.Explanations;
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
import org.kimrules.drl.reckoning.Run;

/** One walk down the one-way street, from a plan to its assessment. It keeps what it saw, so that the answer can be explained. */
final class Walk {

    private final PolicyFolder folder;
    private final RuleStages rules;
    private final ClauseStages clauses;
    private final Answers answers;
    private final FindingWriter writer;
    private final GrantPlan plan;
    private final AsOf asOf;
    private final LawInForce law;
    private final PlanFacts given;
    private final List<Finding> findings = new ArrayList<>();
    private final Run.Stages seen = new Run.Stages();

    Walk(PolicyFolder folder, RuleStages rules, ClauseStages clauses, GrantPlan plan, AsOf asOf) {
        this.folder = folder;
        this.rules = rules;
        this.clauses = clauses;
        this.answers = new Answers(clauses);
        this.writer = new FindingWriter(folder.register(), new RemedyWriter(folder.vocabulary()));
        this.plan = plan;
        this.asOf = asOf;
        this.law = new LawInForce(folder, asOf, plan);
        this.given = new PlanFacts(folder, plan, asOf, law);
    }

    Assessment assessment() {
        List<Subject> subjects = given.subjects();
        check(subjects);
        List<Standing> standings = limit();
        List<Conclusion> awards = grant(standings);
        Ledger ledger = new Ledger(folder.register(), new Choices(folder.parameters(), asOf), standings, awards);
        Sums sums = new Sums(plan, asOf, law, ledger, given);
        List<Subject> balances = sums.subjects();
        awards.stream().filter(ledger::due).forEach(award -> findings.add(granted(award, ledger)));
        cover(balances);
        Stream.concat(subjects.stream(), balances.stream())
                .flatMap(writer::unanswered)
                .forEach(findings::add);
        Explanations grounds = new Explanations(new Run(folder, rules, plan, asOf, seen, ledger));
        return new Settle(plan, folder.ref(), asOf, folder.register(), ledger, sums, standings, grounds)
                .assessment(Merge.neighbours(findings));
    }

    /** Runs a stage and keeps what it read and concluded. */
    private List<Conclusion> run(Stage stage, Collection<? extends Subject> subjects, List<Fact> facts) {
        List<Conclusion> conclusions = answers.complete(stage, subjects, rules.run(stage, facts));
        seen.keep(stage, subjects, facts, conclusions);
        return conclusions;
    }

    private void answered(List<Conclusion> conclusions) {
        conclusions.stream().map(writer::answer).forEach(findings::add);
    }

    private void check(List<Subject> subjects) {
        List<Fact> facts = new ArrayList<>(subjects);
        facts.addAll(given.context().all());
        List<Conclusion> derived = rules.run(Stage.DERIVE, facts);
        seen.keep(Stage.DERIVE, subjects, List.copyOf(facts), derived);
        derived.forEach(each -> facts.add((Fact) each.result()));
        answered(run(Stage.CHECK, subjects, facts));
    }

    /** Cuts what was not refused to what the maxima leave of it, and adds the findings about that. */
    private List<Standing> limit() {
        List<Standing> before = standings(given.slices());
        List<PositionSlice> eligible = grantable(before);
        List<Fact> facts = new ArrayList<>(eligible);
        facts.addAll(Limits.places(folder.register(), before));
        facts.addAll(given.context().parameters());
        List<Conclusion> cuts = run(Stage.LIMIT, eligible, facts);
        answered(cuts);
        return standings(Limits.cut(given.slices(), cuts));
    }

    private List<Standing> standings(List<PositionSlice> slices) {
        return new Standings(clauses, given.reservations(), findings).of(slices);
    }

    private static List<PositionSlice> grantable(List<Standing> standings) {
        return standings.stream()
                .filter(Standing::grantable)
                .map(Standing::slice)
                .toList();
    }

    /** Only slices that a grant may be due for are asked for one. */
    private List<Conclusion> grant(List<Standing> standings) {
        List<PositionSlice> grantable = grantable(standings);
        List<Fact> facts = new ArrayList<>(grantable);
        facts.addAll(given.context().parameters());
        facts.addAll(given.context().expenses(grantable));
        facts.addAll(standings);
        return run(Stage.GRANT, grantable, facts);
    }

    private Finding granted(Conclusion award, Ledger ledger) {
        return writer.award(award, ledger.amount(award), ledger.chance(award), ledger.choices(award));
    }

    private void cover(List<Subject> balances) {
        List<Fact> facts = new ArrayList<>(balances);
        facts.addAll(given.context().parameters());
        facts.addAll(given.context().filings());
        facts.add(given.context().knowledgeDay());
        facts.addAll(given.context().statements());
        answered(run(Stage.COVER, balances, facts));
    }
}
