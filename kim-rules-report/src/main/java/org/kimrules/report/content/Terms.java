package org.kimrules.report.content;

import org.kimrules.core.text.Text;

/** Every word that the reports for people have beside those of the text report, in both languages. */
public enum Terms {
    // page
    NOTE("Prüfvermerk", "Assessment note"),
    CONTENTS("Inhalt", "Contents"),
    REASON("Begründung", "Reason"),
    CLAUSE("Regelung", "Clause"),
    SECURED("Zuwendung ohne Vorbehalt", "Unconditional grant"),
    REST("Rest nach Eigenmitteln", "Rest after own funds"),
    REASONS_OF_AMOUNTS("Anlage 2: Rechenwege der Beträge", "Annex 2: How the amounts come about"),
    REASONS_OF_POSITIONS("Anlage 3: Ergebnis je Stelle", "Annex 3: Result of each position"),
    REASONS_OF_FINDINGS("Anlage 4: Begründung der Feststellungen", "Annex 4: Reasons of the findings"),
    CLAUSES("Anlage 1: Angewandte Regelungen", "Annex 1: Clauses applied"),
    CLICK(
            "Jeder Betrag führt zu seinem Rechenweg, jede Feststellung zu ihrer Begründung.",
            "Every amount leads to how it comes about, every finding to its reason."),

    // matrix
    MATRIX("Prüfmatrix", "Matrix"),
    MATRIX_SHOWS(
            "Stellen und Regelungen: was jede Regelung zu jeder Stelle ergibt",
            "Positions and clauses: what each clause comes to for each position"),
    SIGNS("Zeichen", "Signs"),
    APPLIES_NOT("nicht anwendbar", "does not apply"),
    POSITION("Stelle", "Position"),
    FROM("ab", "from"),

    // charts
    CHART_YEARS("Kosten, Zuwendung und Eigenmittel je Jahr", "Cost, grant and own funds per year"),
    CHART_YEARS_SHOWS(
            "Balken je Jahr; Beträge in Euro. Dieselben Beträge stehen in der Tabelle dieses Abschnitts.",
            "Bars for each year; amounts in euros. The table of this section has the same amounts."),
    CHART_LINES("Saldo je Haushaltsstelle und Jahr", "Net per budget line and year"),
    CHART_LINES_SHOWS(
            "Balken je Haushaltsstelle und Jahr, links der Nulllinie ein Fehlbetrag; Beträge in Euro. Dieselben Beträge stehen"
                    + " in der Tabelle dieses Abschnitts.",
            "Bars for each budget line and year, a deficit to the left of zero; amounts in euros. The table of this section has"
                    + " the same amounts."),
    COST("Kosten", "Cost"),
    GRANT("Zuwendung", "Grant"),
    OWN_FUNDS("Eigenmittel", "Own funds"),
    AT_MOST("höchstens", "at most"),
    OPEN("offen", "open"),
    HATCHED("Schraffiert: der Betrag ist in diesen Grenzen offen.", "Hatched: the amount is open within these bounds."),

    // timeline
    TIMELINE("Zeitstrahl: Recht und Stellen", "Timeline: law and positions"),
    TIMELINE_SHOWS(
            "Dokumente und Parameter des Rechts, darunter die Stellen, mit dem Tag des Beschlusses und dem Kenntnisstand."
                    + " Dieselben Tage stehen in der Tabelle darunter.",
            "Documents and parameters of the law, below them the positions, with the day of decision and the day of knowledge."
                    + " The table below has the same days."),
    AS_TABLE("Zeitstrahl als Tabelle", "Timeline as a table"),
    DOCUMENTS("Dokumente", "Documents"),
    PARAMETERS("Parameter", "Parameters"),
    POSITIONS("Stellen", "Positions"),
    DECISION("Beschluss", "Decision"),
    KNOWLEDGE("Kenntnisstand", "Known on"),
    WHAT("Bezeichnung", "Title"),
    UNTIL("bis", "until"),
    NO_END("ohne Ende", "no end"),
    NOT_KNOWN("nicht bekannt", "not known"),

    // clauses
    SENTENCE("Inhalt in Worten dieses Regelwerks", "Content in the words of this rule set"),
    PLACE("Fundstelle", "Place"),
    EVIDENCE("Beleglage", "Evidence"),

    // signature
    SIGNATURES("Unterschriften", "Signatures"),
    PREPARED("Erstellt", "Prepared by"),
    CHECKED("Sachlich und rechnerisch geprüft", "Content and arithmetic checked by"),
    PLACE_AND_DAY("Ort, Datum", "Place and date"),
    SIGNATURE("Name, Unterschrift", "Name and signature");

    private final Text text;

    Terms(String de, String en) {
        this.text = Text.of(de, en);
    }

    /** Returns the word in both languages. */
    public Text text() {
        return text;
    }
}
