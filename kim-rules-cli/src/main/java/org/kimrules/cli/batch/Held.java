package org.kimrules.cli.batch;

import java.util.BitSet;
import org.kimrules.core.batch.line.LineTally;

/**
 * What a file of results already holds.
 *
 * @param end where the last whole line of it ends; what is behind was torn off in writing
 * @param torn whether something is behind
 * @param done the numbers of the documents whose results it holds
 * @param tally what these results come to
 * @param finished whether it has its trailer
 */
public record Held(long end, boolean torn, BitSet done, LineTally tally, boolean finished) {

    /** Returns that nothing is held. */
    static Held nothing() {
        return new Held(0, false, new BitSet(), new LineTally(), false);
    }
}
