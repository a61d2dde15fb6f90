package org.kimrules.core.data;

import org.kimrules.core.text.Text;

/** The closed list of reasons for which a document is refused. */
public enum ProblemCode {
    /** The file can't be read. */
    FILE_UNREADABLE(Text.of("die Datei lässt sich nicht lesen", "the file cannot be read")),
    /** The file is larger than the limit. */
    FILE_TOO_LARGE(Text.of("die Datei ist größer als die Grenze", "the file is larger than the limit")),
    /** The file is not UTF-8 without byte order mark. */
    ENCODING(Text.of("die Datei ist nicht in UTF-8 ohne BOM", "the file is not UTF-8 without byte order mark")),
    /** The file is no YAML or JSON. */
    SYNTAX(Text.of("kein gültiges YAML oder JSON", "no valid YAML or JSON")),
    /** The document is nested too deeply. */
    TOO_DEEP(Text.of("zu tief verschachtelt", "nested too deeply")),
    /** A line of a YAML file is longer than the limit. */
    LINE_TOO_LONG(Text.of("eine Zeile ist länger als die Grenze", "a line is longer than the limit")),
    /** YAML aliases, tags and merge keys are not allowed. */
    YAML_FEATURE(Text.of(
            "Anker, Verweise und Typangaben sind nicht erlaubt", "anchors, aliases and type tags are not allowed")),
    /** A field is not known. */
    FIELD_UNKNOWN(Text.of("unbekanntes Feld", "unknown field")),
    /** A required field is missing. */
    FIELD_MISSING(Text.of("Pflichtfeld fehlt", "required field is missing")),
    /** A field is there and holds nothing. */
    FIELD_EMPTY(Text.of("Feld ist nicht ausgefüllt", "field is not filled in")),
    /** A field occurs twice. */
    FIELD_DUPLICATE(Text.of("Feld kommt doppelt vor", "field occurs twice")),
    /** A value has the wrong type. */
    TYPE_WRONG(Text.of("falscher Typ", "wrong type")),
    /** A number is not written as a plain decimal. */
    NUMBER_FORMAT(Text.of("keine einfache Dezimalzahl", "not a plain decimal number")),
    /** A number is written with a decimal comma. */
    DECIMAL_COMMA(Text.of("Dezimalkomma statt Dezimalpunkt", "decimal comma instead of decimal point")),
    /** A number has more characters than any number of a plan. */
    NUMBER_TOO_LONG(Text.of("zu lange Zahl", "number too long")),
    /** A number has too many decimals. */
    NUMBER_SCALE(Text.of("zu viele Nachkommastellen", "too many decimals")),
    /** A number that is no amount is negative or beyond the limit. */
    NUMBER_RANGE(Text.of("Zahl außerhalb des zulässigen Bereichs", "number out of range")),
    /** An amount is negative or beyond the limit. */
    AMOUNT_RANGE(Text.of("Betrag außerhalb des zulässigen Bereichs", "amount out of range")),
    /** A plan has more positions than one plan may have. */
    PLAN_TOO_LARGE(Text.of("zu viele Stellen in einem Plan", "too many positions in one plan")),
    /** A full-time share is negative. */
    FTE_NEGATIVE(Text.of("negativer Stellenanteil", "negative full-time share")),
    /** A full-time share is zero. */
    FTE_ZERO(Text.of("Stellenanteil ist null", "full-time share is zero")),
    /** A full-time share is beyond any plausible plan. */
    FTE_TOO_LARGE(Text.of("unplausibel großer Stellenanteil", "implausibly large full-time share")),
    /** A date is not written as year-month-day, or does not exist. */
    DATE_FORMAT(Text.of("kein gültiges Datum", "no valid date")),
    /** A date or year lies outside the window. */
    DATE_WINDOW(Text.of("Datum außerhalb des zulässigen Zeitraums", "date out of range")),
    /** A period ends before it starts. */
    PERIOD_REVERSED(Text.of("Ende liegt vor dem Beginn", "end before start")),
    /** A code is not in the vocabulary of the policy. */
    CODE_UNKNOWN(Text.of("unbekannter Code", "unknown code")),
    /** An id has characters that ids do not have. */
    ID_FORMAT(Text.of("unzulässige Kennung", "not a valid id")),
    /** An id occurs twice. */
    ID_DUPLICATE(Text.of("Kennung kommt doppelt vor", "id occurs twice")),
    /** An id looks like another one and is not the same. */
    ID_LOOKALIKE(Text.of("Kennung sieht aus wie eine andere", "id looks like another one")),
    /** A reference points at nothing. */
    REFERENCE_DANGLING(Text.of("Verweis ins Leere", "reference to nothing")),
    /** References go round in a circle. */
    REFERENCE_CYCLE(Text.of("Verweise im Kreis", "references in a circle")),
    /** A text is empty, too long, or has control characters. */
    TEXT_INVALID(Text.of("unzulässiger Text", "not a valid text")),
    /** Two statements contradict each other. */
    CONTRADICTION(Text.of("widersprüchliche Angaben", "contradictory statements")),
    /** A text that is to be masked also stands inside of one that is not. */
    MASK_INCOMPLETE(Text.of(
            "enthält einen Text, der an anderer Stelle geschwärzt wird", "holds a text that is masked elsewhere"));

    private final Text meaning;

    ProblemCode(Text meaning) {
        this.meaning = meaning;
    }

    /** Returns the reason in one phrase. */
    public Text meaning() {
        return meaning;
    }
}
