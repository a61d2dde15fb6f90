package org.kimrules.core.law;

import java.time.LocalDate;
import java.util.Optional;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Validity;

/**
 * One value of a parameter with both of its dates.
 *
 * @param value the value, or empty where a source says that it ended or is not known
 * @param bounds what an amount that is not known lies between, where a source says so
 * @param validity the days it applies to
 * @param knownFrom the day it became known
 * @param evidence how sure it is
 * @param source where it stands
 */
public record ParameterValue(
        Optional<Value> value,
        Optional<EuroRange> bounds,
        Validity validity,
        LocalDate knownFrom,
        Evidence evidence,
        String source) {

    /** Returns whether the value itself is known. */
    public boolean known() {
        return value.isPresent();
    }

    /** Returns what can be shown of it: the value, else its bounds, else nothing. */
    public Optional<Value> shown() {
        return value.or(() -> bounds.map(EuroRange::value));
    }
}
