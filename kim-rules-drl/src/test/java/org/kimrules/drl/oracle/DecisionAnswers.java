package org.kimrules.drl.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Reservation;
import org.kimrules.core.text.Value;

/** The answers about the plan as a whole, its meetings and its reservations. */
final class DecisionAnswers {

    private final Scene scene;
    private final Questions questions;

    DecisionAnswers(Scene scene) {
        this.scene = scene;
        this.questions = new Questions(scene);
    }

    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>(plan());
        scene.plan().meetings().forEach(meeting -> answers.addAll(meeting(meeting)));
        scene.plan().reservations().forEach(reservation -> answers.addAll(reservation(reservation)));
        return answers;
    }

    private Questions.Subject subject(SubjectKind kind, String id, Map<String, Set<String>> traits) {
        return new Questions.Subject(kind, id, Optional.empty(), scene.asOf().knownOn(), traits);
    }

    private List<Answer> plan() {
        Set<String> components =
                scene.plan().positions().stream().map(Position::component).collect(Collectors.toSet());
        Questions.Subject subject = subject(SubjectKind.PLAN, scene.plan().id(), scene.traits(components));
        return questions.answers(subject, clause -> Optional.of(plan(clause)));
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
        return questions.answers(
                subject(SubjectKind.MEETING, meeting.name() + "/" + meeting.date(), scene.traits()),
                dec04 -> Optional.of(outcome));
    }

    private List<Answer> reservation(Reservation reservation) {
        Outcome outcome = fulfilled(reservation) ? Outcome.SATISFIED : Outcome.UNDECIDED;
        return questions.answers(
                subject(SubjectKind.RESERVATION, reservation.id(), scene.traits(Set.of(reservation.component()))),
                dec05 -> Optional.of(outcome));
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
        return scene.inForce(CodedClause.DEC_05, scene.asOf().knownOn())
                && scene.plan().reservations().stream()
                        .anyMatch(reservation -> reservation.component().equals(component)
                                && reservation.years().contains(year)
                                && !fulfilled(reservation, year));
    }
}
