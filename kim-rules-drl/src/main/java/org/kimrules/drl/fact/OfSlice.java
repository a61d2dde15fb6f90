package org.kimrules.drl.fact;

/** A fact that rules look for by its slice: {@code slice == $s}. */
public interface OfSlice extends Fact {

    /** Returns the slice. */
    PositionSlice slice();
}
