package org.kimrules.oracle.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.time.AsOf;

/** Every parameter on every day in one state of knowledge. Immutable. */
public final class FigureTable {

    private final long[] days;
    private final Row[] rows;

    /** The figures from one day on until the next row starts. */
    public static final class Row {

        private final Figure[] figures;
        private final long changed;

        private Row(Figure[] figures, long changed) {
            this.figures = figures;
            this.changed = changed;
        }

        /** Returns the figure at the place. */
        public Figure at(int place) {
            return figures[place];
        }
    }

    FigureTable(Figures figures, List<LocalDate> starts, AsOf asOf) {
        this.days = starts.stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.rows = new Row[starts.size() + 1];
        rows[0] = row(figures, LocalDate.MIN, asOf, new Figure[0]);
        for (int i = 0; i < starts.size(); i++) {
            rows[i + 1] = row(figures, starts.get(i), asOf, rows[i].figures);
        }
    }

    private static Row row(Figures figures, LocalDate day, AsOf asOf, Figure[] before) {
        Figure[] row = new Figure[figures.parameters().size()];
        long changed = 0;
        for (int i = 0; i < row.length; i++) {
            Parameter parameter = figures.parameters().get(i);
            Optional<ParameterValue> dated = parameter.on(day, asOf);
            boolean same = i < before.length && before[i].same(dated);
            row[i] = same ? before[i] : new Figure(parameter, dated);
            changed |= same ? 0 : figures.owner(parameter);
        }
        return new Row(row, changed);
    }

    /** Returns the figures of the day. */
    public Row on(LocalDate day) {
        int place = Arrays.binarySearch(days, day.toEpochDay());
        return rows[place >= 0 ? place + 1 : -place - 1];
    }

    /** Returns whether a figure of one of the owners changes on the day, counted from the epoch. */
    public boolean changes(long day, long owners) {
        int place = Arrays.binarySearch(days, day);
        return place >= 0 && (rows[place + 1].changed & owners) != 0;
    }

    /** Returns the days on which figures may change, sorted, counted from the epoch. */
    public long[] days() {
        return days;
    }
}
