package org.kimrules.core.report.settlement;

import org.kimrules.core.text.Text;

/** Every word of a settlement that no clause, policy or plan brings, in both languages. */
enum Terms {
    SETTLEMENT("Abrechnung", "Settlement"),
    PLAN("Plan", "Plan"),
    KNOWN("Kenntnisstand", "Known on"),
    RESULT("Ergebnis", "Result"),
    AMOUNTS("Geänderte Beträge", "Amounts that changed"),
    YEARS("Jahre", "Years"),
    LINES("Geänderte Haushaltsstellen", "Budget lines that changed"),
    ANSWERS("Geänderte Antworten der Regelungen", "Clauses that answer otherwise"),
    YEAR("Jahr", "Year"),
    POSITION("Stelle", "Position"),
    ITEM("Gegenstand", "Item"),
    LINE("Haushaltsstelle", "Budget line"),
    GRANT_BEFORE("Zuwendung vorher", "Grant before"),
    GRANT_AFTER("Zuwendung nachher", "Grant after"),
    GAP_BEFORE("Lücke vorher", "Gap before"),
    GAP_AFTER("Lücke nachher", "Gap after"),
    BEFORE("vorher", "before"),
    AFTER("nachher", "after"),
    DIFFERENCE("Unterschied", "Difference"),
    FTE("VZÄ", "FTE"),
    PARAMETER("Parameter", "parameter"),
    INSTEAD_OF("statt", "instead of"),
    NO_MORE("nicht mehr verwendet", "no longer used"),
    NOT_KNOWN("nicht bekannt", "not known"),
    APPLIES_NOT("gilt nicht", "does not apply"),
    VALID_FROM("gilt ab", "valid from"),
    KNOWN_FROM("bekannt seit", "known since");

    private final Text text;

    Terms(String de, String en) {
        this.text = Text.of(de, en);
    }

    /** Returns the word in both languages. */
    Text text() {
        return text;
    }
}
