package org.kimrules.drl.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.plan.Booking;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Supervision;
import org.kimrules.core.time.Period;

/** What is left to be covered of some cost, at least and at most. */
class TallyTest {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 3);
    private static final Position POST = new Position(
            "P1",
            "Stelle",
            "B1",
            "COORDINATION",
            "KI",
            "NONE",
            Fte.of("1"),
            Period.of(DAY, DAY),
            Optional.empty(),
            new Booking("1", "1", "3"),
            new Supervision("UNKNOWN", "UNKNOWN"),
            List.of(),
            "NONE");

    private final Tally tally = new Tally();

    private static EuroRange exactly(String amount) {
        return EuroRange.exactly(Euro.of(amount));
    }

    private static EuroRange between(String lower, String upper) {
        return new EuroRange(Euro.of(lower), Optional.of(Euro.of(upper)));
    }

    private static Funding entry(EuroRange cost, EuroRange grant) {
        return new Funding(POST, 2020, cost, grant, Euro.ZERO, List.of(), List.of(), Map.of());
    }

    private static Funding entry(String cost, String grant) {
        return entry(exactly(cost), exactly(grant));
    }

    @Test
    void whereEachGrantIsUsedUpTheNeedIsTheSameWhetherItMayPayForOthersOrNot() {
        tally.add(entry("60.00", "55.00"));
        tally.add(entry("55.00", "55.00"));
        assertThat(tally.balance().need()).isEqualTo(exactly("5.00"));
        assertThat(tally.balance().surplus()).isFalse();
    }

    @Test
    void aSurplusPaysForOthersAtBestAndNotAtWorst() {
        tally.add(entry("60.00", "55.00"));
        tally.add(entry("52.00", "55.00"));
        assertThat(tally.balance().need()).isEqualTo(between("2.00", "5.00"));
        assertThat(tally.balance().surplus()).isTrue();
    }

    @Test
    void aSurplusAloneLeavesNothingToCover() {
        tally.add(entry("50.00", "55.00"));
        assertThat(tally.balance().need()).isEqualTo(exactly("0.00"));
        assertThat(tally.balance().surplus()).isFalse();
    }

    @Test
    void aGrantThatIsNotKnownMayBeASurplusOrNot() {
        tally.add(entry(exactly("60.00"), between("50.00", "70.00")));
        tally.add(entry("60.00", "55.00"));
        assertThat(tally.balance().need()).isEqualTo(between("0.00", "15.00"));
        assertThat(tally.balance().surplus()).isFalse();
    }

    @Test
    void aCostThatIsNotKnownLeavesTheNeedOpen() {
        tally.add(entry(EuroRange.atLeast(Euro.of("10.00")), exactly("55.00")));
        tally.add(entry("60.00", "55.00"));
        assertThat(tally.balance().need()).isEqualTo(EuroRange.atLeast(Euro.ZERO));
    }

    @Test
    void nothingPaysForACostWhoseGrantComesInElsewhere() {
        tally.addCost(entry("60.00", "55.00"));
        tally.addGrant(entry("20.00", "25.00"));
        assertThat(tally.balance().need()).isEqualTo(between("35.00", "60.00"));
    }
}
