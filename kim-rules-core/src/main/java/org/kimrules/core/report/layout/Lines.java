package org.kimrules.core.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kimrules.core.report.layout.Ink.Style;

/** Text as it stands on a terminal: how wide it is, how it is broken into lines and made harmless. */
public final class Lines {

    private static final String BREAK_AFTER = "-/._,;";

    private Lines() {}

    /**
     * Returns the text with everything escaped that could forge a line or turn the reading direction: control characters,
     * line separators, bidirectional controls and lone surrogates appear as a backslash, {@code u} and the hexadecimal
     * number. Names in any script, combining marks and joined emoji stay as they are.
     */
    public static String printable(String text) {
        if (text.codePoints().allMatch(Lines::harmless)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(each -> shown.append(harmless(each) ? Character.toString(each) : escaped(each)));
        return shown.toString();
    }

    /** Returns the text in quotes and on one line, with quotes and backslashes in it escaped. */
    public static String quoted(String text) {
        return '"' + printable(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }

    private static String escaped(int codePoint) {
        return String.format(Locale.ROOT, "\\u%04X", codePoint);
    }

    private static boolean harmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            // joiners keep emoji and some scripts together; every other invisible format could mislead
            case Character.FORMAT -> codePoint == 0x200C || codePoint == 0x200D || codePoint == 0x00AD;
            default -> true;
        };
    }

    /** Returns how many columns of a terminal the text takes: combining marks none, ideographs and emoji two. */
    public static int width(String text) {
        return text.codePoints().map(Lines::width).sum();
    }

    private static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> wide(codePoint) ? 2 : 1;
        };
    }

    /** The wide ranges of Unicode's East Asian Width, coarsely: Hangul, kana, ideographs, full-width forms, emoji. */
    private static boolean wide(int codePoint) {
        return within(codePoint, 0x1100, 0x115F)
                || within(codePoint, 0x2E80, 0xA4CF)
                || within(codePoint, 0xAC00, 0xD7A3)
                || within(codePoint, 0xF900, 0xFAFF)
                || within(codePoint, 0xFF00, 0xFF60)
                || within(codePoint, 0x1F300, 0x1FAFF)
                || within(codePoint, 0x20000, 0x3FFFD);
    }

    private static boolean within(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    /**
     * Breaks the text into lines of at most the width: at blanks where it can, else after a dash, after other punctuation,
     * or anywhere. No text gives one empty line.
     *
     * @param width the columns, at least 2
     */
    public static List<String> wrap(String text, int width) {
        return wrap(text, width, width);
    }

    private static List<String> wrap(String text, int first, int others) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && width(line) + 1 + width(rest) > (lines.isEmpty() ? first : others)) {
                lines.add(line);
                line = "";
            }
            while (width(rest) > (lines.isEmpty() ? first : others)) {
                int cut = cut(rest, lines.isEmpty() ? first : others);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line = line.isEmpty() ? rest : line + " " + rest;
        }
        lines.add(line);
        return lines;
    }

    private static int cut(String word, int width) {
        int limit = 0;
        while (limit < word.length() && fits(word, limit, width)) {
            limit += Character.charCount(word.codePointAt(limit));
        }
        int dash = word.lastIndexOf('–', limit - 1);
        if (dash > 0) {
            return dash + 1;
        }
        int whole = limit;
        return IntStream.iterate(whole, i -> i > 1, i -> i - 1)
                .filter(i -> BREAK_AFTER.indexOf(word.charAt(i - 1)) >= 0)
                .findFirst()
                .orElse(whole);
    }

    /** The first character always fits, so that cutting comes to an end. */
    private static boolean fits(String word, int limit, int width) {
        return limit == 0 || width(word.substring(0, word.offsetByCodePoints(limit, 1))) <= width;
    }

    /**
     * Returns the text in painted lines of at most the width.
     *
     * @param first the blanks before the first line
     * @param others the blanks before every other line
     */
    public static List<String> indented(String text, int first, int others, int width, Style style, Ink ink) {
        List<String> lines = wrap(text, width - first, width - others);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> " ".repeat(i == 0 ? first : others) + ink.paint(style, lines.get(i)))
                .toList();
    }
}
