package org.kimrules.cli.batch.documents;

/** A batch can't begin or can't go on; the message says why, and what its file holds is left as it is. */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean usable;

    private StoppedException(String message, boolean usable) {
        super(message);
        this.usable = usable;
    }

    /** Returns that what was given can't be used: documents, or a file of other results. */
    public static StoppedException unusable(String message) {
        return new StoppedException(message, false);
    }

    /** Returns that the machine failed, a full disk for example; the same command goes on later. */
    public static StoppedException broken(String message) {
        return new StoppedException(message, true);
    }

    /** Returns whether the batch can go on with the same command. */
    public boolean canGoOn() {
        return usable;
    }
}
