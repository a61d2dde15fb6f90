package org.kimrules.oracle.document;

import org.kimrules.core.plan.Applicant.Office;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Answer;
import org.kimrules.oracle.finding.Check;
import org.kimrules.oracle.finding.ClauseText;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.law.Figure;
import org.kimrules.oracle.measure.Slice;
import org.kimrules.oracle.measure.Stated;

/** What several clauses ask in the same way. */
final class Patterns {

    private Patterns() {}

    /** The applicant has an office. */
    static Check<Slice> office(ClauseText clause, String office, String there, String notThere) {
        Answer present = clause.satisfied("s: " + there);
        Answer absent = clause.violated("v: " + notThere);
        Answer notStated = clause.undecided("u: the plan does not say");
        return slice -> {
            Stated<Office> stated = slice.seat().measure().office(office);
            Answer answer = switch (stated.answer()) {
                case PRESENT -> present;
                case ABSENT -> absent;
                case NOT_STATED -> notStated;
            };
            return answer.of(slice, stated.facts());
        };
    }

    /** Something that the law awaits has come true. */
    static Check<Slice> condition(ClauseText clause, int awaited) {
        Answer there = clause.satisfied("s: the condition has come true");
        Answer awaiting = clause.undecided("u: the condition has not come true yet");
        return slice -> {
            Figure figure = slice.figure(awaited);
            return (figure.holds() ? there : awaiting).of(slice, figure.facts());
        };
    }

    /** A maximum of full-time shares, with an answer of its own where it is used in full. */
    static Maximum maximum(ClauseText clause, int figure) {
        return maximum(
                clause,
                figure,
                clause.satisfied("s: within the maximum"),
                clause.satisfied("s2: the maximum is used in full"),
                "v: beyond the maximum");
    }

    /** A maximum of full-time shares. */
    static Maximum maximum(ClauseText clause, int figure, Answer within, Answer usedUp, String beyond) {
        Answer cut = clause.cutInPart(beyond);
        Answer nothing = clause.violated(beyond);
        Answer notKnown = clause.undecided("u: no maximum known");
        return (slice, before) -> {
            Figure known = slice.figure(figure);
            if (!known.known()) {
                return notKnown.of(slice, known.facts());
            }
            Fte share = slice.seat().position().fte();
            Fte upTo = before.plus(share);
            Facts order = Facts.of("before", value(before), "upTo", value(upTo));
            Facts max = Facts.of("max", value(known.fte()));
            int compared = known.fte().compareTo(upTo);
            if (compared >= 0) {
                return (compared == 0 ? usedUp : within).of(slice, known.facts(), order, max);
            }
            Fte left = known.fte().less(before);
            left = left.compareTo(share) < 0 ? left : share;
            slice.cutTo(left);
            return (left.isZero() ? nothing : cut).of(slice, known.facts(), order, max, Facts.of("share", value(left)));
        };
    }

    static Value value(Fte share) {
        return Value.of(share.value());
    }
}
