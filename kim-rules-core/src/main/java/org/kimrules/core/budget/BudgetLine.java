package org.kimrules.core.budget;

/**
 * A place in the budget that money is booked in (<i>Produktgruppe, Teilergebnisplan</i>).
 *
 * @param code its code, text and not a number: {@code 11.05.03.04.0001}
 * @param title its title
 * @param announced whether the paper's header names it among the lines that the decision touches
 */
public record BudgetLine(String code, String title, boolean announced) {}
