package org.kimrules.core.report.page;

import java.util.List;
import java.util.stream.Collectors;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Lines;

/** Blocks as plain text for a terminal: wrapped lines, headings across the page, anchors left out. */
public final class PlainPage {

    /** The width of a report in columns of a terminal. */
    public static final int WIDTH = 110;

    private final StringBuilder written = new StringBuilder();
    private final Ink ink;

    private PlainPage(Ink ink) {
        this.ink = ink;
    }

    /** Returns the blocks as text; lines end with a line feed on every machine. */
    public static String of(List<Block> blocks, Ink ink) {
        PlainPage page = new PlainPage(ink);
        blocks.forEach(page::write);
        return page.written.toString();
    }

    private void write(Block block) {
        if (block instanceof Block.Title title) {
            paragraph(Style.HEADING, 0, 0, title.words());
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.style(), paragraph.first(), paragraph.others(), paragraph.text());
        } else if (block instanceof Block.Field field) {
            field(field);
        } else if (block instanceof Block.Fields fields) {
            paragraph(Style.NORMAL, 0, 0, joined(fields));
        } else if (block instanceof Block.Entry entry) {
            titled(entry.first(), entry.others(), entry.title(), entry.text());
        } else if (block instanceof Block.Bullet bullet) {
            paragraph(bullet.style(), bullet.first(), bullet.first() + 2, "- " + bullet.text());
        } else if (block instanceof Block.Grid grid) {
            grid.table().lines(WIDTH, ink).forEach(this::line);
        } else {
            line("");
        }
    }

    private void heading(Block.Heading heading) {
        String title = "== " + heading.title();
        String rest = heading.none().isEmpty()
                ? " " + "=".repeat(Math.max(2, WIDTH - Lines.width(title) - 1))
                : ": " + heading.none();
        if (!written.isEmpty()) {
            line("");
        }
        paragraph(Style.HEADING, 0, 0, title + rest);
    }

    private void field(Block.Field field) {
        String label = field.label() + ":";
        if (field.style() == Style.NORMAL) {
            titled(0, 2, label, " " + field.value());
        } else {
            paragraph(field.style(), 0, 0, label + " " + field.value());
        }
    }

    private static String joined(Block.Fields fields) {
        return fields.fields().stream()
                .map(field -> field.label() + ": " + field.value())
                .collect(Collectors.joining(" · "));
    }

    private void titled(int first, int others, String title, String text) {
        String start = " ".repeat(first) + Lines.printable(title);
        List<String> lines =
                Lines.indented(Lines.printable(title + text), first, others, WIDTH, Style.NORMAL, Ink.PLAIN);
        for (String line : lines) {
            boolean titled = line.startsWith(start);
            line(titled ? ink.paint(Style.HEADING, start) + line.substring(start.length()) : line);
            start = "\n";
        }
    }

    private void paragraph(Style style, int first, int others, String text) {
        Lines.indented(Lines.printable(text), first, others, WIDTH, style, ink).forEach(this::line);
    }

    private void line(String line) {
        written.append(line).append('\n');
    }
}
