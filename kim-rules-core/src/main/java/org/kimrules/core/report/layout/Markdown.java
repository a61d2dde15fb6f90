package org.kimrules.core.report.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.report.layout.Table.Kind;

/** Markdown as it is shown where repositories are read: collects lines and escapes what would be taken for a mark. */
public final class Markdown {

    /**
     * What a word could be read as that is meant as it is: marks, entities and bare addresses;
     * underscores inside words are left alone everywhere.
     */
    private static final Pattern MARK = Pattern.compile(
            "[\\\\`*\\[\\]<>|]|(?<!\\w)_|_(?!\\w)|&(?=[#\\p{L}])|(?<=\\p{L}):(?=//)|(?<=\\b(?i:www))\\.");

    private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N}_-]");

    private final StringBuilder written = new StringBuilder();

    /** Creates an empty page. */
    public Markdown() {}

    /** Returns the text so that it reads as it is, on one line. */
    public static String plain(String text) {
        return MARK.matcher(text.strip().replaceAll("\\s+", " "))
                .replaceAll(match -> "\\\\" + (match.group().equals("\\") ? "\\\\" : match.group()));
    }

    /** Returns a link; the text is made plain. */
    public static String link(String text, String target) {
        return "[" + plain(text) + "](" + target + ")";
    }

    /** Returns the link to a heading of the same page. */
    public static String toHeading(String heading) {
        String small = heading.toLowerCase(Locale.ROOT).replace(' ', '-');
        return link(heading, "#" + NOT_IN_ANCHORS.matcher(small).replaceAll(""));
    }

    /** Writes a heading with an empty line before it, but for the first. */
    public void heading(int level, String heading) {
        if (!written.isEmpty()) {
            written.append('\n');
        }
        written.append("#".repeat(level)).append(' ').append(plain(heading)).append('\n');
    }

    /** Writes a paragraph. */
    public void paragraph(String markdown) {
        written.append('\n').append(markdown).append('\n');
    }

    /** Writes a list. */
    public void list(List<String> items) {
        paragraph(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    /** Writes a table of cells that are Markdown already. */
    public void table(List<String> headings, List<List<String>> rows) {
        table(headings, headings.stream().map(any -> Kind.TEXT).toList(), rows);
    }

    /** Writes a table of cells that are Markdown already; numbers are aligned on the right. */
    public void table(List<String> headings, List<Kind> kinds, List<List<String>> rows) {
        String rules = kinds.stream()
                .map(kind -> kind == Kind.NUMBER ? "---:|" : "---|")
                .collect(Collectors.joining());
        String head = row(headings) + "\n" + "|" + rules;
        paragraph(
                Stream.concat(Stream.of(head), rows.stream().map(Markdown::row)).collect(Collectors.joining("\n")));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Returns everything written so far. */
    public String text() {
        return written.toString();
    }
}
