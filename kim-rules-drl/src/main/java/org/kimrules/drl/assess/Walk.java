package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Budget;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.given.Counted;
import org.kimrules.drl.given.KnownLaw;
import org.kimrules.drl.given.LawInForce;
import org.kimrules.drl.given.PlanContext;
import org.kimrules.drl.given.PlanFacts;
import org.kimrules.drl.ledger.Choices;
import org.kimrules.drl.ledger.Ledger;
import org.kimrules.drl.ledger.Sums;
import org.kimrules.drl.reckoning.Run;
import org.kimrules.drl.spending.Meter;
import org.kimrules.drl.wording.FindingWriter;

/** One walk down the one-way street, from a plan to its assessment. */
final class Walk {

    private final PolicyFolder folder;
    private final RuleStages rules;
    private final Meter meter;
    private final GrantPlan plan;
    private final AsOf asOf;
    private final LawInForce law;
    private final PlanFacts given;
    private final PlanContext context;
    private final Clauses clauses;
    private final List<Dossier> dossiers;
    private final boolean apart;

    Walk(
            PolicyFolder folder,
            RuleStages rules,
            Budget budget,
            KnownLaw law,
            ClauseStages stages,
            GrantPlan plan,
            AsOf asOf) {
        this.folder = folder;
        this.rules = rules;
        this.meter = new Meter(budget);
        this.plan = plan;
        this.asOf = asOf;
        this.law = law.of(plan, asOf);
        this.given = new PlanFacts(folder, plan, asOf, this.law);
        this.context = given.context();
        this.clauses = new Clauses(stages);
        this.dossiers = given.slices().stream().map(Dossier::new).toList();
        this.apart = Stage.bySlice().stream().allMatch(rules::apart);
    }

    /** Returns the assessment; nothing of the way to it is kept. */
    Assessment assessment(FindingWriter writer, Assessment.Grounds grounds) {
        Hearing hearing = new Hearing(rules, meter, clauses, writer, Optional.empty());
        List<Subject> balances = new ArrayList<>();
        Ledger ledger = decide(hearing, balances);
        return new Settle(plan, folder.ref(), asOf, folder.register(), ledger, balances, parts(), grounds)
                .assessment(hearing.findings(dossiers));
    }

    /** Returns what is seen on the way. */
    Run run(FindingWriter writer) {
        Run.Stages seen = new Run.Stages();
        Ledger ledger = decide(new Hearing(rules, meter, clauses, writer, Optional.of(seen)), new ArrayList<>());
        return new Run(folder, rules, plan, asOf, seen, ledger);
    }

    private Ledger decide(Hearing hearing, List<Subject> balances) {
        List<Subject> others = given.others();
        check(hearing, others);
        limit(hearing);
        List<Dossier> parts = parts();
        judge(hearing, parts);
        List<Conclusion> awards = grant(hearing, parts);
        List<Standing> standings = parts.stream().map(Dossier::standing).toList();
        Ledger ledger = new Ledger(folder.register(), new Choices(folder.parameters(), asOf), standings, awards);
        balances.addAll(new Sums(plan, asOf, law, ledger, given).subjects());
        hearing.granted(parts, ledger);
        cover(hearing, balances);
        hearing.unanswered(dossiers);
        hearing.unansweredOthers(others);
        hearing.unansweredOthers(balances);
        return ledger;
    }

    private List<Dossier> parts() {
        return dossiers.stream().flatMap(dossier -> dossier.parts().stream()).toList();
    }

    /** What is derived about one position may be read for another, so all of it comes first. What is no slice is asked about once. */
    private void check(Hearing hearing, List<Subject> others) {
        List<Portion> portions = Portion.of(dossiers, apart);
        Portion.Derived derived = new Portion.Derived();
        List<Fact> shared = context.shared();
        List<List<Fact>> facts = new ArrayList<>();
        for (int i = 0; i < portions.size(); i++) {
            List<Subject> subjects = new ArrayList<>(portions.get(i).slices());
            subjects.addAll(i == 0 ? others : List.of());
            facts.add(facts(portions.get(i), subjects, i == 0));
            facts.get(i).addAll(shared);
            derived.addAll(hearing.derive(subjects, facts.get(i)));
        }
        for (int i = 0; i < portions.size(); i++) {
            facts.get(i).addAll(derived.seenBy(portions.get(i)));
            // those of a large plan weigh as much as its answer
            List<Fact> known = facts.set(i, List.of());
            hearing.answer(Stage.CHECK, portions.get(i).dossiers(), i == 0 ? others : List.of(), known);
        }
    }

    private List<Fact> facts(Portion portion, List<Subject> subjects, boolean wholeTime) {
        List<Fact> facts = new ArrayList<>(subjects);
        facts.addAll(wholeTime ? context.parameters() : context.parameters(portion.slices()));
        portion.slices().forEach(slice -> facts.addAll(context.of(slice)));
        facts.addAll(context.positions(portion.seen()));
        return facts;
    }

    private void judge(Hearing hearing, List<Dossier> parts) {
        Standings standings = new Standings(clauses, given.reservations(), hearing.others());
        parts.forEach(dossier -> dossier.judge(standings.of(dossier)));
    }

    /** Cuts what was not refused to what the maxima leave of it. */
    private void limit(Hearing hearing) {
        Counted counted = given.counted();
        dossiers.forEach(dossier -> dossier.cut(counted.parts(dossier.planned())));
        List<Dossier> parts = parts();
        judge(hearing, parts);
        hearing.counted(parts);
        Portion.Derived places = new Portion.Derived();
        places.addAll(
                Limits.places(clauses, parts.stream().map(Dossier::standing).toList()));
        for (Portion portion : Portion.of(parts, apart)) {
            Portion asked = asked(Stage.LIMIT, portion);
            List<Fact> facts = new ArrayList<>(asked.slices());
            facts.addAll(places.seenBy(asked));
            facts.addAll(context.parameters(asked.slices()));
            List<List<Conclusion>> cuts = hearing.answer(Stage.LIMIT, asked.dossiers(), List.of(), facts);
            for (int i = 0; i < cuts.size(); i++) {
                Limits.cut(asked.dossiers().get(i), cuts.get(i));
            }
        }
        dossiers.forEach(Dossier::join);
    }

    /** Only slices that a grant may be due for are asked for one. */
    private List<Conclusion> grant(Hearing hearing, List<Dossier> parts) {
        List<Conclusion> awards = new ArrayList<>();
        for (Portion portion : Portion.of(parts, apart)) {
            Portion asked = asked(Stage.GRANT, portion);
            List<Fact> facts = new ArrayList<>(asked.slices());
            // those of refused slices say why nothing is granted
            portion.dossiers().forEach(dossier -> facts.add(dossier.standing()));
            asked.slices().forEach(slice -> facts.addAll(context.expenses(slice)));
            facts.addAll(context.parameters(asked.slices()));
            hearing.award(asked.dossiers(), facts).forEach(awards::addAll);
        }
        return awards;
    }

    private Portion asked(Stage stage, Portion portion) {
        return portion.only(dossier -> dossier.standing().grantable()
                && !clauses.asked(stage, dossier.slice().law()).isEmpty());
    }

    private void cover(Hearing hearing, List<Subject> balances) {
        List<Fact> facts = new ArrayList<>(balances);
        facts.addAll(context.parameters());
        facts.addAll(context.filings());
        facts.add(context.knowledgeDay());
        facts.addAll(context.statements());
        hearing.answer(Stage.COVER, List.of(), balances, facts);
    }
}
