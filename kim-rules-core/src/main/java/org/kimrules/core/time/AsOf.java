package org.kimrules.core.time;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kimrules.core.budget.EuroRange;

/**
 * What a decision may know: everything that had been published on a day (<i>Kenntnisstand</i>). It is not the day a rule
 * applies to; that is asked for each slice of a position. Beside it stand the amounts that somebody assumes where none is
 * known; there are none unless the caller states them, and a known amount always comes first.
 *
 * @param knownOn the last day whose publications count, for example the day of the council's decision
 * @param assumptions the amounts to assume by the key of their parameter, sorted
 */
public record AsOf(LocalDate knownOn, SortedMap<String, EuroRange> assumptions) {

    /** The day is required; keeps a copy. */
    public AsOf {
        Objects.requireNonNull(knownOn, "knownOn");
        assumptions = Collections.unmodifiableSortedMap(new TreeMap<>(assumptions));
    }

    /** Returns the state of knowledge at the end of the day, with nothing assumed. */
    public static AsOf knownOn(LocalDate day) {
        return new AsOf(day, Collections.emptySortedMap());
    }

    /**
     * Returns the same with one more assumption, a scenario: {@code B2.personnel} is 55,000.00 to 57,000.00 wherever it is
     * not known.
     *
     * @param key the key of the parameter
     * @param amount what it is assumed to be
     */
    public AsOf assuming(String key, EuroRange amount) {
        SortedMap<String, EuroRange> more = new TreeMap<>(assumptions);
        more.put(key, amount);
        return new AsOf(knownOn, more);
    }

    /** Returns what the parameter is assumed to be where it is not known, if anything. */
    public Optional<EuroRange> assumed(String key) {
        return Optional.ofNullable(assumptions.get(key));
    }

    /** Returns whether something published on the day is known. */
    public boolean knows(LocalDate published) {
        return !published.isAfter(knownOn);
    }
}
