package org.kimrules.core.admission;

/**
 * The work was not begun, since too many callers wait already. Nothing is wrong with it; ask again a little later. It has no stack
 * trace, so that turning callers away takes the busy machine next to nothing.
 */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BusyException(int atOnce, int waiting) {
        super(
                "busy: " + atOnce + " at work and " + waiting + " waiting; nothing was begun, ask again later",
                null,
                false,
                false);
    }
}
