package org.kimrules.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The application for a component (<i>Antrag</i>) and what the authority made of it.
 *
 * @param component the code of the component
 * @param years the calendar years that it asks for
 * @param filedOn the day it reached the authority, or empty where it has not been filed
 * @param approvedOn the day of the grant notice, if there is one
 * @param earlyStartFrom the day from which the authority allowed a start before the notice, if it did
 */
public record Application(
        String component,
        Set<Integer> years,
        Optional<LocalDate> filedOn,
        Optional<LocalDate> approvedOn,
        Optional<LocalDate> earlyStartFrom) {

    /** Keeps a copy. */
    public Application {
        years = Set.copyOf(years);
    }
}
