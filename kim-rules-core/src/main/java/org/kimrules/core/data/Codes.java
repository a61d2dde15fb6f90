package org.kimrules.core.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.kimrules.core.text.Text;

/** What would be right where a code is not known: the nearest codes, or the whole list of them. */
public final class Codes {

    /** No list of words that somebody wrote down is longer; ids of a plan may be. */
    private static final int WHOLE = 100;

    private static final int FIRST = 8;
    private static final int MANY = 500;

    private Codes() {}

    /** Returns the codes that look most like the value, nearest first, at most three; empty where none is near. */
    public static List<String> near(String value, Collection<String> known) {
        // no code is that long, and comparing a text of megabytes would take minutes
        if (value.length() > Documents.MAX_TEXT) {
            return List.of();
        }
        String wanted = value.toUpperCase(Locale.ROOT);
        int limit = Math.max(2, wanted.length() / 3);
        return known.stream()
                .filter(code -> distance(wanted, code.toUpperCase(Locale.ROOT)) <= limit)
                .sorted(Comparator.comparingInt((String code) -> distance(wanted, code.toUpperCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    /** Returns what would be right in place of the value. */
    public static Text expected(String value, Collection<String> known) {
        // comparing with every one of very many ids would take longer than the reading itself
        List<String> near = known.size() > MANY ? List.of() : near(value, known);
        if (!near.isEmpty()) {
            return Text.of(
                    "meinten Sie " + String.join(", ", near) + "?", "did you mean " + String.join(", ", near) + "?");
        }
        return oneOf(known);
    }

    /** Returns what would be right where nothing stands that could be compared with the codes. */
    static Text oneOf(Collection<String> known) {
        if (known.isEmpty()) {
            return Text.of("hier ist kein Code vorgesehen", "there is no code for this");
        }
        String listed = known.size() <= WHOLE
                ? String.join(", ", known)
                : String.join(", ", known.stream().limit(FIRST).toList()) + ", …";
        return Text.of("eines von: " + listed, "one of: " + listed);
    }

    private static int distance(String left, String right) {
        return LevenshteinDistance.getDefaultInstance().apply(left, right);
    }
}
