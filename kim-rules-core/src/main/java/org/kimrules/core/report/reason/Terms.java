package org.kimrules.core.report.reason;

import java.math.RoundingMode;
import org.kimrules.core.text.Text;

/** Every word between reasons that no clause, policy or plan brings, in both languages. */
enum Terms {
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
    NOT_STATED("nicht angegeben", "not stated"),
    NOT_KNOWN("nicht bekannt", "not known"),
    VALID("gilt", "valid"),
    VALID_FROM("gilt ab", "valid from"),
    KNOWN_FROM("bekannt seit", "known since"),
    RULE("Regel", "rule"),
    OTHER_KIND("Die Regelung spricht über etwas anderes:", "The clause speaks about something else:"),
    NOT_YET_KNOWN(
            "Die Regelung war am Kenntnisstand noch nicht bekannt; veröffentlicht am",
            "The clause was not known on that day; published on"),
    NOT_IN_FORCE("Die Regelung gilt an diesen Tagen nicht; sie", "The clause does not apply on these days; it is"),
    SUPERSEDED("An die Stelle der Regelung ist getreten:", "The clause was replaced by:"),
    OTHER_TRAITS("Die Regelung gilt hier nicht:", "The clause does not apply here:"),
    ANSWERED("Die Regelung gilt. Antwort:", "The clause applies. Answer:"),
    NOT_ASKED(
            "Die Regelung gilt, wurde aber nicht mehr gefragt, weil die Stelle nicht oder noch nicht förderfähig ist.",
            "The clause applies but was not asked, because the position is not eligible, or not yet."),
    NOT("Nicht „", "Not “"),
    QUOTED("“", "”"),
    BECAUSE("denn", "because"),
    MISSING("gibt es nicht", "there is none"),
    IN_THE_WAY("steht entgegen", "stands in the way"),
    NEEDED("nötig:", "needed:"),
    OR("oder", "or"),
    ALSO("Außerdem geprüft", "Also checked");

    private final Text text;

    Terms(String de, String en) {
        this.text = Text.of(de, en);
    }

    Text text() {
        return text;
    }

    /** Returns the word for a way of rounding. */
    static Terms of(RoundingMode rounding) {
        return switch (rounding) {
            case HALF_UP -> HALF_UP;
            case HALF_EVEN -> HALF_EVEN;
            case DOWN -> DOWN;
            default -> throw new IllegalArgumentException("no policy rounds " + rounding);
        };
    }
}
