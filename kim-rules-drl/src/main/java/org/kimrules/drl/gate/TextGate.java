package org.kimrules.drl.gate;

import java.util.Locale;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.source.RuleText;

/**
 * What the text of a file has to be before a parser sees it: short, flat and of characters that mean to everybody what they
 * look like. A backslash begins an escape, which the compilers of rules and of Java read at different times.
 */
final class TextGate {

    private final Refusals refusals;

    TextGate(Refusals refusals) {
        this.refusals = refusals;
    }

    void check(String text) {
        if (text.length() > RuleText.LENGTH) {
            refusals.add(
                    FaultCode.DRL_LIMIT,
                    0,
                    text.length() + " characters",
                    "at most " + RuleText.LENGTH + ": a clause has a file of its own");
            return;
        }
        RuleText signs = RuleText.of(text);
        if (signs.depth() > RuleText.DEPTH) {
            refusals.add(
                    FaultCode.DRL_LIMIT,
                    signs.deepest(),
                    signs.depth() + " open brackets",
                    "at most " + RuleText.DEPTH + " within each other");
        }
        for (int at = 0; at < text.length() && refusals.none(); at++) {
            check(text.charAt(at), signs.bare().charAt(at), at);
        }
    }

    /** Only the first is told: one that is not shown seldom comes alone. */
    private void check(char sign, char bare, int at) {
        if (sign == '\\') {
            refusals.add(FaultCode.DRL_TEXT, at, "a backslash", "the character itself; no rule needs an escape");
        } else if (!plain(sign)) {
            refusals.add(
                    FaultCode.DRL_TEXT,
                    at,
                    "the character " + number(sign) + ", which is not shown",
                    "letters, digits, punctuation, blanks and line ends");
        } else if (bare > '~') {
            refusals.add(
                    FaultCode.DRL_TEXT,
                    at,
                    sign + " (" + number(sign) + ")",
                    "names of ASCII letters and digits; other letters stand in strings and comments");
        } else if (bare == '`' || bare == '#') {
            refusals.add(
                    FaultCode.DRL_TEXT, at, String.valueOf(sign), "no such character outside of strings and comments");
        }
    }

    private static String number(char sign) {
        String digits = Integer.toHexString(sign).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean plain(char sign) {
        return sign == '\n'
                || sign == '\r'
                || sign == '\t'
                || switch (Character.getType(sign)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }
}
