package org.kimrules.core.plan;

/**
 * Where a position stands in the budget; each code is {@code UNKNOWN} where nobody stated it.
 *
 * @param costLine the code of the budget line that bears the cost
 * @param revenueLine the code of the budget line that receives the grant
 * @param ownShareUnit the organisational unit that covers what the grant leaves open
 */
public record Booking(String costLine, String revenueLine, String ownShareUnit) {}
