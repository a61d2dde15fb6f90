package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Budget;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.balance.Funding;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.fact.ByPosition;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFolder;
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
    private final List<Portion> portions;
    private final Map<String, Verdict> verdicts = new HashMap<>();

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
        this.meter = new Meter(budget, folder::placeOf);
        this.plan = plan;
        this.asOf = asOf;
        this.law = law.of(plan, asOf);
        this.given = new PlanFacts(folder, rules, plan, asOf, this.law);
        this.context = given.context();
        this.clauses = new Clauses(stages);
        this.portions = Portion.of(given.slices(), Stage.bySlice().stream().allMatch(rules::apart));
    }

    /** Returns the assessment; nothing of the way to it is kept. */
    Assessment assessment(FindingWriter writer, Assessment.Grounds grounds) {
        Hearing hearing = new Hearing(folder, rules, meter, clauses, writer, Optional.empty());
        // how a portion was priced weighs as much as what came of it
        List<Funding> entries = decide(hearing, this::ledger);
        List<Subject> balances = cover(hearing, entries);
        return new Settle(plan, folder.ref(), asOf, folder.register(), entries, balances, verdicts, grounds)
                .assessment(hearing.findings());
    }

    /** Returns what is seen on the way. */
    Run run(FindingWriter writer) {
        Run.Stages seen = new Run.Stages();
        Hearing hearing = new Hearing(folder, rules, meter, clauses, writer, Optional.of(seen));
        Ledger ledger = ledger();
        cover(hearing, decide(hearing, () -> ledger));
        return new Run(folder, rules, plan, asOf, seen, ledger);
    }

    private Ledger ledger() {
        return new Ledger(folder.register(), new Choices(folder.parameters(), asOf));
    }

    /** What is found about one position may be asked about another up to the places; from there on each portion goes its own way. */
    private List<Funding> decide(Hearing hearing, Supplier<Ledger> ledgers) {
        List<Subject> others = given.others();
        check(hearing, others);
        Standings standings = new Standings(clauses, given.reservations(), hearing.others());
        Limits limits = limits(standings);
        List<Funding> entries = new ArrayList<>();
        for (int i = 0; i < portions.size(); i++) {
            // dossiers of a large plan weigh as much as its answer
            Portion portion = portions.set(i, Portion.NONE);
            limit(hearing, portion, limits);
            judge(standings, portion.parts());
            entries.addAll(price(hearing, portion, ledgers.get()));
        }
        hearing.unansweredOthers(others);
        return entries;
    }

    /** Prices what is granted and closes the positions: nothing more is found about them. */
    private List<Funding> price(Hearing hearing, Portion portion, Ledger ledger) {
        Portion parts = portion.parts();
        List<Standing> standings = parts.standings();
        List<Funding> entries = ledger.add(standings, grant(hearing, parts));
        hearing.granted(parts, ledger);
        hearing.unanswered(portion);
        hearing.close(portion);
        standings.forEach(each -> verdicts.merge(each.slice().id(), each.verdict(), Verdict::worse));
        return entries;
    }

    /** What is derived about one position may be read for another, so all of it comes first. What is no slice is asked about once. */
    private void check(Hearing hearing, List<Subject> others) {
        ByPosition derived = new ByPosition();
        List<Fact> shared = context.shared();
        List<List<Fact>> facts = new ArrayList<>();
        for (int i = 0; i < portions.size(); i++) {
            List<Subject> subjects = new ArrayList<>(portions.get(i).slices());
            subjects.addAll(i == 0 ? others : List.of());
            facts.add(facts(portions.get(i), subjects, i == 0));
            facts.get(i).addAll(shared);
            hearing.derive(subjects, facts.get(i)).forEach(derived::add);
        }
        for (int i = 0; i < portions.size(); i++) {
            facts.get(i).addAll(derived.seenBy(portions.get(i).seen()));
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

    private static void judge(Standings standings, Portion portion) {
        portion.dossiers().forEach(dossier -> dossier.judge(standings.of(dossier)));
    }

    /** Lines up what was not refused. */
    private Limits limits(Standings standings) {
        Limits limits = new Limits(clauses, given.counted());
        for (Portion portion : portions) {
            judge(standings, portion);
            portion.dossiers().forEach(limits::seat);
        }
        limits.close();
        if (portions.size() > 1) {
            limits.keepSupervising(portions);
        }
        return limits;
    }

    /** Cuts what was not refused to what the maxima leave of it. */
    private void limit(Hearing hearing, Portion portion, Limits limits) {
        portion.dossiers().forEach(limits::split);
        Portion parts = portion.parts();
        hearing.counted(parts);
        Portion asked = asked(Stage.LIMIT, parts);
        List<Fact> facts = new ArrayList<>(asked.slices());
        facts.addAll(limits.seenBy(asked, portion));
        facts.addAll(context.counts());
        facts.addAll(context.parameters(asked.slices()));
        List<List<Conclusion>> cuts = hearing.answer(Stage.LIMIT, asked.dossiers(), List.of(), facts);
        for (int i = 0; i < cuts.size(); i++) {
            Limits.cut(asked.dossiers().get(i), cuts.get(i));
        }
        portion.dossiers().forEach(Dossier::join);
    }

    /** Only slices that a grant may be due for are asked for one. */
    private List<Conclusion> grant(Hearing hearing, Portion parts) {
        Portion asked = asked(Stage.GRANT, parts);
        List<Fact> facts = new ArrayList<>(asked.slices());
        // those of refused slices say why nothing is granted
        facts.addAll(parts.standings());
        facts.addAll(context.counts());
        asked.slices().forEach(slice -> facts.addAll(context.expenses(slice)));
        facts.addAll(context.parameters(asked.slices()));
        return hearing.award(asked.dossiers(), facts).stream()
                .flatMap(List::stream)
                .toList();
    }

    private Portion asked(Stage stage, Portion portion) {
        return portion.only(dossier -> dossier.standing().grantable()
                && !clauses.asked(stage, dossier.slice().law()).isEmpty());
    }

    private List<Subject> cover(Hearing hearing, List<Funding> entries) {
        List<Subject> balances = new Sums(plan, asOf, law, entries, given).subjects();
        List<Fact> facts = new ArrayList<>(balances);
        facts.addAll(context.parameters());
        facts.addAll(context.shared());
        hearing.answer(Stage.COVER, List.of(), balances, facts);
        hearing.unansweredOthers(balances);
        return balances;
    }
}
