package org.kimrules.authoring.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.Payment;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Application;

/** The answers about a component in a year: what was applied for and what has been paid. */
final class ComponentAnswers {

    private final Scene scene;
    private final Questions questions;
    private final Ledger ledger;

    ComponentAnswers(Scene scene, Ledger ledger) {
        this.scene = scene;
        this.questions = new Questions(scene);
        this.ledger = ledger;
    }

    List<Answer> answers(String component, int year) {
        Questions.Subject subject = Questions.Subject.of(
                SubjectKind.COMPONENT_YEAR,
                component + "/" + year,
                scene.law()
                        .on(
                                scene.lastDay(year),
                                SubjectKind.COMPONENT_YEAR,
                                scene.traits("component", Set.of(component))));
        return questions.answers(subject, clause -> Optional.of(outcome(clause, component, year)));
    }

    private Outcome outcome(CodedClause clause, String component, int year) {
        return switch (clause) {
            case B2_11 -> paid(component, year);
            case O1_10 -> inTime(component, year, Optional.of(LocalDate.MIN), day("B1.application-deadline", year));
            case D2_02 -> inTime(component, year, day("B2.application-from", year), day("B2.application-to", year));
            default -> throw new IllegalArgumentException(clause + " does not speak about components");
        };
    }

    private Optional<LocalDate> day(String key, int year) {
        return scene.dayValue(key, scene.lastDay(year));
    }

    private Outcome inTime(String component, int year, Optional<LocalDate> opens, Optional<LocalDate> closes) {
        Optional<LocalDate> filed =
                scene.application(component, year).flatMap(Application::filedOn).filter(scene::knows);
        if (filed.isEmpty() || opens.isEmpty() || closes.isEmpty()) {
            return Outcome.UNDECIDED;
        }
        LocalDate day = filed.get();
        return PositionChecks.satisfied(!day.isBefore(opens.get()) && !day.isAfter(closes.get()));
    }

    private Outcome paid(String component, int year) {
        Money paid = Euro.sum(scene.payments().stream()
                .filter(payment -> payment.component().equals(component) && payment.year() == year)
                .map(Payment::amount)
                .toList());
        Optional<Money> due = grant(component, year).exact();
        if (due.isEmpty() || paid.isLessThan(due.get())) {
            return Outcome.UNDECIDED;
        }
        return PositionChecks.satisfied(paid.isEqual(due.get()));
    }

    Span grant(String component, int year) {
        return ledger.grant(year, each -> each.component().equals(component));
    }
}
