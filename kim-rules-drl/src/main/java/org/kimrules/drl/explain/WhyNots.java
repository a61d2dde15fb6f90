package org.kimrules.drl.explain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.explanation.Relation;
import org.kimrules.core.explanation.WhyNot;
import org.kimrules.core.explanation.WhyNot.Applies;
import org.kimrules.core.explanation.WhyNot.Because;
import org.kimrules.core.explanation.WhyNot.Need;
import org.kimrules.core.explanation.WhyNot.NotInForce;
import org.kimrules.core.explanation.WhyNot.NotYetKnown;
import org.kimrules.core.explanation.WhyNot.OtherKind;
import org.kimrules.core.explanation.WhyNot.OtherTraits;
import org.kimrules.core.explanation.WhyNot.Rejected;
import org.kimrules.core.explanation.WhyNot.Superseded;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Register;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;
import org.kimrules.core.time.Validity;
import org.kimrules.drl.balance.Yearly;
import org.kimrules.drl.fact.MeetingFact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.ReservationFact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.given.LawInForce;
import org.kimrules.drl.given.PlanFacts;
import org.kimrules.drl.glossary.Glossary;
import org.kimrules.drl.glossary.Property;
import org.kimrules.drl.trial.Trial;

/**
 * Says why a clause says nothing about a subject, or nothing else than it does. What keeps the clause away is looked up in the
 * register, what keeps a rule from answering is what the rule itself says.
 */
public final class WhyNots {

    /** What a rule would say, by the letter in its name. */
    private static final Map<Character, Outcome> OUTCOMES = Map.of(
            's', Outcome.SATISFIED,
            'g', Outcome.SATISFIED,
            'v', Outcome.VIOLATED,
            'x', Outcome.EXEMPTED,
            'r', Outcome.EXEMPTION_REQUIRED,
            'u', Outcome.UNDECIDED);

    private final Register register;
    private final AsOf asOf;
    private final LawInForce law;
    private final PlanFacts given;
    private final Glossary glossary;

    /** Prepares the answers for one plan as it was assessed. */
    public WhyNots(Register register, AsOf asOf, LawInForce law, PlanFacts given, Glossary glossary) {
        this.register = register;
        this.asOf = asOf;
        this.law = law;
        this.given = given;
        this.glossary = glossary;
    }

    /**
     * Says it of one clause and one subject.
     *
     * @param finding what the clause says about the subject, if anything
     * @param trials tries the rules of the clause for the subject; asked only where the clause applies
     */
    public WhyNot of(Clause clause, Subject subject, Optional<Finding> finding, Supplier<List<Trial>> trials) {
        Because because = subject.law().contains(clause.id())
                ? new Applies(finding, rejected(clause, trials.get()))
                : unapplied(clause, subject);
        return new WhyNot(clause, subject.ref(), because);
    }

    private List<Rejected> rejected(Clause clause, List<Trial> trials) {
        return trials.stream()
                .filter(trial -> !trial.held())
                .map(trial -> new Rejected(
                        trial.rule(),
                        OUTCOMES.getOrDefault(trial.rule().charAt(clause.id().length() + 1), Outcome.UNDECIDED),
                        new Hindrances(glossary).of(trial)))
                .toList();
    }

    private Because unapplied(Clause clause, Subject subject) {
        LocalDate knownFrom = register.documentOf(clause).knownFrom();
        if (clause.subject() != subject.ref().kind()) {
            return new OtherKind();
        }
        if (!asOf.knows(knownFrom)) {
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
                        clause, first, asOf, later -> later.subject() == clause.subject() && later.appliesTo(traits))
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
                        glossary.kind(kind),
                        Optional.of(new Value.Several(codes(kind, traits.getOrDefault(kind, Set.of())))),
                        Relation.ONE_OF,
                        codes(kind, clause.applies().getOrDefault(kind, Set.of())),
                        Property.path(subject, glossary.entry(subject.getClass().getSimpleName(), kind))))
                .toList());
    }

    private static List<Value> codes(String kind, Collection<String> codes) {
        return codes.stream().sorted().map(code -> Value.code(kind, code)).toList();
    }
}
