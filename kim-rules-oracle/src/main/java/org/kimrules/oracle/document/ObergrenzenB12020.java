package org.kimrules.oracle.document;

import java.time.LocalDate;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Answer;
import org.kimrules.oracle.finding.Check;
import org.kimrules.oracle.finding.ClauseText;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.law.Figure;
import org.kimrules.oracle.law.Figures;
import org.kimrules.oracle.measure.Filing;
import org.kimrules.oracle.measure.Slice;
import org.kimrules.oracle.sum.ComponentSum;

/** The maxima, conditions and deadlines of component 1, of December 2020. */
final class ObergrenzenB12020 {

    private ObergrenzenB12020() {}

    static void write(Book book) {
        Figures figures = book.figures();
        Positions positions = book.positions();
        positions.limit("O1-01", clause -> maximum(clause, figures, "B1.max-coordination-district"));
        positions.limit("O1-02", clause -> maximum(clause, figures, "B1.max-coordination-city"));
        positions.limit("O1-03", clause -> maximum(clause, figures, "B1.max-assistance"));
        positions.add("O1-04", ObergrenzenB12020::o104);
        positions.add("O1-05", ObergrenzenB12020::o105);
        positions.add("O1-06", ObergrenzenB12020::o106);
        positions.limit("O1-07", clause -> maximum(clause, figures, "B1.max-extra-position"));
        positions.add("O1-09", ObergrenzenB12020::o109);
        book.components().add("O1-10", clause -> o110(clause, figures.place("B1.application-deadline")));
    }

    /** O1-01 to O1-03 and O1-07: maxima of full-time shares at the same time. */
    private static Maximum maximum(ClauseText clause, Figures figures, String key) {
        return Patterns.maximum(clause, figures.place(key));
    }

    /** O1-04: an extra position needs a foreigners' authority. */
    private static Check<Slice> o104(ClauseText clause) {
        return Patterns.office(
                clause,
                "FOREIGNERS_AUTHORITY",
                "foreigners' authority of its own",
                "no foreigners' authority of its own");
    }

    /** O1-05: an extra position needs a youth office. */
    private static Check<Slice> o105(ClauseText clause) {
        return Patterns.office(clause, "YOUTH_OFFICE", "youth office of its own", "no youth office of its own");
    }

    /** O1-06: an extra position needs an integration council. */
    private static Check<Slice> o106(ClauseText clause) {
        return Patterns.office(
                clause, "INTEGRATION_COUNCIL", "integration council of its own", "no integration council of its own");
    }

    /** O1-09: a municipality of a district gets no assistance. */
    private static Check<Slice> o109(ClauseText clause) {
        Answer refused = clause.violated("v: assistance in a municipality of a district");
        return slice -> refused.of(slice);
    }

    /** O1-10: the application is filed by the deadline. */
    private static Check<ComponentSum> o110(ClauseText clause, int lastDay) {
        Answer inTime = clause.satisfied("s: filed by the deadline");
        Answer late = clause.violated("v: filed after the deadline");
        Answer stillTime = clause.undecided("u: no application stated, still time");
        Answer passed = clause.undecided("u3: no application stated, deadline passed");
        Answer notKnown = clause.undecided("u2: no deadline known");
        return component -> {
            Figure deadline = component.figure(lastDay);
            if (!deadline.known()) {
                return notKnown.of(component, deadline.facts());
            }
            LocalDate day = deadline.day();
            Filing filing = component.filing();
            Facts until = Facts.of("deadline", Value.of(day));
            if (filing.filed() == Filing.NEVER) {
                LocalDate today = component.measure().knownOn();
                return (today.isAfter(day) ? passed : stillTime)
                        .of(component, deadline.facts(), until, filing.facts(), Facts.of("knownOn", Value.of(today)));
            }
            return (filing.filed().isAfter(day) ? late : inTime).of(component, deadline.facts(), until, filing.facts());
        };
    }
}
