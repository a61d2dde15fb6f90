package org.kimrules.oracle.document;

import java.time.LocalDate;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.Booking;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.book.Book;
import org.kimrules.oracle.finding.Answer;
import org.kimrules.oracle.finding.Check;
import org.kimrules.oracle.finding.ClauseText;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.measure.Slice;
import org.kimrules.oracle.subject.LineSubject;
import org.kimrules.oracle.subject.MeetingSubject;
import org.kimrules.oracle.subject.PlanSubject;
import org.kimrules.oracle.subject.ReservationSubject;
import org.kimrules.oracle.sum.ClaimSum;
import org.kimrules.oracle.sum.LineSum;
import org.kimrules.oracle.sum.UnitSum;
import org.kimrules.oracle.sum.YearSum;

/** Budget and decision practice of municipalities. */
final class MunicipalBudget {

    private static final String UNKNOWN = Vocabulary.UNKNOWN;

    private MunicipalBudget() {}

    static void write(Book book) {
        book.lineYears().add("BUD-01", MunicipalBudget::bud01);
        book.positions().add("BUD-02", MunicipalBudget::bud02);
        book.lines().add("BUD-03", MunicipalBudget::bud03);
        book.units().add("BUD-04", MunicipalBudget::bud04);
        book.claims().add("BUD-05", MunicipalBudget::bud05);
        book.years().add("BUD-07", MunicipalBudget::bud07);
        book.plans().add("DEC-01", MunicipalBudget::dec01);
        book.plans().add("DEC-02", MunicipalBudget::dec02);
        book.positions().add("DEC-03", MunicipalBudget::dec03);
        book.meetings().add("DEC-04", MunicipalBudget::dec04);
        book.reservations().add("DEC-05", MunicipalBudget::dec05);
    }

    /** BUD-01: a line carries itself. */
    private static Check<LineSum> bud01(ClauseText clause) {
        Answer enough = clause.satisfied("s: the line carries itself");
        Answer lacking = clause.violated("v: the line falls short");
        Answer open = clause.undecided("u: revenue undecided");
        return line -> {
            Answer decided = line.sum().gap() <= 0 ? enough : lacking;
            return (line.sum().decided() ? decided : open).of(line);
        };
    }

    /** BUD-02: cost and revenue stand in one line. */
    private static Check<Slice> bud02(ClauseText clause) {
        Answer one = clause.satisfied("s: cost and revenue in one line");
        Answer two = clause.violated("v: cost and revenue in different lines");
        Answer noCostLine = clause.undecided("u: line of the cost not stated");
        Answer noRevenueLine = clause.undecided("u2: line of the revenue not stated");
        return slice -> {
            Booking booking = slice.seat().position().booking();
            if (booking.costLine().equals(UNKNOWN)) {
                return noCostLine.of(slice);
            }
            if (booking.revenueLine().equals(UNKNOWN)) {
                return noRevenueLine.of(slice);
            }
            return (booking.revenueLine().equals(booking.costLine()) ? one : two).of(slice);
        };
    }

    /** BUD-03: the header of the paper names the line. */
    private static Check<LineSubject> bud03(ClauseText clause) {
        Answer named = clause.satisfied("s: the line is announced");
        Answer notNamed = clause.violated("v: the line is not announced");
        return line -> (line.line().announced() ? named : notNamed).of(line);
    }

    /** BUD-04: a unit brings what the grant leaves to it. */
    private static Check<UnitSum> bud04(ClauseText clause) {
        Answer right = clause.satisfied("s: own funds as needed");
        Answer below = clause.violated("v: own funds below the need");
        Answer above = clause.violated("v2: own funds above the need");
        Answer open = clause.undecided("u: need undecided");
        Answer surplus = clause.undecided("u2: a surplus may be the need");
        return unit -> {
            if (!unit.sum().decided()) {
                return open.of(unit);
            }
            int compared = Long.compare(unit.ownFunds(), unit.sum().need().least());
            if (compared >= 0 && unit.sum().surplus()) {
                return surplus.of(unit);
            }
            return (compared == 0 ? right : compared < 0 ? below : above).of(unit);
        };
    }

    /** BUD-05: an amount that the authors state is right. */
    private static Check<ClaimSum> bud05(ClauseText clause) {
        Answer right = clause.satisfied("s: the amount is right");
        Answer wrong = clause.violated("v: the amount is wrong");
        Answer open = clause.undecided("u: the amount cannot be checked");
        return claim -> {
            Answer decided = claim.stated() == claim.computed() ? right : wrong;
            return (claim.decided() ? decided : open).of(claim);
        };
    }

    /** BUD-07: the grant hangs on nothing. */
    private static Check<YearSum> bud07(ClauseText clause) {
        Answer secured = clause.satisfied("s: all of the grant is secured");
        Answer partly = clause.undecided("u: part of the grant is not secured");
        Answer open = clause.undecided("u2: grant undecided");
        return year -> {
            Answer decided = year.sum().conditional() == 0 ? secured : partly;
            return (year.sum().grant().exact() ? decided : open).of(year);
        };
    }

    /** DEC-01: one body decides after all recommendations. */
    private static Check<PlanSubject> dec01(ClauseText clause) {
        Answer inOrder = clause.satisfied("s: one body decides after all recommendations");
        Answer wrong = clause.violated("v: not exactly one decision after all recommendations");
        Answer none = clause.undecided("u: no decision chain stated");
        return plan -> {
            Answer stated = plan.chainInOrder() ? inOrder : wrong;
            return (plan.chain() ? stated : none).of(plan);
        };
    }

    /** DEC-02: the council decides. */
    private static Check<PlanSubject> dec02(ClauseText clause) {
        Answer council = clause.satisfied("s: the council decides");
        Answer other = clause.violated("v: another body decides");
        Answer nobody = clause.undecided("u: no decision stated");
        return plan -> switch (plan.decidingBody()) {
            case "COUNCIL" -> council.of(plan);
            case UNKNOWN -> nobody.of(plan);
            default -> other.of(plan);
        };
    }

    /** DEC-03: no cost before the decision. */
    private static Check<Slice> dec03(ClauseText clause) {
        Answer after = clause.satisfied("s: the cost starts on or after the day of the decision");
        Answer before = clause.violated("v: the cost starts before the decision");
        Answer none = clause.undecided("u: no decision stated");
        return slice -> {
            LocalDate day = slice.seat().measure().decided().orElse(null);
            if (day == null) {
                return none.of(slice);
            }
            Facts days = Facts.of("start", Value.of(slice.from()), "decisionDay", Value.of(day));
            return (day.isAfter(slice.from()) ? before : after).of(slice, days);
        };
    }

    /** DEC-04: meetings are on working days. */
    private static Check<MeetingSubject> dec04(ClauseText clause) {
        Answer workingDay = clause.satisfied("s: the meeting is on a working day");
        Answer weekend = clause.violated("v: the meeting is on a weekend");
        return meeting -> (meeting.meeting().weekend() ? weekend : workingDay).of(meeting);
    }

    /** DEC-05: the condition of the decision has come true. */
    private static Check<ReservationSubject> dec05(ClauseText clause) {
        Answer there = clause.satisfied("s: the condition has come true");
        Answer open = clause.undecided("u: the condition is open");
        return reservation -> (reservation.openYears().isEmpty() ? there : open).of(reservation);
    }
}
