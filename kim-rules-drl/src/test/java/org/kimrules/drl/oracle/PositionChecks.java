package org.kimrules.drl.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.Position;
import org.kimrules.core.text.Value;

/** The encoded clauses that check a position in a slice, one by one. */
final class PositionChecks {

    private static final Set<String> MUNICIPAL = Set.of("INTEGRATION_CENTRE", "MUNICIPAL_OFFICE", "MUNICIPAL_COMPANY");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Scene scene;
    private final Approvals approvals;

    PositionChecks(Scene scene, Approvals approvals) {
        this.scene = scene;
        this.approvals = approvals;
    }

    /** Returns the outcome; empty for the clauses that pay a grant. */
    Optional<Outcome> outcome(CodedClause clause, Slice slice) {
        return clause.pays() ? Optional.empty() : Optional.of(check(clause, slice));
    }

    private Outcome check(CodedClause clause, Slice slice) {
        Position position = slice.position();
        String employer = scene.plan().sponsor(position.sponsor()).kind();
        return switch (clause) {
            case B3_02 -> halves(slice);
            case B1_01 -> integrationCentre();
            case B1_02 -> approvals.outcome(slice);
            case B1_04 -> flag("B1.directive-adopted", slice);
            case B2_02 -> satisfied(MUNICIPAL.contains(employer) || employer.equals("WELFARE_CARRIER"));
            case B2_03 -> satisfied(MUNICIPAL.contains(employer));
            case B2_04 -> stated(position.service(), !Set.of("MBE", "JMD").contains(position.service()));
            case B2_05 ->
                stated(
                        position.supervision().technical(),
                        supervisor(position)
                                .filter(by -> by.component().equals("B1"))
                                .isPresent());
            case B2_06 ->
                supervisor(position)
                        .map(by -> approvals.open(by) ? Outcome.UNDECIDED : Outcome.SATISFIED)
                        .orElse(Outcome.UNDECIDED);
            case B2_07 ->
                supervisor(position)
                        .map(by -> satisfied(!by.period().from().isAfter(slice.first())))
                        .orElse(Outcome.UNDECIDED);
            case B2_08 -> flag("B2.budget-adopted", slice);
            case B2_10 ->
                stated(
                        position.supervision().line(),
                        position.supervision().line().equals(position.sponsor()));
            case KIM_03 -> programmeEnd(slice);
            case BUD_02 ->
                satisfied(position.booking()
                        .revenueLine()
                        .equals(position.booking().costLine()));
            case DEC_03 -> decided(slice);
            default -> throw new IllegalArgumentException(clause + " does not check positions");
        };
    }

    private static Outcome satisfied(boolean satisfied) {
        return satisfied ? Outcome.SATISFIED : Outcome.VIOLATED;
    }

    private static Outcome stated(String code, boolean satisfied) {
        return code.equals(Vocabulary.UNKNOWN) ? Outcome.UNDECIDED : satisfied(satisfied);
    }

    private Outcome flag(String key, Slice slice) {
        return scene.value(key, slice.first()).isPresent() ? Outcome.SATISFIED : Outcome.UNDECIDED;
    }

    private Optional<Position> supervisor(Position position) {
        return scene.plan().position(position.supervision().technical());
    }

    private Outcome integrationCentre() {
        return switch (scene.plan().applicant().office("INTEGRATION_CENTRE")) {
            case PRESENT -> Outcome.SATISFIED;
            case ABSENT -> Outcome.VIOLATED;
            case NOT_STATED -> Outcome.UNDECIDED;
        };
    }

    private Outcome halves(Slice slice) {
        BigDecimal doubled = slice.position().fte().value().multiply(TWO);
        if (doubled.stripTrailingZeros().scale() > 0) {
            return Outcome.VIOLATED;
        }
        return scene.value("B3.max-fte", slice.first())
                .map(value -> ((Value.Quantity) value).number())
                .map(max -> satisfied(running(slice).compareTo(max) <= 0))
                .orElse(Outcome.UNDECIDED);
    }

    private BigDecimal running(Slice slice) {
        return scene.plan().positions().stream()
                .filter(other -> other.component().equals("B3"))
                .filter(other -> other.id().compareTo(slice.position().id()) <= 0)
                .filter(other -> Scene.days(other, slice.year()).isPresent())
                .map(other -> other.fte().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Outcome programmeEnd(Slice slice) {
        LocalDate last = slice.position().period().to();
        return scene.value("KIM.programme-end", slice.first())
                .map(value -> ((Value.Day) value).date())
                .map(end -> satisfied(!last.isAfter(end)))
                .orElse(Outcome.UNDECIDED);
    }

    private Outcome decided(Slice slice) {
        return scene.plan()
                .decidedOn()
                .map(day -> satisfied(!slice.first().isBefore(day)))
                .orElse(Outcome.UNDECIDED);
    }
}
