package org.kimrules.authoring.impact;

import org.kimrules.core.text.Text;

/** Every word of an impact that no clause, policy or plan brings, in both languages. */
enum Terms {
    IMPACT("Folgen einer Änderung", "Impact of a change"),
    PLANS("Pläne", "Plans"),
    PLAN("Plan", "plan"),
    RESULT("Ergebnis", "result"),
    GRANT_BEFORE("Zuwendung vorher", "grant before"),
    GRANT_AFTER("Zuwendung nachher", "grant after"),
    DIFFERENCE("Unterschied", "difference"),
    SAME("dieselben Dateien", "the same files"),
    WHOLE("ganzer Plan", "whole plan"),
    UNCHANGED("unverändert", "unchanged"),
    REFUSED_BEFORE("von der alten Fassung abgewiesen", "refused by the old version"),
    REFUSED_AFTER("von der neuen Fassung abgewiesen", "refused by the new version"),
    PROBLEMS("Probleme", "problems"),
    FLIPS("Andere Ergebnisse", "Verdicts that flip"),
    BEFORE("vorher", "before"),
    AFTER("nachher", "after"),
    NO_ANSWER("keine Antwort dazu", "no answer to that"),
    CHANGES("Geändertes Recht", "Law that changed"),
    ADDED("neu", "new"),
    REMOVED("entfallen", "gone"),
    CHANGED("geändert", "changed"),
    WITNESS("kleinster Plan mit Unterschied", "smallest plan that differs"),
    NO_WITNESS("kein Fall zeigt einen Unterschied", "no case shows a difference"),
    POSITIONS("Stellen", "positions");

    private final Text text;

    Terms(String de, String en) {
        this.text = Text.of(de, en);
    }

    /** Returns the word in both languages. */
    Text text() {
        return text;
    }
}
