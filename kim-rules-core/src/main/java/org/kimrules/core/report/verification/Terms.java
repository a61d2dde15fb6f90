package org.kimrules.core.report.verification;

import org.kimrules.core.text.Text;

/** Every word of a verification that no policy or plan brings, in both languages. */
enum Terms {
    RECEIPT("Beleg", "Receipt"),
    RESULT("Ergebnis", "Result"),
    SIGNATURE("Signatur", "Signature"),
    PLAN("Plan", "Plan"),
    PROGRAMME("Programm", "Programme"),
    VERSION("Fassung", "version"),
    KNOWN("Kenntnisstand", "Known on"),
    ANSWER("Prüfergebnis", "Answer"),
    FILES("Dateien des Regelwerks, die abweichen", "Files of the policy that differ"),
    CHANGED("geändert", "changed"),
    ADDED("neu, fehlt im Beleg", "new, not in the receipt"),
    GONE("nur im Beleg, hier nicht vorhanden", "in the receipt only, not here"),
    DIFFERENCES("Abweichungen", "Differences"),
    EXPECTED("erwartet", "expected"),
    FOUND("gefunden", "found"),
    NOTHING("nichts", "nothing"),
    MORE("weitere", "more"),
    UNREADABLE("Was nicht gelesen werden kann", "What cannot be read"),

    VERIFIED_MEANS(
            "Dasselbe Regelwerk gibt zu diesem Plan dieselbe Antwort, Byte für Byte.",
            "The same policy gives this plan the same answer, byte for byte."),
    NOT_SIGNED_MEANS(
            "Ohne geprüfte Signatur ist nicht belegt, wer den Beleg ausgestellt hat.",
            "Without a checked signature nothing shows who issued the receipt."),
    ALTERED_MEANS("Die Datei ist nicht so, wie sie ausgestellt wurde.", "The file is not as it was issued."),
    POLICY_MEANS(
            "Das Regelwerk hier ist nicht das, das damals geantwortet hat.",
            "The policy here is not the one that answered then."),
    NO_POLICY("Ein Regelwerk dieses Namens gibt es hier nicht.", "There is no policy of this name here."),
    SAME_ANSWER(
            "Das Prüfergebnis wäre dasselbe, nur die genannten Dateien sind andere.",
            "The answer would be the same, only the named files are others."),
    OTHER_ANSWER("Das Prüfergebnis wäre ein anderes.", "The answer would be different."),
    ANSWER_MEANS(
            "Der Beleg ist in sich stimmig, aber dasselbe Regelwerk antwortet anders: Er wurde neu geschrieben oder von einer"
                    + " anderen Version des Programms ausgestellt.",
            "The receipt is consistent, but the same policy gives another answer: it was written anew, or issued by another"
                    + " version of the program."),
    MISSING_MEANS(
            "Ein Schlüssel wurde genannt, aber niemand hat den Beleg unterschrieben.",
            "A key was given, but nobody signed the receipt."),
    WRONG_MEANS(
            "Die Signatur stammt nicht von diesem Schlüssel oder nicht zu diesem Inhalt.",
            "The signature is not that of this key, or not of this content.");

    private final Text text;

    Terms(String de, String en) {
        this.text = Text.of(de, en);
    }

    /** Returns the words in both languages. */
    Text text() {
        return text;
    }
}
