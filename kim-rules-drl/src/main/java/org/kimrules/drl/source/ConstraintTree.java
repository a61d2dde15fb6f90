package org.kimrules.drl.source;

import java.util.List;
import java.util.Optional;
import org.kimrules.drl.trial.Comparison;

/**
 * One constraint of a pattern, as it stands between two commas: {@code employer == "OTHER"}, {@code $max : fte}.
 *
 * @param text its text
 * @param binding the name that it gives to what it reads, with the dollar sign
 * @param anyOf the comparisons of which one has to hold; none where it only binds, or says more than comparisons can say
 * @param span where it stands
 */
public record ConstraintTree(String text, Optional<String> binding, List<Comparison> anyOf, Span span) {

    /** Keeps a copy. */
    public ConstraintTree {
        anyOf = List.copyOf(anyOf);
    }

    /** Returns whether it says nothing but what its comparisons say; one that only gives a name does. */
    public boolean readable() {
        return binding.isPresent() || !anyOf.isEmpty();
    }
}
