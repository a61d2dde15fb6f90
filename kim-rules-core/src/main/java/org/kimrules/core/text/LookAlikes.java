package org.kimrules.core.text;

import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * Ids that look the same on paper: letters of Cyrillic and Greek that are drawn like Latin ones, and letters and digits of
 * other widths and styles. It is no full list of the Unicode standard, and case makes a difference.
 */
public final class LookAlikes {

    private static final String OTHERS = "АВЕЅІЈКМНОРСТУХаеѕіјорсухԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιν";
    private static final String LATIN = "ABESIJKMHOPCTYXaesijopcyxqwABEZHIKMNOPTYXoiv";

    private LookAlikes() {}

    /** Returns the id in the letters that it looks like; the same for ids that look the same. */
    public static String plain(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFKC)
                .codePoints()
                .mapToObj(LookAlikes::latin)
                .collect(Collectors.joining());
    }

    private static String latin(int letter) {
        int at = OTHERS.indexOf(letter);
        return at < 0 ? Character.toString(letter) : LATIN.substring(at, at + 1);
    }
}
