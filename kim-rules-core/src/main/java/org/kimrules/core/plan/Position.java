package org.kimrules.core.plan;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.kimrules.core.time.Period;

/**
 * A post, a share of one or several equal posts that the plan wants funded (<i>Stelle, Stellenanteil</i>). The cost is
 * what the municipality expects to pay; it is not a rate of the programme.
 *
 * @param id its id within the plan
 * @param title what people call it
 * @param component the code of the programme's component (<i>Baustein</i>)
 * @param role the code of what its holders do
 * @param sponsor the id of its employer
 * @param service the code of the service it is attached to, {@code NONE}, or unknown
 * @param fte its full-time share
 * @param period the days it is planned for
 * @param costPerFteYear the expected cost of one full-time post in a full year, or empty where nobody stated it
 * @param booking where it stands in the budget
 * @param supervision who supervises it
 * @param expenses its costs beside personnel
 * @param otherFunding the code of who else funds it, {@code NONE}, or unknown
 */
public record Position(
        String id,
        String title,
        String component,
        String role,
        String sponsor,
        String service,
        Fte fte,
        Period period,
        Optional<Money> costPerFteYear,
        Booking booking,
        Supervision supervision,
        List<Expense> expenses,
        String otherFunding) {

    /** Keeps a copy. */
    public Position {
        expenses = List.copyOf(expenses);
    }

    /** Consistent with equals, and cheap. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
