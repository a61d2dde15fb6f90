package org.kimrules.oracle.money;

/**
 * An award and where its finding belongs.
 *
 * @param clause the bit number of the clause
 * @param award the award
 */
public record PlacedAward(int clause, Award award) {}
