package org.kimrules.drl.source;

/**
 * A stretch of the text of a file.
 *
 * @param from the offset of its first character
 * @param to the offset after its last character
 * @param line the line of its first character, counted from 1
 * @param column the column of its first character, counted from 1
 */
public record Span(int from, int to, int line, int column) {

    /** Returns the stretch of the text. */
    public static Span of(String text, int from, int to) {
        String before = text.substring(0, from);
        int lastBreak = before.lastIndexOf('\n');
        int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        return new Span(from, to, line, from - lastBreak);
    }

    /** Returns what the text of the file holds here. */
    public String in(String text) {
        return text.substring(from, to);
    }

    /** Returns the text of the file with something else here. */
    public String replace(String text, String other) {
        return text.substring(0, from) + other + text.substring(to);
    }
}
