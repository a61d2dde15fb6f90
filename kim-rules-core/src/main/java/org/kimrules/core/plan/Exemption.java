package org.kimrules.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.time.Period;

/**
 * An approval that lifts a clause for some positions (<i>Ausnahmegenehmigung</i>), in whatever state it is. An approval
 * that nobody has asked for is not in the plan.
 *
 * @param id its id within the plan
 * @param clause the id of the clause that it lifts
 * @param positions the ids of the positions that it covers
 * @param state how far it is
 * @param authority the code of the authority that decides it
 * @param reference the file reference, where there is one
 * @param decidedOn the day it was granted or refused
 * @param validity the days it covers; empty for all days of the positions
 */
public record Exemption(
        String id,
        String clause,
        Set<String> positions,
        State state,
        String authority,
        Optional<String> reference,
        Optional<LocalDate> decidedOn,
        Optional<Period> validity) {

    /** How far an approval is. */
    public enum State {
        /** Asked for, not decided. */
        REQUESTED,
        /** Granted; it lifts its clause. */
        GRANTED,
        /** Refused; the clause stays. */
        REFUSED
    }

    /** Keeps a copy. */
    public Exemption {
        positions = Set.copyOf(positions);
    }

    /** Returns whether it covers all days of the period for the position. */
    public boolean covers(String position, Period period) {
        return positions.contains(position)
                && validity.map(days -> days.contains(period)).orElse(true);
    }

    /** Returns the state that was known on the day: before its decision an approval was only requested. */
    public State stateOn(LocalDate day) {
        return decidedOn.filter(decided -> decided.isAfter(day)).isPresent() ? State.REQUESTED : state;
    }
}
