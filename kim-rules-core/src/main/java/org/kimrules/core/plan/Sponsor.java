package org.kimrules.core.plan;

import java.util.Set;

/**
 * An employer of positions (<i>Anstellungsträger</i>): an office of the city, a company of the city, a carrier of the Freie
 * Wohlfahrtspflege. That a sponsor runs a service says nothing about the service a position is attached to.
 *
 * @param id its id within the plan
 * @param name its name
 * @param kind the code of the kind of employer
 * @param services the codes of the services it runs
 */
public record Sponsor(String id, String name, String kind, Set<String> services) {

    /** Keeps a copy. */
    public Sponsor {
        services = Set.copyOf(services);
    }
}
