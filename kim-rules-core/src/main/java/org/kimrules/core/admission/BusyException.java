package org.kimrules.core.admission;

/** The work was not begun, since too many callers wait already. Nothing is wrong with it; ask again a little later. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BusyException(int atOnce, int waiting) {
        super("busy: " + atOnce + " at work and " + waiting + " waiting; nothing was begun, ask again later");
    }
}
