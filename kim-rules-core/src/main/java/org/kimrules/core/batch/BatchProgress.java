package org.kimrules.core.batch;

/**
 * How far a batch is.
 *
 * @param assessed how many plans were assessed
 * @param refused how many were refused
 * @param failed how many failed
 */
public record BatchProgress(long assessed, long refused, long failed) {

    /** Nothing is done yet. */
    public static final BatchProgress NONE = new BatchProgress(0, 0, 0);

    /** Returns how many plans are done, whatever became of them. */
    public long done() {
        return assessed + refused + failed;
    }

    /** Returns the same with one more result. */
    public BatchProgress plus(BatchResult result) {
        if (result instanceof BatchResult.Assessed) {
            return new BatchProgress(assessed + 1, refused, failed);
        }
        return result instanceof BatchResult.Refused
                ? new BatchProgress(assessed, refused + 1, failed)
                : new BatchProgress(assessed, refused, failed + 1);
    }
}
