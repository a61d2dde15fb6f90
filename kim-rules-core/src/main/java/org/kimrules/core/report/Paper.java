package org.kimrules.core.report;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Lines;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.Period;

/** What a text report is written on: collects lines, and knows the language, the ink and the width. */
public final class Paper {

    /** The width of a report in columns of a terminal. */
    static final int WIDTH = 110;

    private final StringBuilder written = new StringBuilder();
    private final Formats formats;
    private final Ink ink;

    /** Creates an empty paper. */
    public Paper(Formats formats, Ink ink) {
        this.formats = formats;
        this.ink = ink;
    }

    /** Returns how values are written. */
    public Formats formats() {
        return formats;
    }

    /** Returns the word in the language of the report. */
    String word(Words word) {
        return formats.text(word.text());
    }

    /** Returns the text in the language of the report. */
    public String word(Text text) {
        return formats.text(text);
    }

    /** Returns the amount, its bounds, or the word for an amount that nothing bounds. */
    public Cell amount(EuroRange amount) {
        return amount.exact()
                .map(money -> Cell.of(formats.amount(money)))
                .orElseGet(() -> new Cell(bounds(amount), Style.CAUTION));
    }

    private String bounds(EuroRange amount) {
        return unknown(amount) ? word(Words.OPEN) : formats.range(amount.lower(), amount.upper());
    }

    /** Returns an amount that may be negative between its bounds, or the word for one that lacks a bound. */
    public Cell bounds(Optional<Money> lower, Optional<Money> upper) {
        if (lower.isEmpty() || upper.isEmpty()) {
            return new Cell(word(Words.OPEN), Style.CAUTION);
        }
        return lower.equals(upper)
                ? Cell.of(formats.amount(lower.get()))
                : new Cell(formats.range(lower.get(), upper), Style.CAUTION);
    }

    private static boolean unknown(EuroRange amount) {
        return amount.upper().isEmpty() && amount.lower().isZero();
    }

    /** Returns the amount or its bounds with their currency, or the word for an amount that nothing bounds. */
    public String inWords(EuroRange amount) {
        return unknown(amount) ? word(Words.OPEN) : formats.value(amount.value());
    }

    /** Returns the amount, or the word for an amount that can't be decided. */
    Cell amount(Optional<Money> amount) {
        return amount.map(money -> Cell.of(formats.amount(money)))
                .orElseGet(() -> new Cell(word(Words.OPEN), Style.CAUTION));
    }

    /** Returns an amount that stands under a condition; nothing to worry about where it is zero. */
    Cell conditional(Money amount) {
        return new Cell(formats.amount(amount), amount.isZero() ? Style.NORMAL : Style.CAUTION);
    }

    /** Returns both ends of the period. */
    String period(Period period) {
        return formats.day(period.from()) + "–" + formats.day(period.to());
    }

    /** Writes the heading of a section across the page, with an empty line before it. */
    void heading(Words word) {
        heading(word(word));
    }

    /** Writes the title of a section across the page, with an empty line before it. */
    public void heading(String words) {
        String title = "== " + words + " ";
        blank();
        paragraph(Style.HEADING, 0, 0, title + "=".repeat(Math.max(2, WIDTH - Lines.width(title))));
    }

    /** Writes the heading of a section, or in one line that there is nothing to say; returns whether there is. */
    boolean heading(Words word, boolean nothing) {
        return heading(word(word), nothing);
    }

    /** Writes the title of a section, or in one line that there is nothing to say; returns whether there is. */
    public boolean heading(String words, boolean nothing) {
        if (nothing) {
            blank();
            paragraph(Style.HEADING, 0, 0, "== " + words + ": " + word(Words.NONE));
        } else {
            heading(words);
        }
        return !nothing;
    }

    /** Writes a section that is one table, or that there is nothing to say. */
    public void section(String title, Table table) {
        if (heading(title, table.isEmpty())) {
            table(table);
        }
    }

    /** Writes a title and the text behind it as one wrapped paragraph; the title is painted as a heading. */
    public void titled(int first, int others, String title, String text) {
        String start = " ".repeat(first) + Lines.printable(title);
        List<String> lines =
                Lines.indented(Lines.printable(title + text), first, others, WIDTH, Style.NORMAL, Ink.PLAIN);
        for (String line : lines) {
            boolean titled = line.startsWith(start);
            line(titled ? ink.paint(Style.HEADING, start) + line.substring(start.length()) : line);
            start = "\n";
        }
    }

    /** Returns the value behind its label. */
    String label(Words label, String value) {
        return word(label) + ": " + value;
    }

    /** Writes the value behind its label, which is painted as a heading. */
    void labelled(Words label, String value) {
        titled(0, 2, word(label) + ":", " " + value);
    }

    /** Writes text, wrapped; the first line and the others have their own indent. */
    public void paragraph(Style style, int first, int others, String text) {
        Lines.indented(Lines.printable(text), first, others, WIDTH, style, ink).forEach(this::line);
    }

    /** Writes a table. */
    public void table(Table table) {
        table.lines(WIDTH, ink).forEach(this::line);
    }

    /** Writes an empty line. */
    public void blank() {
        line("");
    }

    private void line(String line) {
        written.append(line).append('\n');
    }

    /** Returns everything written so far; lines end with a line feed on every machine. */
    public String text() {
        return written.toString();
    }

    /** Returns the style of a verdict. */
    static Style style(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> Style.GOOD;
            case ELIGIBLE_SUBJECT_TO, UNDECIDED -> Style.CAUTION;
            case NOT_ELIGIBLE -> Style.BLOCKING;
        };
    }

    /** Returns the style of a finding. */
    static Style style(Severity severity, Outcome outcome) {
        return switch (severity) {
            case BLOCKING -> Style.BLOCKING;
            case CONDITIONAL, WARNING -> Style.CAUTION;
            case REMARK -> Style.NORMAL;
            case NONE -> outcome == Outcome.EXEMPTED ? Style.GOOD : Style.NORMAL;
        };
    }
}
