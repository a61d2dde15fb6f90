package org.kimrules.core.decision;

import java.util.List;

/**
 * What is due for one position.
 *
 * @param id the position's id
 * @param title the position's title
 * @param verdict what its findings come to over all of its days
 * @param grants the grant per year, sorted by year
 */
public record PositionResult(String id, String title, Verdict verdict, List<YearGrant> grants) {

    /** Keeps a copy. */
    public PositionResult {
        grants = List.copyOf(grants);
    }
}
