package org.kimrules.drl.context;

import java.util.List;
import java.util.Map;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.text.Value;
import org.kimrules.drl.fact.OfSlice;
import org.kimrules.drl.fact.PositionSlice;

/**
 * What the earlier stages came to for a slice; the grant stage reads it.
 *
 * @param slice the slice
 * @param verdict the worst that its findings and the open reservations say
 * @param missing the clauses that could not be decided; also what is missing where no clause grants anything
 */
public record Standing(PositionSlice slice, Verdict verdict, List<String> missing) implements OfSlice {

    /** Keeps a copy. */
    public Standing {
        missing = List.copyOf(missing);
    }

    /** Returns the same for another slice. */
    public Standing on(PositionSlice other) {
        return new Standing(other, verdict, missing);
    }

    /** Returns whether a grant may be due for the slice: it was not refused. */
    public boolean grantable() {
        return verdict != Verdict.NOT_ELIGIBLE;
    }

    /** Returns whether a grant is due for the slice, be it under a condition. */
    public boolean due() {
        return verdict.counts();
    }

    /** Returns whether what is due hangs on an approval or reservation. */
    public boolean conditional() {
        return verdict == Verdict.ELIGIBLE_SUBJECT_TO;
    }

    @Override
    public Map<String, Value> values() {
        return Map.of("standing", Value.of(verdict.name()));
    }
}
