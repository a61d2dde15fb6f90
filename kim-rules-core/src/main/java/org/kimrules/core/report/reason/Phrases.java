package org.kimrules.core.report.reason;

import java.math.RoundingMode;
import org.kimrules.core.text.Text;

/** The words between reasons. */
enum Phrases {
    AND("und", "and"),
    AT_LEAST("mindestens", "at least"),
    AT_MOST("höchstens", "at most"),
    UNBOUNDED("nach oben nicht begrenzt", "nothing known bounds it above"),
    LEAST("der kleinere Betrag von", "the lesser of"),
    NOT_NEGATIVE("nicht unter null", "not below zero"),
    SHARED_OUT("nach Ausgleich der Cent", "with the cents shared out"),
    HALF_UP("kaufmännisch gerundet", "rounded half up"),
    HALF_EVEN("zur geraden Ziffer gerundet", "rounded half to even"),
    DOWN("abgerundet", "rounded down"),
    EXPLANATION("Begründung", "Explanation"),
    KNOWN_ON("Kenntnisstand", "Known on"),
    RESULT("Ergebnis", "Result"),
    CLAUSE("Regelung", "Clause"),
    UNDER("nach", "under"),
    REMEDY("Abhilfe", "Remedy"),
    PLAN("Plan", "plan"),
    NOT_KNOWN("nicht bekannt", "not known"),
    VALID("gilt", "valid"),
    VALID_FROM("gilt ab", "valid from"),
    KNOWN_FROM("bekannt seit", "known since"),
    RULE("Regel", "rule"),
    ALSO("Außerdem geprüft", "Also checked");

    private final Text text;

    Phrases(String de, String en) {
        this.text = Text.of(de, en);
    }

    Text text() {
        return text;
    }

    /** Returns the word for a way of rounding. */
    static Phrases of(RoundingMode rounding) {
        return switch (rounding) {
            case HALF_UP -> HALF_UP;
            case HALF_EVEN -> HALF_EVEN;
            case DOWN -> DOWN;
            default -> throw new IllegalArgumentException("no policy rounds " + rounding);
        };
    }
}
