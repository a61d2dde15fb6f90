package org.kimrules.cli.batch;

import java.util.BitSet;
import org.kimrules.core.batch.line.LineTally;

/**
 * What a file of results already holds.
 *
 * @param end where the last whole line of it ends; what is behind was torn off in writing
 * @param cut how many lines are behind, the torn one among them
 * @param done the numbers of the documents whose results it holds
 * @param tally what these results come to
 * @param finished whether it has its trailer
 */
public record Held(long end, int cut, BitSet done, LineTally tally, boolean finished) {

    /** Returns that nothing is held. */
    static Held nothing() {
        return new Held(0, 0, new BitSet(), new LineTally(), false);
    }
}
