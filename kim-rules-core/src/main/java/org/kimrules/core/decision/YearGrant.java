package org.kimrules.core.decision;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The grant of one position in one year.
 *
 * @param year the calendar year
 * @param amount the grant, zero where the position is not eligible, empty where it can't be decided
 * @param conditional the part that hangs on an open approval or reservation
 * @param missing the facts and parameters that are missing where it can't be decided
 */
public record YearGrant(int year, Optional<Money> amount, Money conditional, List<String> missing) {

    /** Keeps a copy. */
    public YearGrant {
        missing = List.copyOf(missing);
    }
}
