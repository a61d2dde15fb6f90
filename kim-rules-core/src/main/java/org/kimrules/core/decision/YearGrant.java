package org.kimrules.core.decision;

import java.util.List;
import org.joda.money.Money;
import org.kimrules.core.budget.EuroRange;

/**
 * The grant of one position in one year.
 *
 * @param year the calendar year
 * @param amount the grant, zero where the position is not eligible, a range where it can't be decided
 * @param conditional the part of its lower bound that hangs on an open approval or reservation
 * @param missing the facts and parameters that are missing where it can't be decided
 * @param items what the grant is made of, by funding item
 */
public record YearGrant(int year, EuroRange amount, Money conditional, List<String> missing, List<Item> items) {

    /** Keeps copies. */
    public YearGrant {
        missing = List.copyOf(missing);
        items = List.copyOf(items);
    }

    /**
     * The part of a year's grant that one funding item makes (<i>Fördergegenstand</i>).
     *
     * @param item the code of the item, such as {@code PERSONNEL}
     * @param amount the amount, rounded once
     * @param clauses the ids of the clauses that grant it, sorted
     * @param parameters the dated figures it rests on, sorted
     */
    public record Item(String item, EuroRange amount, List<String> clauses, List<UsedParameter> parameters) {

        /** Keeps copies. */
        public Item {
            clauses = List.copyOf(clauses);
            parameters = List.copyOf(parameters);
        }
    }
}
