package org.kimrules.authoring.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Reservation;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

/** The answers about the plan as a whole, its meetings and its reservations. */
final class DecisionAnswers {

    private final Scene scene;
    private final Questions questions;
    private final List<Reservation> waiting;

    DecisionAnswers(Scene scene) {
        this.scene = scene;
        this.questions = new Questions(scene);
        this.waiting = scene.plan().reservations().stream()
                .filter(reservation ->
                        law(reservation).stream().anyMatch(clause -> clause.id().equals(CodedClause.DEC_05.id())))
                .toList();
    }

    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>(plan());
        scene.plan().meetings().forEach(meeting -> answers.addAll(meeting(meeting)));
        scene.plan().reservations().forEach(reservation -> answers.addAll(reservation(reservation)));
        return answers;
    }

    private List<Answer> plan() {
        List<Clause> law =
                new ArrayList<>(scene.law().during(days(), SubjectKind.PLAN, scene.traits("component", Set.of())));
        scene.plan().positions().stream()
                .map(Position::component)
                .distinct()
                .forEach(component ->
                        scene
                                .law()
                                .during(days(component), SubjectKind.PLAN, scene.traits("component", Set.of(component)))
                                .stream()
                                .filter(clause -> !law.contains(clause))
                                .forEach(law::add));
        return questions.answers(
                Questions.Subject.of(SubjectKind.PLAN, scene.plan().id(), law), clause -> Optional.of(plan(clause)));
    }

    /** Returns the days from the first to the last of any position of the component. */
    private Period days(String component) {
        List<Period> periods = scene.plan().positions().stream()
                .filter(position -> position.component().equals(component))
                .map(Position::period)
                .toList();
        return Period.of(
                periods.stream().map(Period::from).min(LocalDate::compareTo).orElseThrow(),
                periods.stream().map(Period::to).max(LocalDate::compareTo).orElseThrow());
    }

    /** Returns the days of the plan; one without positions has the day of its decision, else the day of knowledge. */
    private Period days() {
        LocalDate day = scene.plan().decidedOn().orElse(scene.asOf().knownOn());
        return scene.days().orElse(Period.of(day, day));
    }

    /** Returns the days of the plan in the years, of years beyond it all their days. */
    private Period days(Set<Integer> years) {
        Period whole = Period.of(Scene.firstOf(Collections.min(years)), Scene.lastOf(Collections.max(years)));
        return days().intersection(whole).orElse(whole);
    }

    private Outcome plan(CodedClause clause) {
        return switch (clause) {
            case B1_05 -> stated("actionProgramme", "ADOPTED", "NONE");
            case B2_09 -> stated("targetGroup", "ALL_IMMIGRANTS", "REFUGEES_ONLY");
            case DEC_01 -> chain();
            case DEC_02 -> decidingBody();
            default -> throw new IllegalArgumentException(clause + " does not check plans");
        };
    }

    private Outcome stated(String statement, String good, String bad) {
        String code = scene.plan().statement(statement);
        if (code.equals(good)) {
            return Outcome.SATISFIED;
        }
        return code.equals(bad) ? Outcome.VIOLATED : Outcome.UNDECIDED;
    }

    private List<Meeting> meetings(Meeting.Act act) {
        return scene.plan().meetings().stream()
                .filter(meeting -> meeting.act() == act)
                .toList();
    }

    private Outcome chain() {
        List<Meeting> deciding = meetings(Meeting.Act.DECIDES);
        List<Meeting> recommending = meetings(Meeting.Act.RECOMMENDS);
        if (deciding.isEmpty() && recommending.isEmpty()) {
            return Outcome.UNDECIDED;
        }
        boolean inOrder = deciding.size() == 1
                && recommending.stream()
                        .noneMatch(each -> each.date().isAfter(deciding.get(0).date()));
        return inOrder ? Outcome.SATISFIED : Outcome.VIOLATED;
    }

    private Outcome decidingBody() {
        return meetings(Meeting.Act.DECIDES).stream()
                .max(Comparator.comparing(Meeting::date))
                .map(meeting -> meeting.body().equals("COUNCIL") ? Outcome.SATISFIED : Outcome.VIOLATED)
                .orElse(Outcome.UNDECIDED);
    }

    private List<Answer> meeting(Meeting meeting) {
        Outcome outcome = meeting.weekend() ? Outcome.VIOLATED : Outcome.SATISFIED;
        List<Clause> law = scene.law().on(meeting.date(), SubjectKind.MEETING, scene.traits());
        String id = meeting.name() + "/" + meeting.date();
        return questions.answers(Questions.Subject.of(SubjectKind.MEETING, id, law), dec04 -> Optional.of(outcome));
    }

    private List<Answer> reservation(Reservation reservation) {
        Outcome outcome = fulfilled(reservation) ? Outcome.SATISFIED : Outcome.UNDECIDED;
        return questions.answers(
                Questions.Subject.of(SubjectKind.RESERVATION, reservation.id(), law(reservation)),
                dec05 -> Optional.of(outcome));
    }

    private List<Clause> law(Reservation reservation) {
        return scene.law()
                .during(
                        days(reservation.years()),
                        SubjectKind.RESERVATION,
                        scene.traits("component", Set.of(reservation.component())));
    }

    private boolean fulfilled(Reservation reservation) {
        return reservation.years().stream().allMatch(year -> fulfilled(reservation, year));
    }

    private boolean fulfilled(Reservation reservation, int year) {
        return scene.value(reservation.awaits(), scene.lastDay(year))
                .filter(new Value.Flag(true)::equals)
                .isPresent();
    }

    /** Returns whether some reservation keeps the grants of the component waiting in the year. */
    boolean reserved(String component, int year) {
        return waiting.stream()
                .anyMatch(reservation -> reservation.component().equals(component)
                        && reservation.years().contains(year)
                        && !fulfilled(reservation, year));
    }
}
