package org.kimrules.core.report.register;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown as it is shown where repositories are read: collects lines and escapes what would be taken for a mark. */
final class Markdown {

    /** What a word could be read as that is meant as it is; underscores inside words are left alone everywhere. */
    private static final Pattern MARK = Pattern.compile("[\\\\`*\\[\\]<>|]|(?<!\\w)_|_(?!\\w)");

    private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N}_-]");

    private final StringBuilder written = new StringBuilder();

    /** Returns the text so that it reads as it is, on one line. */
    static String plain(String text) {
        return MARK.matcher(text.strip().replaceAll("\\s+", " "))
                .replaceAll(match -> "\\\\" + (match.group().equals("\\") ? "\\\\" : match.group()));
    }

    /** Returns a link; the text is made plain. */
    static String link(String text, String target) {
        return "[" + plain(text) + "](" + target + ")";
    }

    /** Returns the link to a heading of the same page. */
    static String toHeading(String heading) {
        String small = heading.toLowerCase(Locale.ROOT).replace(' ', '-');
        return link(heading, "#" + NOT_IN_ANCHORS.matcher(small).replaceAll(""));
    }

    /** Writes a heading with an empty line before it, but for the first. */
    void heading(int level, String heading) {
        if (!written.isEmpty()) {
            written.append('\n');
        }
        written.append("#".repeat(level)).append(' ').append(plain(heading)).append('\n');
    }

    /** Writes a paragraph. */
    void paragraph(String markdown) {
        written.append('\n').append(markdown).append('\n');
    }

    /** Writes a list. */
    void list(List<String> items) {
        paragraph(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    /** Writes a table of cells that are Markdown already. */
    void table(List<String> headings, List<List<String>> rows) {
        String head = row(headings) + "\n" + "|" + "---|".repeat(headings.size());
        paragraph(rows.stream().map(Markdown::row).reduce(head, (above, row) -> above + "\n" + row));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Returns everything written so far. */
    String text() {
        return written.toString();
    }
}
