package org.kimrules.core.report.register;

import org.kimrules.core.law.Effect;
import org.kimrules.core.law.Unit;
import org.kimrules.core.policy.ClauseFiles.Part;
import org.kimrules.core.text.Text;

/** Every word of the register's reports that no policy brings, in both languages. */
enum Terms {
    // head
    REGISTER("Normenregister", "Register of clauses"),
    FIGURES("Parameter", "Parameters"),
    VERSION("Fassung", "version"),
    IN_FORCE_ON("Gilt am", "In force on"),
    EVER("Geltung: jede", "Validity: any"),
    KNOWN_ON("Kenntnisstand", "Known on"),
    ALL_KNOWN("Kenntnisstand: alles Erfasste", "Known: everything on record"),
    CLAUSES("Regelungen", "clauses"),
    DOCUMENTS("Dokumenten", "documents"),
    IN("in", "in"),
    EMPTY(
            "An diesem Tag gilt nach diesem Kenntnisstand keine Regelung.",
            "No clause that was known by then applies to this day."),

    // documents and clauses
    KNOWN_SINCE("bekannt seit", "known since"),
    VALID("gilt", "applies"),
    SINCE("ab", "from"),
    READ("Gelesen", "Read"),
    PLACE("Fundstelle", "Place"),
    EFFECT("Rechtsfolge", "effect"),
    SUPERSEDED_BY("abgelöst durch", "superseded by"),
    SUPERSEDES("tritt an die Stelle von", "supersedes"),
    FILES("Dateien", "Files"),
    RULES("Regeln", "rules"),
    RULE("Regel", "rule"),
    CASES("Fälle", "cases"),
    CASE("Fall", "case"),
    SIGN_OFF("Rechtliche Freigabe", "Legal sign-off"),
    NO_SIGN_OFF("keine", "none"),
    KEY("Schlüssel", "key"),
    LAPSED("verfallen, seitdem geändert", "lapsed, changed since"),
    WRONG("ungültig, die Unterschrift passt nicht", "not valid, the signature does not fit"),
    PART_RULES("Regeln", "rules"),
    PART_PARAMETERS("Parameter", "parameters"),
    PART_SENTENCE("Wortlaut", "sentence"),

    // parameters
    VALUE("Wert", "Value"),
    PERIOD("Gilt", "Applies"),
    KNOWN("Bekannt seit", "Known since"),
    SOURCE("Quelle und Beleglage", "Source and evidence"),
    NOT_KNOWN("nicht bekannt", "not known"),
    NOTHING_KNOWN("Nicht bekannt: kein Eintrag.", "Not known: no entry."),
    NAMED_BY("genannt von", "named by"),

    // effects
    REFUSE("Ablehnung", "refusal"),
    RESERVE("Vorbehalt", "reservation"),
    WARN("Warnung", "warning"),
    NOTE("Hinweis", "remark"),

    // units
    EUR("Euro", "euros"),
    FTE("VZÄ", "FTE"),
    SHARE("Anteil", "share"),
    COUNT("Anzahl", "count"),
    DAY("Tag", "day"),
    FLAG("ja oder nein", "yes or no"),
    CODE("Verfahren", "way of doing it");

    private final Text text;

    Terms(String de, String en) {
        this.text = Text.of(de, en);
    }

    /** Returns the word in both languages. */
    Text text() {
        return text;
    }

    /** Returns the word for what becomes of a subject that does not satisfy a clause. */
    static Terms of(Effect effect) {
        return switch (effect) {
            case REFUSE -> REFUSE;
            case RESERVE -> RESERVE;
            case WARN -> WARN;
            case NOTE -> NOTE;
        };
    }

    /** Returns the word for what a parameter is measured in. */
    static Terms of(Unit unit) {
        return switch (unit) {
            case EUR -> EUR;
            case FTE -> FTE;
            case SHARE -> SHARE;
            case COUNT -> COUNT;
            case DAY -> DAY;
            case FLAG -> FLAG;
            case CODE -> CODE;
        };
    }

    /** Returns the word for a part of a clause that somebody signs. */
    static Terms of(Part part) {
        return switch (part) {
            case RULES -> PART_RULES;
            case PARAMETERS -> PART_PARAMETERS;
            case SENTENCE -> PART_SENTENCE;
        };
    }
}
