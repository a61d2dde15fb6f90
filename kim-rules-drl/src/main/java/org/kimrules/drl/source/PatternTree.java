package org.kimrules.drl.source;

import java.util.List;
import java.util.Optional;
import org.kimrules.drl.trial.Trial.Wanted;

/**
 * One thing that a rule looks for: {@code not Approval( slice == $s, open == true )}.
 *
 * @param wanted how many facts it looks for
 * @param binding the name of the fact, with the dollar sign
 * @param type the type of the facts, as it is written
 * @param constraints the constraints, in order
 * @param span where it stands, with {@code not} or {@code exists}
 * @param look where it stands without them
 */
public record PatternTree(
        Wanted wanted, Optional<String> binding, String type, List<ConstraintTree> constraints, Span span, Span look) {

    /** Keeps a copy. */
    public PatternTree {
        constraints = List.copyOf(constraints);
    }
}
