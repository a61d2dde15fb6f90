package org.kimrules.core.budget;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Grant money that was already paid out to the municipality (<i>angewiesene Mittel</i>).
 *
 * @param component the code of the component it was paid for
 * @param year the calendar year it was paid for
 * @param amount the amount, not negative
 * @param knownFrom the day by which the payment was known
 */
public record Payment(String component, int year, Money amount, LocalDate knownFrom) {}
