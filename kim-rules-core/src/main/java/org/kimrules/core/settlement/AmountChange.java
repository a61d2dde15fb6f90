package org.kimrules.core.settlement;

import java.util.List;
import org.kimrules.core.budget.EuroRange;

/**
 * One funding item of a position and year that comes to another amount.
 *
 * @param position the id of the position
 * @param year the calendar year
 * @param item the code of the funding item
 * @param before what was due with what was known before
 * @param after what is due with what is known now
 * @param because the parameters and clauses behind it, parameters first, each sorted by key
 */
public record AmountChange(
        String position, int year, String item, EuroRange before, EuroRange after, List<Cause> because) {

    /** Keeps a copy. */
    public AmountChange {
        because = List.copyOf(because);
    }
}
