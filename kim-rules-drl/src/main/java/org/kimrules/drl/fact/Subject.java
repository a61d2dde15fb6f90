package org.kimrules.drl.fact;

import java.util.Map;
import java.util.Set;
import org.kimrules.core.decision.SubjectRef;

/** A fact that clauses speak about. */
public interface Subject extends Fact {

    /** Returns what findings about it name. */
    SubjectRef ref();

    /** Returns the codes that decide which clauses apply to it, by kind, beside those of the plan as a whole. */
    default Map<String, Set<String>> traits() {
        return Map.of();
    }

    /** Returns the ids of the clauses that are in force and apply to it; rules ask {@code law contains "B1-02"}. */
    Set<String> law();
}
