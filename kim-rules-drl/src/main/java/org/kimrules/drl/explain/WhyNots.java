package org.kimrules.drl.explain;

import static org.kimrules.drl.explain.FactReasons.GLOSSARY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Register;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.Relation;
import org.kimrules.core.reason.WhyNot;
import org.kimrules.core.reason.WhyNot.Applies;
import org.kimrules.core.reason.WhyNot.Because;
import org.kimrules.core.reason.WhyNot.Need;
import org.kimrules.core.reason.WhyNot.NotInForce;
import org.kimrules.core.reason.WhyNot.NotYetKnown;
import org.kimrules.core.reason.WhyNot.OtherKind;
import org.kimrules.core.reason.WhyNot.OtherTraits;
import org.kimrules.core.reason.WhyNot.Rejected;
import org.kimrules.core.reason.WhyNot.Superseded;
import org.kimrules.core.text.Labelled;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;
import org.kimrules.core.time.Validity;
import org.kimrules.drl.balance.Yearly;
import org.kimrules.drl.fact.MeetingFact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.ReservationFact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.given.LawInForce;
import org.kimrules.drl.given.PlanFacts;
import org.kimrules.drl.glossary.Property;
import org.kimrules.drl.reckoning.Run;
import org.kimrules.drl.trial.Trial;

/**
 * Says why a clause says nothing about a subject, or nothing else than it does. What keeps the clause away is looked up in the
 * register, what keeps a rule from answering is what the rule itself says.
 */
final class WhyNots {

    /** What a rule would say, by the letter in its name. */
    private static final Map<Character, Outcome> OUTCOMES = Map.of(
            's', Outcome.SATISFIED,
            'g', Outcome.SATISFIED,
            'v', Outcome.VIOLATED,
            'x', Outcome.EXEMPTED,
            'r', Outcome.EXEMPTION_REQUIRED,
            'u', Outcome.UNDECIDED);

    private final Run run;
    private final Assessment assessment;
    private final Register register;
    private final LawInForce law;
    private final PlanFacts given;

    /** Tells it of one assessment. */
    WhyNots(Run run, Assessment assessment) {
        this.run = run;
        this.assessment = assessment;
        this.register = run.folder().register();
        this.law = new LawInForce(run.folder(), run.asOf(), run.plan());
        this.given = new PlanFacts(run.folder(), run.rules(), run.plan(), run.asOf(), law);
    }

    /**
     * Tells it of one clause and one subject. Where the clause speaks about years of a line only and the line is asked for, or
     * the year, it tells it of each of them.
     *
     * @throws IllegalArgumentException when the plan has no such subject
     */
    List<WhyNot> of(Clause clause, String id) {
        List<Subject> named = subjects(ref -> ref.id().equals(id));
        List<Subject> parts = subjects(ref -> ref.kind() == clause.subject() && part(ref.id(), id));
        boolean asked = named.stream().anyMatch(subject -> subject.ref().kind() == clause.subject());
        List<Subject> meant = asked || parts.isEmpty() ? named : parts;
        if (meant.isEmpty()) {
            throw new IllegalArgumentException("the assessment has nothing named `" + id + "`");
        }
        List<WhyNot> all = new ArrayList<>();
        meant.forEach(subject -> join(all, whyNot(clause, subject)));
        return List.copyOf(all);
    }

    private List<Subject> subjects(Predicate<SubjectRef> which) {
        return run.subjects()
                .filter(subject -> which.test(subject.ref()))
                .sorted(Comparator.comparing(Subject::ref))
                .toList();
    }

    private static boolean part(String id, String whole) {
        return id.startsWith(whole + "/") || id.endsWith("/" + whole);
    }

    private WhyNot whyNot(Clause clause, Subject subject) {
        return new WhyNot(clause, subject.ref().id(), subject.ref().period(), because(clause, subject));
    }

    /** Neighbouring slices of a position that say the same are one. */
    private static void join(List<WhyNot> all, WhyNot next) {
        int last = all.size() - 1;
        if (last < 0 || !same(all.get(last), next)) {
            all.add(next);
            return;
        }
        WhyNot before = all.get(last);
        Optional<Period> days = before.days().flatMap(first -> next.days().map(first::span));
        all.set(last, new WhyNot(before.clause(), before.subject(), days, before.because()));
    }

    private static boolean same(WhyNot one, WhyNot other) {
        return one.subject().equals(other.subject()) && one.because().equals(other.because());
    }

    private Because because(Clause clause, Subject subject) {
        return subject.law().contains(clause.id()) ? applies(clause, subject) : unapplied(clause, subject);
    }

    /** That another rule could have given the same answer is nothing that anybody asks about. */
    private Applies applies(Clause clause, Subject subject) {
        Optional<Reason.Answered> answered = answered(clause, subject.ref());
        Optional<Labelled> outcome = answered.map(Reason.Answered::outcome);
        return new Applies(
                answered,
                rejected(clause, subject).stream()
                        .filter(other -> !outcome.equals(Optional.of(other.outcome())))
                        .toList());
    }

    private Optional<Reason.Answered> answered(Clause clause, SubjectRef subject) {
        return assessment.findings().stream()
                .filter(finding ->
                        finding.clause().equals(clause) && finding.subject().covers(subject))
                .findFirst()
                .map(assessment::explain);
    }

    private List<Rejected> rejected(Clause clause, Subject subject) {
        return FindingReasons.ANSWERING.stream()
                .flatMap(stage -> trials(stage, clause, subject))
                .filter(trial -> !trial.held())
                .map(trial -> new Rejected(trial.rule(), outcome(clause, trial), new Hindrances().of(trial)))
                .toList();
    }

    /** A stage may have been asked about more days of the subject, and may have counted less of it than the plan says. */
    private Stream<Trial> trials(Stage stage, Clause clause, Subject subject) {
        Run.StageRun seen = run.stages().of(stage);
        Subject counted = seen.subjects().stream()
                .filter(each -> each.ref().covers(subject.ref()))
                .<Subject>map(each -> each)
                .findFirst()
                .orElse(subject);
        return run.rules().trials(stage, clause.id(), counted, seen.facts()).stream();
    }

    private static Outcome outcome(Clause clause, Trial trial) {
        char letter = trial.rule().charAt(clause.id().length() + 1);
        return Optional.ofNullable(OUTCOMES.get(letter))
                .orElseThrow(() -> new PolicyException("the rule `" + trial.rule() + "` has no outcome"));
    }

    private Because unapplied(Clause clause, Subject subject) {
        LocalDate knownFrom = register.documentOf(clause).knownFrom();
        if (clause.subject() != subject.ref().kind()) {
            return new OtherKind();
        }
        if (!run.asOf().knows(knownFrom)) {
            return new NotYetKnown(knownFrom);
        }
        Period days = days(subject);
        if (!clause.validity().overlaps(new Validity(days.from(), Optional.of(days.to())))) {
            return new NotInForce();
        }
        Map<String, Set<String>> traits = law.whole(subject.traits());
        return clause.appliesTo(traits) ? superseded(clause, days, traits) : otherTraits(clause, subject, traits);
    }

    /** The days whose law applies to the subject. */
    private Period days(Subject subject) {
        if (subject instanceof PositionSlice slice) {
            return day(slice.from());
        }
        if (subject instanceof MeetingFact meeting) {
            return day(meeting.meeting().date());
        }
        if (subject instanceof ReservationFact reservation) {
            return given.days(reservation.reservation().years());
        }
        return subject instanceof Yearly sum ? day(given.lastDay(sum.year())) : given.days();
    }

    private static Period day(LocalDate day) {
        return Period.of(day, day);
    }

    /** Where nothing replaces the clause, it is not in force on the days of the component that it speaks about. */
    private Because superseded(Clause clause, Period days, Map<String, Set<String>> traits) {
        LocalDate validFrom = clause.validity().from();
        LocalDate first = days.from().isBefore(validFrom) ? validFrom : days.from();
        return register
                .superseding(
                        clause,
                        first,
                        run.asOf(),
                        later -> later.subject() == clause.subject() && later.appliesTo(traits))
                .stream()
                .findFirst()
                .<Because>map(Superseded::new)
                .orElseGet(NotInForce::new);
    }

    private Because otherTraits(Clause clause, Subject subject, Map<String, Set<String>> traits) {
        return new OtherTraits(clause.applies().keySet().stream()
                .sorted()
                .filter(kind -> traits.getOrDefault(kind, Set.of()).stream()
                        .noneMatch(clause.applies().getOrDefault(kind, Set.of())::contains))
                .map(kind -> new Need(
                        GLOSSARY.kind(kind),
                        Optional.of(new Value.Several(codes(kind, traits.getOrDefault(kind, Set.of())))),
                        Relation.ONE_OF,
                        codes(kind, clause.applies().getOrDefault(kind, Set.of())),
                        Property.path(subject, GLOSSARY.entry(subject.getClass().getSimpleName(), kind))))
                .toList());
    }

    private static List<Value> codes(String kind, Collection<String> codes) {
        return codes.stream().sorted().map(code -> Value.code(kind, code)).toList();
    }
}
