package org.kimrules.oracle.document;

import org.kimrules.core.decision.Finding;
import org.kimrules.core.plan.Fte;
import org.kimrules.oracle.measure.Slice;

/** A clause that states a maximum of full-time shares, ready to answer. */
@FunctionalInterface
interface Maximum {

    /**
     * Returns its answer to a slice, and cuts the slice to what the maximum leaves of it.
     *
     * @param before the shares that come before the slice
     */
    Finding answer(Slice slice, Fte before);
}
