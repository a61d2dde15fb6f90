package org.kimrules.benchmarks.result;

import java.util.Locale;

/** A drawing that grows by lines, rectangles and words. */
public final class Svg {

    private static final String STYLE = "font-family=\"sans-serif\" font-size=\"12\"";

    private final StringBuilder body = new StringBuilder();
    private final int width;
    private final int height;

    /** Starts with a title above. */
    public Svg(int width, int height, String title) {
        this.width = width;
        this.height = height;
        body.append("<title>").append(escaped(title)).append("</title>\n");
        body.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(10, 20, title);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Writes words that begin at a place. */
    public void text(double x, double y, String words) {
        body.append(String.format(
                Locale.ROOT, "<text x=\"%.0f\" y=\"%.0f\" fill=\"#222222\">%s</text>%n", x, y, escaped(words)));
    }

    void line(double x1, double y1, double x2, double y2, String colour) {
        body.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                x1,
                y1,
                x2,
                y2,
                colour));
    }

    /** Draws a bar that says something to who points at it. */
    public void bar(double x, double y, double length, double thickness, String colour, String says) {
        body.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"><title>%s</title></rect>%n",
                x,
                y,
                length,
                thickness,
                colour,
                escaped(says)));
    }

    /** Returns the drawing. */
    public String text() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height + "\" " + STYLE
                + ">\n" + body + "</svg>\n";
    }
}
