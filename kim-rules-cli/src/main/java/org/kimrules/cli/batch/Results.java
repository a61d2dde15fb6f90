package org.kimrules.cli.batch;

import org.kimrules.cli.batch.documents.StoppedException;

/** Where the lines of a batch go. */
public interface Results extends AutoCloseable {

    /** Returns what is there already. */
    Held held();

    /**
     * Adds a line.
     *
     * @return whether anybody wants more
     * @throws StoppedException when it can't be written
     */
    boolean write(String line);

    /**
     * Makes sure that what was written stays.
     *
     * @throws StoppedException when that fails
     */
    void sync();

    @Override
    void close();
}
