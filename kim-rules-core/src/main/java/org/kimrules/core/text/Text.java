package org.kimrules.core.text;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sentence or label in both languages, for example {@code Text.of("Stelle", "position")}. A sentence may name arguments in
 * braces, {@code "{title} needs an approval"}; see {@link Message}. Immutable.
 */
public final class Text {

    static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private final String de;
    private final String en;
    private volatile @Nullable List<String> arguments;

    private Text(String de, String en) {
        this.de = Objects.requireNonNull(de, "de");
        this.en = Objects.requireNonNull(en, "en");
    }

    /** Returns a text of the two wordings; both are required. */
    public static Text of(String de, String en) {
        return new Text(de, en);
    }

    /** Returns a text that reads the same in both languages, such as a name or a code. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** Returns the German wording. */
    public String de() {
        return de;
    }

    /** Returns the English wording. */
    public String en() {
        return en;
    }

    /** Returns the wording in the language. */
    public String in(Language language) {
        return language == Language.DE ? de : en;
    }

    /** Returns the names of the arguments of either wording, sorted. They are looked for once, when somebody asks first. */
    public List<String> arguments() {
        List<String> known = arguments;
        if (known == null) {
            known = Stream.of(de, en)
                    .flatMap(words -> ARGUMENT.matcher(words).results())
                    .map((MatchResult match) -> match.group(1))
                    .distinct()
                    .sorted()
                    .toList();
            arguments = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && de.equals(text.de) && en.equals(text.en);
    }

    @Override
    public int hashCode() {
        return 31 * de.hashCode() + en.hashCode();
    }

    @Override
    public String toString() {
        return "Text[de=" + de + ", en=" + en + "]";
    }
}
