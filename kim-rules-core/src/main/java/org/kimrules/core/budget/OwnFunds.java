package org.kimrules.core.budget;

import org.joda.money.Money;

/**
 * Money of its own that a unit of the municipality brings in one year (<i>Eigenmittel, Eigenanteil</i>).
 *
 * @param unit the code of the organisational unit
 * @param year the calendar year
 * @param amount the amount, not negative
 * @param source the code of who else it comes from, {@code NONE} where it is the municipality's own, or unknown
 */
public record OwnFunds(String unit, int year, Money amount, String source) {}
