package org.kimrules.authoring.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.Booking;
import org.kimrules.core.plan.Position;
import org.kimrules.core.text.Value;

/** The encoded clauses that check a position in a slice, one by one. */
final class PositionChecks {

    private static final Set<String> MUNICIPAL = Set.of("INTEGRATION_CENTRE", "MUNICIPAL_OFFICE", "MUNICIPAL_COMPANY");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Scene scene;
    private final Approvals approvals;
    private final RecipientChecks recipients;

    PositionChecks(Scene scene, Approvals approvals) {
        this.scene = scene;
        this.approvals = approvals;
        this.recipients = new RecipientChecks(scene);
    }

    /** Returns the outcome; empty for the clauses that pay a grant or state a maximum. */
    Optional<Outcome> outcome(CodedClause clause, Slice slice) {
        return clause.pays() || clause.states()
                ? Optional.empty()
                : Optional.of(recipients.check(clause, slice).orElseGet(() -> check(clause, slice)));
    }

    private Outcome check(CodedClause clause, Slice slice) {
        Position position = slice.position();
        String employer = scene.plan().sponsor(position.sponsor()).kind();
        return switch (clause) {
            case B3_05 -> satisfied(halves(position));
            case B1_02 -> approvals.outcome(slice);
            case B1_04 -> flag("B1.directive-adopted", slice);
            case B2_02 -> stated(employer, MUNICIPAL.contains(employer) || employer.equals("WELFARE_CARRIER"));
            case B2_03 -> stated(employer, MUNICIPAL.contains(employer));
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
                        .map(by -> satisfied(!by.period().from().isAfter(slice.first())
                                && !by.period().to().isBefore(position.period().to())))
                        .orElse(Outcome.UNDECIDED);
            case B2_08 -> flag("B2.budget-adopted", slice);
            case B2_10 ->
                stated(
                        position.supervision().line(),
                        position.supervision().line().equals(position.sponsor()));
            case B2_19 -> smallestShare(slice);
            case KIM_03 -> programmeEnd(slice);
            case BUD_02 -> booking(position.booking());
            case DEC_03 -> decided(slice);
            default -> throw new IllegalArgumentException(clause + " does not check positions");
        };
    }

    static Outcome satisfied(boolean satisfied) {
        return satisfied ? Outcome.SATISFIED : Outcome.VIOLATED;
    }

    private static Outcome stated(String code, boolean satisfied) {
        return code.equals(Vocabulary.UNKNOWN) ? Outcome.UNDECIDED : satisfied(satisfied);
    }

    private static Outcome booking(Booking booking) {
        boolean open = booking.costLine().equals(Vocabulary.UNKNOWN)
                || booking.revenueLine().equals(Vocabulary.UNKNOWN);
        return open ? Outcome.UNDECIDED : satisfied(booking.costLine().equals(booking.revenueLine()));
    }

    private Outcome flag(String key, Slice slice) {
        return scene.value(key, slice.first())
                .filter(new Value.Flag(true)::equals)
                .map(yes -> Outcome.SATISFIED)
                .orElse(Outcome.UNDECIDED);
    }

    private Optional<Position> supervisor(Position position) {
        return scene.plan().position(position.supervision().technical());
    }

    private static boolean halves(Position position) {
        BigDecimal doubled = position.fte().value().multiply(TWO);
        return doubled.stripTrailingZeros().scale() <= 0;
    }

    private Outcome smallestShare(Slice slice) {
        return scene.value("B2.min-share", slice.first())
                .map(value -> ((Value.Quantity) value).number())
                .map(least -> satisfied(slice.position().fte().value().compareTo(least) >= 0))
                .orElse(Outcome.UNDECIDED);
    }

    private Outcome programmeEnd(Slice slice) {
        LocalDate last = slice.position().period().to();
        return scene.dayValue("KIM.programme-end", slice.first())
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
