package org.kimrules.authoring.mutation.mutant;

import java.time.LocalDate;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Validity;

/**
 * Which assessments a change of the law can make any difference to: those that know of it and ask for some of its days.
 *
 * @param knownFrom the first day on which the law before or after the change is known
 * @param days the days that are different
 */
public record Reach(LocalDate knownFrom, Validity days) {

    /** Returns whether an assessment can be touched that asks for the days. */
    public boolean touches(AsOf asOf, Validity asked) {
        return asOf.knows(knownFrom) && days.overlaps(asked);
    }
}
