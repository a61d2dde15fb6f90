package org.kimrules.authoring.oracle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.plan.Application;
import org.kimrules.core.plan.Position;

/** The encoded clauses about who receives money and what for: recipients, roles, approvals and other money. */
final class RecipientChecks {

    private final Scene scene;

    RecipientChecks(Scene scene) {
        this.scene = scene;
    }

    /** Returns the outcome; empty for the clauses about something else. */
    Optional<Outcome> check(CodedClause clause, Slice slice) {
        Position position = slice.position();
        return switch (clause) {
            case B1_01, D1_01, TI_02 -> office("INTEGRATION_CENTRE");
            case O1_04 -> office("FOREIGNERS_AUTHORITY");
            case O1_05 -> office("YOUTH_OFFICE");
            case O1_06 -> office("INTEGRATION_COUNCIL");
            case D1_04 ->
                outcome(Set.of("COORDINATION", "ADMINISTRATIVE_ASSISTANCE").contains(position.role()));
            case O1_09 -> Optional.of(Outcome.VIOLATED);
            case TI_01 -> outcome(!scene.plan().applicant().kind().equals("DISTRICT_MUNICIPALITY"));
            case TI_04 -> outcome(position.otherFunding().equals("NONE"));
            case B2_17 -> outcome(!asksForWorkplace(position, slice.year()));
            case D1_06 -> Optional.of(start(slice));
            default -> Optional.empty();
        };
    }

    private static Optional<Outcome> outcome(boolean satisfied) {
        return Optional.of(PositionChecks.satisfied(satisfied));
    }

    private Optional<Outcome> office(String code) {
        return Optional.of(
                switch (scene.plan().applicant().office(code)) {
                    case PRESENT -> Outcome.SATISFIED;
                    case ABSENT -> Outcome.VIOLATED;
                    case NOT_STATED -> Outcome.UNDECIDED;
                });
    }

    private static boolean asksForWorkplace(Position position, int year) {
        return position.expenses().stream()
                .anyMatch(expense -> expense.item().equals("WORKPLACE")
                        && expense.year() == year
                        && expense.claimed().isPositive());
    }

    /** The application of the year in which the position begins counts; nothing is approved before the directive is. */
    private Outcome start(Slice slice) {
        LocalDate start = slice.position().period().from();
        Optional<Application> application = scene.application(slice.position().component(), start.getYear());
        Optional<LocalDate> approved =
                application.flatMap(Application::approvedOn).filter(scene::knows);
        Optional<LocalDate> early = application
                .filter(filed ->
                        filed.filedOn().filter(day -> !scene.knows(day)).isEmpty())
                .flatMap(Application::earlyStartFrom);
        if (approved.filter(day -> !day.isAfter(start)).isPresent()
                || early.filter(day -> !day.isAfter(start)).isPresent()) {
            return Outcome.SATISFIED;
        }
        boolean impossible = scene.dayValue("B1.directive-day", slice.first())
                .filter(start::isBefore)
                .isPresent();
        return approved.isPresent() || impossible ? Outcome.VIOLATED : Outcome.UNDECIDED;
    }
}
