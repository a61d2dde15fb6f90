package org.kimrules.core.child;

import org.jspecify.annotations.Nullable;

/** The child gave no answer and was ended. Nothing was decided; the next call starts another. */
public final class ChildException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Code {
        /** The process ended, by itself or because somebody ended it. */
        CHILD_ENDED,
        /** The answer was not there in time. */
        CHILD_LATE,
        /** What it wrote is no answer. */
        CHILD_GARBLED,
        /** The plan or the answer is longer than it may be. */
        CHILD_TOO_LARGE
    }

    private final Code code;

    ChildException(Code code, String what, @Nullable Throwable cause) {
        super(code + ": " + what, cause);
        this.code = code;
    }

    /** Returns why there is no answer. */
    public Code code() {
        return code;
    }
}
