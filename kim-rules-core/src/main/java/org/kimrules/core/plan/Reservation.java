package org.kimrules.core.plan;

import java.util.Set;

/**
 * A condition that the decision itself sets (<i>Vorbehalt</i>): the grant counts only once something has happened.
 *
 * @param id its id within the plan
 * @param text what the decision says
 * @param component the code of the component it binds
 * @param years the years of the plan it binds
 * @param awaits the key of the policy's parameter that shows that it has happened
 */
public record Reservation(String id, String text, String component, Set<Integer> years, String awaits) {

    /** Keeps a copy. */
    public Reservation {
        years = Set.copyOf(years);
    }
}
