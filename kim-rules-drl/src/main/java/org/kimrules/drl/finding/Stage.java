package org.kimrules.drl.finding;

import java.util.Locale;

/** The stages of an assessment that rules run in; each reads only what the earlier ones have finished. */
public enum Stage {
    /** Facts to derived facts. */
    DERIVE,
    /** Facts and derived facts to answers. */
    CHECK,
    /** Slices with a grant to awards. */
    GRANT,
    /** Sums to answers. */
    COVER;

    /** Returns the name of the rule files of the stage, without ending; also the last part of their package. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
