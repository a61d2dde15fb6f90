package org.kimrules.oracle.document;

import java.util.function.Function;
import org.kimrules.oracle.finding.Answer;
import org.kimrules.oracle.finding.Check;
import org.kimrules.oracle.finding.ClauseText;
import org.kimrules.oracle.law.Figures;
import org.kimrules.oracle.measure.Slice;
import org.kimrules.oracle.money.Award;

/** The earmarked lump sum for foreigners' and naturalisation authorities of 2020. */
final class B3Pauschale2020 {

    private B3Pauschale2020() {}

    static void write(Book book) {
        Figures figures = book.figures();
        Positions positions = book.positions();
        positions.grant("B3-01", clause -> b301(clause, figures.place("B3.half-position")));
        positions.limit("B3-02", clause -> b302(clause, figures.place("B3.max-fte")));
        positions.add("B3-05", B3Pauschale2020::b305);
    }

    /** B3-01: a lump sum for each half position. */
    private static Function<Slice, Award> b301(ClauseText clause, int rate) {
        return Grants.rate(clause, rate, "g: lump sum for each half position", "u: no lump sum known");
    }

    /** B3-02: a maximum of half positions in a year. */
    private static Maximum b302(ClauseText clause, int maximum) {
        Answer within = clause.satisfied("s: half positions within the maximum");
        return Patterns.maximum(clause, maximum, within, within, "v: half positions beyond the maximum");
    }

    /** B3-05: half positions only. */
    private static Check<Slice> b305(ClauseText clause) {
        Answer halves = clause.satisfied("s: made of half positions");
        Answer other = clause.violated("v: not made of half positions");
        return slice -> (slice.seat().position().fte().halves() ? halves : other).of(slice);
    }
}
