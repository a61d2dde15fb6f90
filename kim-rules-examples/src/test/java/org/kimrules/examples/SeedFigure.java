package org.kimrules.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.plan.Position;
import org.kimrules.core.time.Period;

/** One row of the figures that the council paper states: all positions of an employer and component in one year. */
record SeedFigure(
        String row,
        String component,
        String employer,
        String costLine,
        String revenueLine,
        Fte fte,
        Period period,
        String months,
        Money cost,
        Money grant,
        Money gap) {

    private static final Path FILE = Path.of("src", "test", "resources", "seed-figures.csv");

    private static final String HEADER =
            "row,component,employer,cost_line,revenue_line,fte,from,to,months,cost_eur,grant_eur,gap_eur";

    /** Returns all rows; the lines that start with a hash name the source. */
    static List<SeedFigure> all() {
        try (var lines = Files.lines(FILE)) {
            List<String> rows = lines.filter(line -> !line.startsWith("#")).toList();
            if (!rows.get(0).equals(HEADER)) {
                throw new IllegalStateException("`" + FILE + "` has the columns " + rows.get(0));
            }
            return rows.stream().skip(1).map(row -> of(row.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SeedFigure of(String[] cells) {
        return new SeedFigure(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                Fte.of(cells[5]),
                Period.of(
                        YearMonth.parse(cells[6]).atDay(1),
                        YearMonth.parse(cells[7]).atEndOfMonth()),
                cells[8],
                Euro.of(cells[9]),
                Euro.of(cells[10]),
                Euro.of(cells[11]));
    }

    int year() {
        return period.from().getYear();
    }

    /** Returns whether the row counts the position: of its component and booked as it says. */
    boolean counts(Position position) {
        return position.component().equals(component)
                && position.booking().costLine().equals(costLine)
                && position.booking().revenueLine().equals(revenueLine);
    }

    @Override
    public String toString() {
        return "row " + row + ": " + component + " " + employer + " " + year();
    }
}
