package org.kimrules.drl.source;

import java.util.function.IntPredicate;

/**
 * The text of a rule file before anybody parses it. A parser goes one level deeper for each open bracket, so the depth has to
 * be known first. It is no parser: it knows strings, comments and brackets. Immutable.
 *
 * @param code the text with blanks where its comments stand
 * @param bare the same with blanks where its strings stand
 * @param deepest the offset of the first bracket that is nested deeper than any before it; 0 where there is none
 * @param depth how many brackets are open there
 */
public record RuleText(String code, String bare, int deepest, int depth) {

    /** More open brackets than any rule needs, and far fewer than a parser can follow. */
    public static final int DEPTH = 20;

    /** More characters than any rule file needs. */
    public static final int LENGTH = 50_000;

    /** Reads the text of a rule file. */
    public static RuleText of(String text) {
        StringBuilder code = new StringBuilder(text);
        StringBuilder bare = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at + 1 || quote(text.charAt(at))) {
                blank(bare, at, end);
                if (!quote(text.charAt(at))) {
                    blank(code, at, end);
                }
            }
            at = end;
        }
        return deep(code.toString(), bare.toString());
    }

    private static boolean quote(char sign) {
        return sign == '"' || sign == '\'';
    }

    /** Returns the offset after the string or comment that begins here, or after the character where none does. */
    private static int end(String text, int at) {
        char sign = text.charAt(at);
        if (quote(sign)) {
            return afterString(text, at, sign);
        }
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        return at + 1;
    }

    private static int afterString(String text, int start, char quote) {
        for (int at = start + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == quote) {
                return at + 1;
            }
        }
        return text.length();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) != '\n') {
                text.setCharAt(at, ' ');
            }
        }
    }

    private static RuleText deep(String code, String bare) {
        int open = 0;
        int depth = 0;
        int deepest = 0;
        IntPredicate opens = sign -> "([{".indexOf(sign) >= 0;
        IntPredicate closes = sign -> ")]}".indexOf(sign) >= 0;
        for (int at = 0; at < bare.length(); at++) {
            char sign = bare.charAt(at);
            open = opens.test(sign) ? open + 1 : closes.test(sign) ? Math.max(0, open - 1) : open;
            if (open > depth) {
                depth = open;
                deepest = at;
            }
        }
        return new RuleText(code, bare, deepest, depth);
    }

    /** Returns whether a parser can be asked. */
    public boolean parsable() {
        return depth <= DEPTH && code.length() <= LENGTH;
    }
}
