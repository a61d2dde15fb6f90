package org.kimrules.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.plan.Reservation;
import org.kimrules.core.time.AsOf;
import org.kimrules.oracle.book.Book;
import org.kimrules.oracle.finding.Checks;
import org.kimrules.oracle.finding.Subject;
import org.kimrules.oracle.law.LawTable;
import org.kimrules.oracle.measure.Measure;
import org.kimrules.oracle.measure.Programme;
import org.kimrules.oracle.measure.Slice;
import org.kimrules.oracle.money.Choices;
import org.kimrules.oracle.money.Ledger;
import org.kimrules.oracle.subject.LineSubject;
import org.kimrules.oracle.subject.MeetingSubject;
import org.kimrules.oracle.subject.PlanSubject;
import org.kimrules.oracle.subject.ReservationSubject;
import org.kimrules.oracle.sum.ComponentSum;
import org.kimrules.oracle.sum.Sums;
import org.kimrules.oracle.sum.UnitSum;
import org.kimrules.oracle.sum.Yearly;

/** One walk from a plan to its assessment. Findings are made in the order in which they are shown. */
final class Walk {

    private final PolicyRef policy;
    private final Book book;
    private final Choices choices;
    private final Measure measure;

    Walk(PolicyRef policy, Programme programme, Book book, Choices choices, GrantPlan plan, AsOf asOf) {
        this.policy = policy;
        this.book = book;
        this.choices = choices;
        this.measure = new Measure(programme, plan, asOf);
    }

    Assessment assessment() {
        List<Slice> slices = measure.slices();
        book.positions().derive(slices);
        book.positions().check(slices);
        book.positions().register(slices);
        List<Finding> reservations = reservations();
        book.positions().limit(measure.counted());
        measure.join();
        Ledger ledger = new Ledger(measure, choices, book.positions()::awards);
        Sums sums = new Sums(measure, ledger);
        List<Finding> findings = new ArrayList<>(64 + 32 * slices.size());
        PlanSubject plan = new PlanSubject(measure);
        book.plans().answer(plan.law(), plan, findings);
        ledger.seats().forEach(seat -> new SeatFindings(seat).addTo(findings));
        whole(SubjectKind.YEAR, book.years(), sums.years(), findings);
        lines(findings);
        whole(SubjectKind.LINE_YEAR, book.lineYears(), sums.lines(), findings);
        units(sums, findings);
        components(sums.components(), findings);
        whole(SubjectKind.CLAIM, book.claims(), sums.claims(), findings);
        findings.addAll(reservations);
        meetings(findings);
        return new Results(measure, policy, ledger, sums).assessment(findings);
    }

    /** A condition that is open leaves what waits for it conditional. */
    private List<Finding> reservations() {
        List<ReservationSubject> subjects = new ArrayList<>();
        for (Reservation reservation : measure.plan().reservations()) {
            subjects.add(ReservationSubject.of(measure, reservation));
        }
        subjects.sort(Comparator.comparing(subject -> subject.ref().id()));
        List<Finding> findings = new ArrayList<>();
        for (ReservationSubject subject : subjects) {
            int start = findings.size();
            book.reservations().answer(subject.law(), subject, findings);
            for (Finding finding : findings.subList(start, findings.size())) {
                if (finding.verdict() == Verdict.ELIGIBLE_SUBJECT_TO) {
                    waiting(subject);
                }
            }
        }
        return findings;
    }

    private void waiting(ReservationSubject subject) {
        for (Slice slice : measure.slices()) {
            if (subject.holds(slice)) {
                slice.worsen(Verdict.ELIGIBLE_SUBJECT_TO);
            }
        }
    }

    private void lines(List<Finding> findings) {
        LawTable.Known law = measure.law(SubjectKind.LINE);
        long clauses =
                law.during(law.law().about(measure.traits()), measure.calendar().days());
        for (LineSubject line : sorted(LineSubject.of(measure))) {
            book.lines().answer(clauses, line, findings);
        }
    }

    private void meetings(List<Finding> findings) {
        LawTable.Known law = measure.law(SubjectKind.MEETING);
        long about = law.law().about(measure.traits());
        List<MeetingSubject> meetings = new ArrayList<>();
        for (Meeting meeting : measure.plan().meetings()) {
            meetings.add(MeetingSubject.of(meeting));
        }
        for (MeetingSubject meeting : sorted(meetings)) {
            book.meetings().answer(law.on(about, meeting.meeting().date()), meeting, findings);
        }
    }

    /** Sums whose law depends on nothing but the plan and the last day of the year. */
    private <T extends Yearly> void whole(
            SubjectKind kind, Checks<T> checks, List<T> subjects, List<Finding> findings) {
        LawTable.Known law = measure.law(kind);
        long about = law.law().about(measure.traits());
        for (T subject : sorted(subjects)) {
            checks.answer(law.on(about, measure.calendar().lastDay(subject.year())), subject, findings);
        }
    }

    private void units(Sums sums, List<Finding> findings) {
        LawTable.Known law = measure.law(SubjectKind.UNIT_YEAR);
        for (UnitSum unit : sorted(sums.units())) {
            long about = law.law()
                    .about(Map.of(
                            "municipality", Set.of(measure.municipality()),
                            "resolution", measure.plan().resolutions(),
                            "funder", sums.sources(unit)));
            book.units().answer(law.on(about, measure.calendar().lastDay(unit.year())), unit, findings);
        }
    }

    private void components(List<ComponentSum> sums, List<Finding> findings) {
        LawTable.Known law = measure.law(SubjectKind.COMPONENT_YEAR);
        for (ComponentSum sum : sorted(sums)) {
            long about = law.law().about(measure.traits(sum.component()));
            book.components().answer(law.on(about, measure.calendar().lastDay(sum.year())), sum, findings);
        }
    }

    private static <T extends Subject> List<T> sorted(List<T> subjects) {
        List<T> sorted = new ArrayList<>(subjects);
        sorted.sort(Comparator.comparing(subject -> subject.ref().id()));
        return sorted;
    }
}
