package org.kimrules.core.report;

import java.util.Locale;
import org.kimrules.core.text.Text;

/** Every word of the reports that no clause, policy or plan brings, in both languages. */
enum Terms {
    // title and verdict
    PLAN("Plan", "Plan"),
    APPLICANT("Antragstellende Kommune", "Applicant"),
    PROGRAMME("Förderprogramm", "Programme"),
    VERSION("Fassung", "version"),
    KNOWN_ON("Kenntnisstand", "Known on"),
    ASSUMING("Angenommen, wo nichts bekannt ist", "Assumed where nothing is known"),
    MASKED("Geschwärzt", "Masked"),
    LAW_NOT_MASKED("Rechtstexte sind nicht geschwärzt", "texts of the law are not masked"),
    RESULT("Ergebnis", "Result"),
    NOT_BLOCKED("Keine Feststellung steht dem Plan entgegen.", "No finding stands against the plan."),
    EMPTY_PLAN(
            "Der Plan nennt keine Stellen; es gibt keine Zuwendung zu berechnen.",
            "The plan names no positions; there is no grant to compute."),
    OF_ELIGIBLE("Zuwendung, soweit förderfähig", "Grant as far as eligible"),
    ALL_SECURED("alles ohne Vorbehalt", "all of it unconditional"),
    NOTHING_SECURED("alles unter Vorbehalt", "all of it conditional"),
    MORE_YEARS("weitere Jahre unter „Jahre“", "further years under “Years”"),
    TO_REQUEST("Zu beantragen", "To be requested"),
    TO_OBTAIN("Beantragt, Entscheidung abzuwarten", "Requested, decision to be awaited"),
    WITHOUT_EFFECT("Ohne Wirkung", "Without effect"),
    NOTHING_RESTS_ON_IT(
            "Keine Antwort stützt sich darauf; zu prüfen sind Regelung, Stellen, Behörde und Tage.",
            "No answer rests on it; clause, positions, authority and days are to be checked."),
    EXEMPTION("Ausnahme von", "exemption from"),
    RESPONSIBLE("zuständig", "responsible"),
    TO_MEND("Zu beheben", "To be mended"),
    TO_CLARIFY("Zu klären", "To be clarified"),
    TO_AWAIT("Abzuwarten", "To be awaited"),

    // sections
    REQUIRED_APPROVALS("Erforderliche Genehmigungen", "Required approvals"),
    POSITIONS("Stellen", "Positions"),
    POSITIONS_CONTINUED("Stellen, weitere Jahre", "Positions, further years"),
    YEARS("Jahre", "Years"),
    MAXIMA("Höchstzahlen", "Maxima"),
    CHANCES("Nicht beantragte Förderung", "Money not asked for"),
    BUDGET_LINES("Haushaltsstellen", "Budget lines"),
    BLOCKING("Hindernisse", "Blocking"),
    CONDITIONAL("Vorbehalte und offene Fragen", "Conditions and open questions"),
    WARNINGS("Warnungen", "Warnings"),
    REMARKS("Hinweise", "Remarks"),
    JUDGED("Von einer Person zu beurteilen", "To be judged by a person"),
    NOT_CHECKED("Nicht geprüft, Regelung offen", "Not checked, clause open"),
    ALSO_OPEN("Ebenfalls offen, siehe oben", "Also open, see above"),
    FINE("Erfüllt (Stellen siehe oben)", "Satisfied (positions: see above)"),
    PARAMETERS("Verwendete Parameter", "Parameters used"),
    SOURCES("Quellen", "Sources"),
    LEGEND("Zur Lesart", "How to read this"),
    NONE("keine", "none"),

    // columns
    TITLE("Bezeichnung", "Title"),
    POSITION("Stelle", "Position"),
    SPONSOR("Anstellungsträger", "Sponsor"),
    FTE("VZÄ", "FTE"),
    PERIOD("Zeitraum", "Period"),
    CLAUSE("Regelung", "Clause"),
    AUTHORITY("Zuständig", "Authority"),
    STATE("Stand", "State"),
    YEAR("Jahr", "Year"),
    COST("Kosten", "Cost"),
    GRANT("Zuwendung", "Grant"),
    PLANNED("geplant (VZÄ)", "planned (FTE)"),
    MAXIMUM("höchstens", "maximum"),
    USED_IN_FULL("ausgeschöpft", "used in full"),
    CUT("gekürzt", "cut"),
    NOT_USED_UP("nicht ausgeschöpft", "not used up"),
    ITEM("Gegenstand", "Item"),
    UP_TO("bis zu", "up to"),
    OF_THAT_CONDITIONAL("davon unter Vorbehalt", "of that conditional"),
    SECURED("ohne Vorbehalt", "unconditional"),
    OWN_FUNDS("Eigenmittel", "Own funds"),
    GAP("Lücke", "Gap"),
    REST("Rest nach Eigenmitteln", "Rest after own funds"),
    LINE("Haushaltsstelle", "Budget line"),
    REVENUE("Ertrag", "Revenue"),
    NET("Saldo", "Net"),
    KEY("Parameter", "Parameter"),
    VALUE("Wert", "Value"),
    VALID_FROM("gilt ab", "Valid from"),
    SOURCE("Quelle und Beleglage", "Source and evidence"),

    // cells and short phrases
    OPEN("offen", "open"),
    NOT_KNOWN("nicht bekannt", "not known"),
    NO_GRANT_CLAUSE("eine Regelung, die etwas zahlt", "a clause that pays anything"),
    MISSING("es fehlt", "missing"),
    SUM("Summe", "Sum"),
    FOR("für", "for"),
    OF_THAT("davon", "of that"),
    EACH("je", "each"),
    SINCE("ab", "from"),
    UNTIL("bis", "until"),
    CONCERNS("betrifft", "concerns"),
    SAME_AS("Regelungen: wie bei", "clauses: as for"),
    REMEDY("Abhilfe", "Remedy"),
    OR("oder", "or"),
    TO_JUDGE("zu beurteilen", "to be judged"),
    UNCHECKED("nicht geprüft", "not checked"),
    READ("Gelesen", "Read"),
    NOT_REQUESTED("nicht beantragt", "not requested"),
    REQUESTED("beantragt", "requested"),
    STATED_MEANS("eine öffentliche Quelle sagt es", "a public source says so"),
    INFERRED_MEANS("aus belegten Angaben berechnet oder geschlossen", "calculated or deduced from what sources state"),
    ASSUMED_MEANS(
            "eine Annahme dieses Regelwerks, wo keine Quelle spricht",
            "a choice of this rule set where no source speaks"),
    AMOUNTS(
            "Alle Beträge in Euro. „offen“ heißt: nicht entscheidbar, weil eine Angabe oder ein Wert fehlt; es heißt nie null."
                    + " Die Lücke ist Kosten minus Zuwendung, vor Eigenmitteln.",
            "All amounts in euros. “open” means: cannot be decided because a fact or a parameter is missing; it never means"
                    + " zero. The gap is cost minus grant, before own funds."),
    RANGES(
            "Zwei Beträge mit „bis“ sind die Grenzen eines Betrags, der nicht entscheidbar ist.",
            "Two amounts with “to” are the bounds of an amount that cannot be decided."),
    NO_NOTICE(
            "Dies ist eine Prüfung nach dem genannten Kenntnisstand und kein Zuwendungsbescheid; über die Zuwendung"
                    + " entscheidet die Bewilligungsbehörde.",
            "This is a check as of the stated day of knowledge and no grant notice; the granting authority decides on the"
                    + " grant."),

    // refused plans
    PROBLEMS("Probleme", "Problems"),
    REFUSED(
            "Der Plan wurde nicht angenommen; nichts wurde geprüft oder berechnet.",
            "The plan was refused; nothing was checked or computed."),
    DOCUMENT("(ganzes Dokument)", "(whole document)"),
    AT_LINE("Zeile", "line"),
    FOUND("gefunden", "found"),
    WRONG("falsch", "wrong"),
    RIGHT("richtig", "right");

    private final Text text;

    Terms(String de, String en) {
        this.text = Text.of(de, en);
    }

    /** Returns the word in both languages. */
    Text text() {
        return text;
    }

    /** Returns what the word is called in every language: {@code budget-lines}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
