package org.kimrules.drl.finding;

import org.apache.commons.numbers.fraction.BigFraction;
import org.kimrules.drl.fact.PositionSlice;

/**
 * What a grant rule awards to a slice, exactly. Cents are made later, once per position, year and funding item.
 *
 * @param slice the slice
 * @param euros the amount in euros as an exact fraction
 */
public record Award(PositionSlice slice, BigFraction euros) {}
