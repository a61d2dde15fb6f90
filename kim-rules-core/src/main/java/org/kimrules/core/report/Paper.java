package org.kimrules.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.page.Block;
import org.kimrules.core.report.page.Block.Field;
import org.kimrules.core.report.page.PlainPage;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.Period;

/** What a report is written on: collects its blocks, and knows the language and, for plain text, the ink. */
public final class Paper {

    /** What is missing where no known clause grants anything. */
    private static final String NO_GRANT_CLAUSE = "GRANT";

    private final List<Block> blocks = new ArrayList<>();
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
    String word(Terms word) {
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
        return unknown(amount) ? word(Terms.OPEN) : formats.range(amount.lower(), amount.upper());
    }

    /** Returns an amount that may be negative between its bounds, or the word for one that lacks a bound. */
    public Cell bounds(Optional<Money> lower, Optional<Money> upper) {
        if (lower.isEmpty() || upper.isEmpty()) {
            return new Cell(word(Terms.OPEN), Style.CAUTION);
        }
        return lower.equals(upper)
                ? Cell.of(formats.amount(lower.get()))
                : new Cell(formats.range(lower.get(), upper), Style.CAUTION);
    }

    /** Returns how much more the second amount is: at least its lowest less the highest of the first, at most the other way. */
    public Cell difference(EuroRange before, EuroRange after) {
        return bounds(before.upper().map(after.lower()::minus), after.upper().map(most -> most.minus(before.lower())));
    }

    private static boolean unknown(EuroRange amount) {
        return amount.upper().isEmpty() && amount.lower().isZero();
    }

    /** Returns the amount or its bounds with their currency, or the word for an amount that nothing bounds. */
    public String inWords(EuroRange amount) {
        return unknown(amount) ? word(Terms.OPEN) : formats.value(amount.value());
    }

    /** Returns what is missing to know an amount: clauses and parameters by their ids, costs by their place in the plan, or any clause that would pay. */
    String missing(List<String> ids) {
        return word(Terms.MISSING) + ": "
                + ids.stream()
                        .map(id -> id.equals(NO_GRANT_CLAUSE) ? word(Terms.NO_GRANT_CLAUSE) : id)
                        .collect(Collectors.joining(", "));
    }

    /** Returns the amount, or the word for an amount that can't be decided. */
    Cell amount(Optional<Money> amount) {
        return amount.map(money -> Cell.of(formats.amount(money)))
                .orElseGet(() -> new Cell(word(Terms.OPEN), Style.CAUTION));
    }

    /** Returns an amount that stands under a condition; nothing to worry about where it is zero. */
    Cell conditional(Money amount) {
        return new Cell(formats.amount(amount), amount.isZero() ? Style.NORMAL : Style.CAUTION);
    }

    /** Returns both ends of the period. */
    String period(Period period) {
        return formats.day(period.from()) + "–" + formats.day(period.to());
    }

    /** Writes the title of the whole report. */
    void title(String words) {
        blocks.add(new Block.Title(words));
    }

    /** Writes the heading of a section across the page, with an empty line before it. */
    void heading(Terms word) {
        heading(word, false);
    }

    /** Writes the title of a section across the page, with an empty line before it. */
    public void heading(String words) {
        heading(words, false);
    }

    /** Writes the heading of a section, or in one line that there is nothing to say; returns whether there is. */
    boolean heading(Terms word, boolean nothing) {
        return heading(word.key(), word(word), nothing);
    }

    /** Writes the title of a section, or in one line that there is nothing to say; returns whether there is. */
    public boolean heading(String words, boolean nothing) {
        return heading("", words, nothing);
    }

    private boolean heading(String key, String words, boolean nothing) {
        blocks.add(new Block.Heading(key, words, nothing ? word(Terms.NONE) : ""));
        return !nothing;
    }

    /** Writes a section that is one table, or that there is nothing to say. */
    void section(Terms title, Table table) {
        if (heading(title, table.isEmpty())) {
            table(table);
        }
    }

    /** Writes a section that is one table, or that there is nothing to say. */
    public void section(String title, Table table) {
        if (heading(title, table.isEmpty())) {
            table(table);
        }
    }

    /** Writes a title and the text behind it as one wrapped paragraph; the title is painted as a heading. */
    public void titled(int first, int others, String title, String text) {
        titled(first, others, title, text, List.of());
    }

    /** Writes a title and the text behind it, which is explained at the anchors. */
    public void titled(int first, int others, String title, String text, List<String> about) {
        blocks.add(new Block.Entry(first, others, title, text, about));
    }

    /** Writes an item of a list, which is explained at the anchors. */
    public void bullet(Style style, int first, String text, List<String> about) {
        blocks.add(new Block.Bullet(style, first, text, about));
    }

    /** Returns the value behind its label. */
    String label(Terms label, String value) {
        return word(label) + ": " + value;
    }

    /** Returns the value behind its label, to be written beside others. */
    Field field(Terms label, String value) {
        return new Field(Style.NORMAL, word(label), value);
    }

    /** Writes the value behind its label, which is painted as a heading. */
    void labelled(Terms label, String value) {
        labelled(Style.NORMAL, label, value);
    }

    /** Writes the value behind its label, both in the style. */
    void labelled(Style style, Terms label, String value) {
        blocks.add(new Field(style, word(label), value));
    }

    /** Writes short values beside each other. */
    void fields(Field... fields) {
        blocks.add(new Block.Fields(List.of(fields)));
    }

    /** Writes text, wrapped; the first line and the others have their own indent. */
    public void paragraph(Style style, int first, int others, String text) {
        blocks.add(new Block.Paragraph(style, first, others, text));
    }

    /** Writes a table. */
    public void table(Table table) {
        blocks.add(new Block.Grid(table));
    }

    /** Writes an empty line. */
    public void blank() {
        blocks.add(new Block.Room());
    }

    /** Returns everything written so far, in its order. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** Returns everything written so far as plain text; lines end with a line feed on every machine. */
    public String text() {
        return PlainPage.of(blocks, ink);
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
