package org.kimrules.core.law;

import org.kimrules.core.text.Text;

/** Who answers a clause. */
public enum ClauseStatus {
    /** Rules answer it. */
    ENCODED(Text.of("kodiert", "encoded")),
    /** A person answers it; the finding says who. */
    JUDGED(Text.of("Einzelfallprüfung", "judged")),
    /** Its text could not be read or is unclear; the finding is undecided and says what is missing. */
    OPEN(Text.of("offen", "open"));

    private final Text label;

    ClauseStatus(Text label) {
        this.label = label;
    }

    /** Returns the word for people. */
    public Text label() {
        return label;
    }
}
