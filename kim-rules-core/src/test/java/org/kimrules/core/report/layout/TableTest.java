package org.kimrules.core.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.layout.Table.Column;
import org.kimrules.core.report.layout.Table.Kind;

class TableTest {

    private final Table table = new Table(List.of(
            new Column("Titel", Kind.TEXT), new Column("Jahr", Kind.FIXED), new Column("Kosten im Jahr", Kind.NUMBER)));

    private void row(String... cells) {
        table.row(Stream.of(cells).map(Cell::of).toList());
    }

    @Test
    void textStandsLeftAndAmountsStandRight() {
        row("Ämter", "2020", "1.000,00");
        row("東京", "2021", "5,00");
        assertThat(table.lines(80, Ink.PLAIN))
                .containsExactly(
                        "Titel  Jahr  Kosten im Jahr",
                        "-----  ----  --------------",
                        "Ämter  2020        1.000,00",
                        "東京   2021            5,00");
    }

    @Test
    void headingsAndTextGiveWayBeforeAmountsDo() {
        row("Koordination im Amt", "2020", "1.000,00");
        assertThat(table.lines(30, Ink.PLAIN))
                .containsExactly(
                        "                     Kosten im",
                        "Titel         Jahr        Jahr",
                        "------------  ----  ----------",
                        "Koordination  2020    1.000,00",
                        "im Amt");
    }

    @Test
    void wordsBreakAtHyphensAndAreCutOnlyWhenNothingElseHelps() {
        row("Sozialamt-Steuerung", "2020", "1,00");
        assertThat(table.lines(24, Ink.PLAIN)).endsWith("Sozialamt-  2020    1,00", "Steuerung");
        row("Verwaltungsassistenz", "2020", "1,00");
        assertThat(table.lines(24, Ink.PLAIN)).contains("Verwaltung  2020    1,00", "sassistenz");
    }

    @Test
    void aNoteRunsAcrossAllColumns() {
        row("a", "2020", "1,00");
        table.note(new Cell("eine längere Bemerkung zu dieser Zeile", Style.NORMAL));
        assertThat(table.lines(30, Ink.PLAIN)).endsWith("    eine längere Bemerkung zu", "        dieser Zeile");
    }

    @Test
    void coloursDoNotMoveColumns() {
        table.row(List.of(new Cell("a", Style.GOOD), Cell.of("2020"), new Cell("1,00", Style.CAUTION)));
        row("b", "2021", "2,00");
        assertThat(table.lines(80, Ink.ANSI))
                .endsWith(
                        "\u001B[32ma\u001B[0m      2020            \u001B[33m1,00\u001B[0m",
                        "b      2021            2,00");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> row("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells for 3 columns");
    }
}
