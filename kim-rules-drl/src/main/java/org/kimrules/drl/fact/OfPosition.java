package org.kimrules.drl.fact;

/** A fact that rules look for by a position: one of their own, or the one that supervises it, {@code id == $s.supervisor}. */
public interface OfPosition extends Fact {

    /** Returns the id of the position. */
    String positionId();
}
