package org.kimrules.drl.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.law.Clause;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.drl.balance.Funding;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Award;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.reckoning.Maxima;
import org.kimrules.drl.reckoning.PositionTerms;
import org.kimrules.drl.reckoning.Run;

/** What a finding rests on: its clause, the facts that make the clause apply, and those that its rule looked at. */
final class FindingReasons {

    private static final Text AMOUNT = Text.of("Betrag", "amount");
    private static final Text CHANCE = Text.of("nicht ausgeschöpft", "not asked for");

    /** What says which subject it is; that needs no reason. */
    private static final Set<String> IDENTITY =
            Set.of("position", "year", "line", "unit", "claim", "from", "to", "months");

    static final List<Stage> ANSWERING = List.of(Stage.CHECK, Stage.LIMIT, Stage.GRANT, Stage.COVER);

    private final Run run;
    private final PositionTerms positions;
    private final Maxima maxima;
    private final RuleReasons rules;
    private final FactReasons facts;
    private final Map<String, List<Subject>> subjects;
    private final Map<String, List<Funding>> entries;

    FindingReasons(Run run, PositionTerms positions, Maxima maxima, FactReasons facts) {
        this.run = run;
        this.positions = positions;
        this.maxima = maxima;
        this.facts = facts;
        this.rules = new RuleReasons(run, facts);
        this.subjects = run.subjects()
                .collect(Collectors.groupingBy(subject -> subject.ref().id()));
        this.entries = run.ledger().entries().stream()
                .collect(Collectors.groupingBy(entry -> entry.position().id()));
    }

    Reason.Answered of(Finding finding) {
        Set<Reason> because = new LinkedHashSet<>();
        because.add(new Reason.Law(finding.clause()));
        ANSWERING.forEach(stage -> conclusions(stage, finding).forEach(conclusion -> {
            because.addAll(applies(finding.clause(), conclusion.subject()));
            because.addAll(rules.of(stage, conclusion, conclusion.subject()));
            because.addAll(said(finding, conclusion));
            because.addAll(amounts(conclusion));
        }));
        if (because.size() == 1) {
            subjects(finding).forEach(subject -> because.addAll(applies(finding.clause(), subject)));
        }
        return new Reason.Answered(
                finding.clause(),
                finding.rule(),
                finding.subject().id(),
                finding.subject().period(),
                finding.outcome(),
                finding.severity().compareTo(Severity.REMARK) > 0,
                finding.message(),
                finding.remedies().stream().map(Remedy::message).distinct().toList(),
                List.copyOf(because));
    }

    /** Returns what was concluded for the finding, one conclusion for each slice that was put together in it. */
    private Stream<Conclusion> conclusions(Stage stage, Finding finding) {
        return run.stages()
                .of(stage)
                .about(finding.subject())
                .filter(conclusion ->
                        conclusion.clause().equals(finding.clause().id())
                                && conclusion.rule().equals(finding.rule())
                                && finding.subject().covers(conclusion.subject().ref()));
    }

    private Stream<? extends Subject> subjects(Finding finding) {
        return subjects.getOrDefault(finding.subject().id(), List.of()).stream()
                .filter(subject -> finding.subject().covers(subject.ref()));
    }

    /** Returns the facts that make the clause apply to the subject. */
    private List<Reason> applies(Clause clause, Subject subject) {
        return clause.applies().keySet().stream()
                .sorted()
                .filter(kind -> subject.values().containsKey(kind))
                .map(kind -> facts.of(subject, kind))
                .toList();
    }

    /** Returns what the sentence names, where the facts that the rule matched state it. */
    private List<Reason> said(Finding finding, Conclusion conclusion) {
        List<Reason> said = new ArrayList<>();
        for (Map.Entry<String, Value> named : finding.message().arguments().entrySet()) {
            conclusion.facts().stream()
                    .filter(fact -> !IDENTITY.contains(named.getKey()))
                    .filter(fact -> named.getValue().equals(fact.values().get(named.getKey())))
                    .findFirst()
                    .ifPresent(fact -> said.add(facts.of(fact, named.getKey())));
        }
        return said;
    }

    private List<Reason> amounts(Conclusion conclusion) {
        if (conclusion.result() instanceof Award award) {
            return entry(award.slice()).flatMap(entry -> positions.award(entry, conclusion)).stream()
                    .<Reason>flatMap(placed -> Stream.concat(
                            Stream.of(new Reason.Calculated(AMOUNT, placed.amount())),
                            award.expense().stream().map(any -> new Reason.Calculated(CHANCE, placed.chance()))))
                    .toList();
        }
        return ((Answer) conclusion.result()).share().isPresent()
                ? List.of(maxima.fte((PositionSlice) conclusion.subject()))
                : List.of();
    }

    private Optional<Funding> entry(PositionSlice slice) {
        return entries.getOrDefault(slice.id(), List.of()).stream()
                .filter(entry -> entry.year() == slice.year())
                .findFirst();
    }
}
