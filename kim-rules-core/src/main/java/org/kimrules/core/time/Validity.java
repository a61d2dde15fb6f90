package org.kimrules.core.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a rule or a rate applies (<i>Geltungszeitraum</i>). The end may be open: then it applies until
 * something known supersedes it.
 *
 * @param from the first day
 * @param to the last day, or empty where no end is stated
 */
public record Validity(LocalDate from, Optional<LocalDate> to) {

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException when the validity ends before it starts
     */
    public Validity {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("validity ends on " + to.get() + ", before it starts on " + from);
        }
    }

    /** Returns a validity without a stated end. */
    public static Validity since(LocalDate from) {
        return new Validity(from, Optional.empty());
    }

    /** Returns whether it applies on the day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
    }

    /** Returns whether both apply on some day. */
    public boolean overlaps(Validity other) {
        return other.to.map(end -> !end.isBefore(from)).orElse(true)
                && to.map(end -> !end.isBefore(other.from)).orElse(true);
    }
}
