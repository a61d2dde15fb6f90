package org.kimrules.oracle.document;

import org.kimrules.core.plan.Fte;
import org.kimrules.oracle.document.Grants.Asked;
import org.kimrules.oracle.finding.Answer;
import org.kimrules.oracle.finding.Check;
import org.kimrules.oracle.finding.ClauseText;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.law.Figure;
import org.kimrules.oracle.law.Figures;
import org.kimrules.oracle.measure.Slice;

/** The earmarked lump sum for case management from 2021 on. */
final class B2Pauschale2021 {

    private B2Pauschale2021() {}

    static void write(Book book) {
        Figures figures = book.figures();
        book.positions().add("B2-17", B2Pauschale2021::b217);
        book.positions().add("B2-19", clause -> b219(clause, figures.place("B2.min-share")));
    }

    /** B2-17: no workplaces. */
    private static Check<Slice> b217(ClauseText clause) {
        Answer nothing = clause.satisfied("s: nothing is asked for");
        Answer claimed = clause.violated("v: a workplace is asked for");
        return slice -> {
            Asked asked = Asked.of("WORKPLACE", slice);
            return (asked.claimed() ? claimed : nothing).of(slice, asked.facts());
        };
    }

    /** B2-19: a smallest share. */
    private static Check<Slice> b219(ClauseText clause, int smallest) {
        Answer enough = clause.satisfied("s: at least the smallest share");
        Answer below = clause.violated("v: below the smallest share");
        Answer notKnown = clause.undecided("u: smallest share not known");
        return slice -> {
            Figure min = slice.figure(smallest);
            if (!min.known()) {
                return notKnown.of(slice, min.facts());
            }
            Fte share = slice.seat().position().fte();
            Facts compared = Facts.of("share", Patterns.value(share), "min", Patterns.value(min.fte()));
            return (min.fte().compareTo(share) > 0 ? below : enough).of(slice, min.facts(), compared);
        };
    }
}
