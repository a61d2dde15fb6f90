package org.kimrules.core.report.register;

import java.time.LocalDate;
import java.util.Optional;
import org.kimrules.core.time.AsOf;

/**
 * Which part of a register is read. Both days are free of each other: what applied on 1 October 2020 can be asked with
 * what was known on that day or with what is known since.
 *
 * @param on the day that the law shall apply to; empty for every validity
 * @param knownOn the day whose publications count; empty for everything in the register
 */
public record Scope(Optional<LocalDate> on, Optional<LocalDate> knownOn) {

    /** Returns the scope that leaves nothing out. */
    public static Scope whole() {
        return new Scope(Optional.empty(), Optional.empty());
    }

    /** Returns whether something published on the day counts. */
    boolean knows(LocalDate published) {
        return AsOf.knownOn(knownOn.orElse(LocalDate.MAX)).knows(published);
    }
}
