package org.kimrules.core.report.layout;

/** Whether a report is coloured. Without colour it says the same: no meaning hangs on a colour alone. */
public enum Ink {
    /** Plain text, for files and pipes. */
    PLAIN,
    /** ANSI escape sequences, for terminals. */
    ANSI;

    /** What a piece of text stands for. */
    public enum Style {
        /** Nothing in particular. */
        NORMAL(""),
        /** A heading or a sum: bold. */
        HEADING("1"),
        /** Something that blocks or refuses: red. */
        BLOCKING("31"),
        /** Something that is open, conditional or a warning: yellow. */
        CAUTION("33"),
        /** Something that is fine: green. */
        GOOD("32");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    /** Returns the text in the style; unchanged in {@link #PLAIN}, where it is normal, and where there is no text. */
    public String paint(Style style, String text) {
        if (this == PLAIN || style == Style.NORMAL || text.isEmpty()) {
            return text;
        }
        return "\u001B[" + style.code + "m" + text + "\u001B[0m";
    }
}
