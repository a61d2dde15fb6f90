package org.kimrules.core.text;

import java.util.Objects;

/**
 * One sentence or label in both languages, for example {@code Text.of("Stelle", "position")}. Immutable.
 *
 * @param de the German wording
 * @param en the English wording
 */
public record Text(String de, String en) {

    /** Both wordings are required. */
    public Text {
        Objects.requireNonNull(de, "de");
        Objects.requireNonNull(en, "en");
    }

    /** Returns a text of the two wordings. */
    public static Text of(String de, String en) {
        return new Text(de, en);
    }

    /** Returns a text that reads the same in both languages, such as a name or a code. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** Returns the wording in the language. */
    public String in(Language language) {
        return language == Language.DE ? de : en;
    }
}
