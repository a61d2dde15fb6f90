package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.text.Value;
import org.kimrules.drl.explain.AnswerFaults;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.ledger.Ledger;
import org.kimrules.drl.reckoning.Run;
import org.kimrules.drl.spending.Meter;
import org.kimrules.drl.wording.FindingWriter;
import org.kimrules.drl.wording.SliceFacts;

/** Asks the rules of each stage and writes down what they answer: in the dossier of a slice, or apart for all other subjects. */
final class Hearing {

    private final PolicyFolder folder;
    private final RuleStages rules;
    private final Meter meter;
    private final Clauses clauses;
    private final Answers answers;
    private final FindingWriter writer;
    private final Optional<Run.Stages> seen;
    private final List<Finding> positions = new ArrayList<>();
    private final List<Finding> others = new ArrayList<>();

    /**
     * Begins without any finding.
     *
     * @param meter counts what the rules spend
     * @param seen where what is seen is kept, if anywhere
     */
    Hearing(
            PolicyFolder folder,
            RuleStages rules,
            Meter meter,
            Clauses clauses,
            FindingWriter writer,
            Optional<Run.Stages> seen) {
        this.folder = folder;
        this.rules = rules;
        this.meter = meter;
        this.clauses = clauses;
        this.answers = new Answers(clauses);
        this.writer = writer;
        this.seen = seen;
    }

    /** Returns what the rules derive. */
    List<Fact> derive(List<Subject> subjects, List<Fact> facts) {
        List<Conclusion> derived = rules.run(Stage.DERIVE, facts, meter);
        answers.derived(derived, new AnswerFaults(folder, rules, Stage.DERIVE, facts));
        seen.ifPresent(stages -> stages.keep(Stage.DERIVE, subjects, facts, derived));
        return derived.stream().map(each -> (Fact) each.result()).toList();
    }

    /** Returns the answers about each of the slices, and keeps the findings of all. */
    List<List<Conclusion>> answer(
            Stage stage, List<Dossier> slices, List<? extends Subject> subjects, List<Fact> facts) {
        List<List<Conclusion>> answered = ask(stage, slices, subjects, facts);
        for (int i = 0; i < slices.size(); i++) {
            Dossier dossier = slices.get(i);
            SliceFacts stated = dossier.facts();
            answered.get(i).forEach(answer -> dossier.add(writer.answer(answer, dossier.ref(), stated)));
        }
        for (int i = 0; i < subjects.size(); i++) {
            List<Conclusion> answers = answered.get(slices.size() + i);
            if (!answers.isEmpty()) {
                SubjectRef ref = subjects.get(i).ref();
                Map<String, Value> stated = Map.copyOf(subjects.get(i).values());
                answers.forEach(answer -> others.add(writer.answer(answer, ref, stated)));
            }
        }
        return answered.subList(0, slices.size());
    }

    /** Returns what is awarded to each of the slices. */
    List<List<Conclusion>> award(List<Dossier> slices, List<Fact> facts) {
        List<List<Conclusion>> awarded = ask(Stage.GRANT, slices, List.of(), facts);
        for (int i = 0; i < slices.size(); i++) {
            slices.get(i).award(awarded.get(i));
        }
        return awarded;
    }

    /** Where nobody is asked about, no rule is. */
    private List<List<Conclusion>> ask(
            Stage stage, List<Dossier> slices, List<? extends Subject> others, List<Fact> facts) {
        List<Subject> subjects = new ArrayList<>(slices.size() + others.size());
        slices.forEach(dossier -> subjects.add(dossier.slice()));
        subjects.addAll(others);
        List<Conclusion> conclusions = subjects.isEmpty() ? List.of() : rules.run(stage, facts, meter);
        List<List<Conclusion>> answered =
                answers.complete(stage, subjects, conclusions, new AnswerFaults(folder, rules, stage, facts));
        seen.ifPresent(stages -> stages.keep(
                stage, subjects, facts, answered.stream().flatMap(List::stream).toList()));
        return answered;
    }

    /** Notes the parts that slices are counted in. */
    void counted(Portion parts) {
        seen.ifPresent(stages ->
                stages.count(parts.dossiers().stream().map(Dossier::planned).toList()));
    }

    /** Writes down what became of the awards. */
    void granted(Portion parts, Ledger ledger) {
        for (Dossier dossier : parts.dossiers()) {
            for (Conclusion award : dossier.awards()) {
                if (ledger.due(award)) {
                    dossier.note(writer.award(
                            award, dossier.ref(), ledger.amount(award), ledger.chance(award), ledger.choices(award)));
                }
            }
        }
    }

    /** Writes down what the register itself says of the slices as they were planned. */
    void unanswered(Portion portion) {
        for (Dossier dossier : portion.dossiers()) {
            for (Clause clause : clauses.unanswered(dossier.planned().law())) {
                dossier.note(writer.unanswered(clause, dossier.ref(), dossier.facts()));
            }
        }
    }

    /** Writes down what the register itself says of all others. */
    void unansweredOthers(List<Subject> subjects) {
        for (Subject subject : subjects) {
            List<Clause> unanswered = clauses.unanswered(subject.law());
            if (!unanswered.isEmpty()) {
                SubjectRef ref = subject.ref();
                Map<String, Value> facts = Map.copyOf(subject.values());
                unanswered.forEach(clause -> others.add(writer.unanswered(clause, ref, facts)));
            }
        }
    }

    /** Returns the findings so far that are not about slices. */
    List<Finding> others() {
        return others;
    }

    /** Takes over all that was found about the positions; portions are closed in the order of these. */
    void close(Portion portion) {
        portion.dossiers().stream().map(Dossier::told).distinct().forEach(told -> positions.addAll(told.findings()));
        portion.dossiers().forEach(Dossier::close);
    }

    /** Returns all findings by subject and clause; those of neighbouring slices that say the same are one. */
    List<Finding> findings() {
        others.sort(Comparator.naturalOrder());
        int before = 0;
        while (before < others.size() && others.get(before).subject().kind().compareTo(SubjectKind.POSITION) < 0) {
            before++;
        }
        List<Finding> all = new ArrayList<>(positions.size() + others.size());
        all.addAll(others.subList(0, before));
        all.addAll(positions);
        all.addAll(others.subList(before, others.size()));
        return all;
    }
}
