package org.kimrules.oracle.document;

import java.time.LocalDate;
import java.util.function.Function;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.document.Grants.Asked;
import org.kimrules.oracle.document.Grants.Rule;
import org.kimrules.oracle.finding.Answer;
import org.kimrules.oracle.finding.Check;
import org.kimrules.oracle.finding.ClauseText;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.law.Figure;
import org.kimrules.oracle.law.Figures;
import org.kimrules.oracle.measure.Filing;
import org.kimrules.oracle.measure.Seat;
import org.kimrules.oracle.measure.Slice;
import org.kimrules.oracle.money.Award;

/** The first directive for component 1, of November 2020. */
final class RichtlinieB12020 {

    private RichtlinieB12020() {}

    static void write(Book book) {
        Figures figures = book.figures();
        Positions positions = book.positions();
        positions.add("D1-01", RichtlinieB12020::d101);
        positions.grant("D1-02", clause -> d102(clause, figures.place("B1.coordination")));
        positions.grant("D1-03", clause -> d103(clause, figures.place("B1.assistance")));
        positions.add("D1-04", RichtlinieB12020::d104);
        positions.grant("D1-05", clause -> d105(clause, figures.place("B1.workplace")));
        positions.add("D1-06", clause -> d106(clause, figures.place("B1.directive-day")));
    }

    /** D1-01: the municipality runs an integration centre. */
    private static Check<Slice> d101(ClauseText clause) {
        return Patterns.office(
                clause,
                "INTEGRATION_CENTRE",
                "the municipality runs an integration centre",
                "the municipality runs no integration centre");
    }

    /** D1-02: a maximum per full-time coordination post, by months. */
    private static Function<Slice, Award> d102(ClauseText clause, int rate) {
        return Grants.rate(
                clause, rate, "g: maximum per full-time coordination post, by months", "u: no maximum known");
    }

    /** D1-03: a fixed amount per half position of assistance, by months. */
    private static Function<Slice, Award> d103(ClauseText clause, int amount) {
        Rule granted = Rule.of(clause, "g: fixed amount per half position, by months");
        Rule bounded = Rule.of(clause, "u: amount known within bounds only");
        Rule open = Rule.of(clause, "u2: no amount known");
        return slice -> {
            Figure rate = slice.figure(amount);
            Rule rule = rate.known() ? granted : rate.bounded() ? bounded : open;
            return rule.award(slice, rate);
        };
    }

    /** D1-04: coordination or administrative assistance. */
    private static Check<Slice> d104(ClauseText clause) {
        Answer fine = clause.satisfied("s: coordination or administrative assistance");
        Answer other = clause.violated("v: any other role");
        return slice -> switch (slice.seat().position().role()) {
            case "COORDINATION", "ADMINISTRATIVE_ASSISTANCE" -> fine.of(slice);
            default -> other.of(slice);
        };
    }

    /** D1-05: what is asked for and spent on a workplace, up to a maximum. */
    private static Function<Slice, Award> d105(ClauseText clause, int maximum) {
        Rule granted = Rule.of(clause, "g: what is asked for and spent, up to the maximum");
        Rule nothing = Rule.of(clause, "g2: nothing is asked for");
        Rule nothingKnown = Rule.of(clause, "g3: nothing is asked for, maximum not known");
        Rule open = Rule.of(clause, "u: asked for, maximum not known");
        return slice -> {
            Asked asked = Asked.of("WORKPLACE", slice);
            Figure ceiling = slice.figure(maximum);
            Rule claimed = ceiling.known() ? granted : open;
            Rule unclaimed = ceiling.known() ? nothing : nothingKnown;
            return (asked.claimed() ? claimed : unclaimed).award(slice, ceiling, asked);
        };
    }

    /** D1-06: no start before the approval, unless an earlier start was allowed. */
    private static Check<Slice> d106(ClauseText clause, int directiveDay) {
        Answer after = clause.satisfied("s: begins after the approval");
        Answer allowed = clause.satisfied("s2: an earlier start is allowed");
        Answer before = clause.violated("v: begins before the approval");
        Check<Slice> notApproved = notApproved(clause, directiveDay);
        return slice -> {
            LocalDate start = slice.seat().start();
            Filing filing = filing(slice.seat());
            boolean approved = filing.approved() != Filing.NEVER;
            if (filing.approved().isAfter(start) && filing.earlyStart().isAfter(start) && !approved) {
                return notApproved.answer(slice);
            }
            Answer answer = !filing.approved().isAfter(start)
                    ? after
                    : filing.earlyStart().isAfter(start) ? before : allowed;
            return answer.of(slice, filing.facts(), Facts.of("start", Value.of(start)));
        };
    }

    /** D1-06, as long as no approval is stated: before the directive nothing could be approved. */
    private static Check<Slice> notApproved(ClauseText clause, int directiveDay) {
        Answer tooEarly = clause.violated("v2: begins before anything could be approved");
        Answer notStated = clause.undecided("u: no approval and no earlier start stated");
        Answer notKnown = clause.undecided("u2: day of the directive not known");
        return slice -> {
            LocalDate start = slice.seat().start();
            Facts filing = filing(slice.seat()).facts();
            Facts from = Facts.of("start", Value.of(start));
            Figure directive = slice.figure(directiveDay);
            if (!directive.known()) {
                return notKnown.of(slice, filing, directive.facts(), from);
            }
            return (directive.day().isAfter(start) ? tooEarly : notStated)
                    .of(slice, filing, directive.facts(), from, Facts.of("directive", Value.of(directive.day())));
        };
    }

    private static Filing filing(Seat seat) {
        return seat.measure().filing(seat.component(), seat.start().getYear());
    }
}
