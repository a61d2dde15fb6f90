package org.kimrules.core.budget;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * An amount that the authors of a plan state themselves (<i>Angabe der Vorlage</i>). It decides nothing; it is compared
 * with what the library computes. An amount "per year" is stated for each of its years.
 *
 * @param id its id within the plan
 * @param text where and how the paper says it
 * @param kind what is stated
 * @param positions the ids of the positions that it sums over; empty for all
 * @param line the budget line that it speaks of, or empty for all: cost and remaining cost by cost line, grant by
 *     revenue line
 * @param years the years that it is stated for
 * @param amount the stated amount for each of the years
 */
public record Claim(
        String id,
        String text,
        Kind kind,
        Set<String> positions,
        java.util.Optional<String> line,
        SortedSet<Integer> years,
        Money amount) {

    /** What is stated. */
    public enum Kind {
        /** Cost before any grant (<i>Mehraufwand</i>). */
        COST,
        /** Grant (<i>Mehrertrag</i>). */
        GRANT,
        /** Cost minus grant (<i>verbleibender Mehraufwand</i>). */
        GAP
    }

    /** Keeps copies. */
    public Claim {
        positions = Set.copyOf(positions);
        years = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(years));
    }
}
