package org.kimrules.oracle.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.finding.Subject;
import org.kimrules.oracle.law.Figure;
import org.kimrules.oracle.law.FigureTable;

/** A position on days on which its law, its figures and its approvals stay the same, and what was found of it so far. */
public final class Slice implements Subject {

    private final Seat seat;
    private final Period period;
    private final FigureTable.Row figures;
    private final long law;
    private final SubjectRef ref;
    private final long months;
    private final @Nullable Finding[] findings;
    private final List<String> missing = new ArrayList<>(2);
    private Verdict verdict = Verdict.ELIGIBLE;
    private Fte counted;
    private Facts facts;
    private Slice whole = this;

    Slice(Seat seat, Period period, FigureTable.Row figures, long law) {
        this.seat = seat;
        this.period = period;
        this.figures = figures;
        this.law = law;
        this.ref = SubjectRef.of(SubjectKind.POSITION, seat.id(), period);
        this.months = Months.units(period);
        this.findings = new Finding[Long.SIZE];
        this.counted = seat.position().fte();
        this.facts = stated();
    }

    private Facts stated() {
        return seat.facts()
                .and(
                        Facts.of("fte", Value.of(counted.value()), "year", Value.of(year())),
                        Facts.of("from", Value.of(from()), "to", Value.of(period.to())),
                        Facts.of("months", Value.of(Months.text(months))));
    }

    /** Returns the same on fewer days: what was found means for it what it means for the whole, but is no finding about it. */
    Slice on(Period days) {
        Slice part = new Slice(seat, days, figures, law);
        part.whole = whole;
        part.verdict = verdict;
        part.missing.addAll(missing);
        return part;
    }

    /** Returns whether the part that follows is one of the same slice, and came out alike. */
    boolean alike(Slice next) {
        return whole == next.whole
                && verdict == next.verdict
                && missing.equals(next.missing)
                && counted.equals(next.counted);
    }

    /** Returns the same to the end of the other. */
    Slice until(Slice last) {
        Slice joined = on(period.span(last.period));
        joined.counted = counted;
        joined.stateCut();
        return joined;
    }

    @Override
    public SubjectRef ref() {
        return ref;
    }

    @Override
    public Facts facts() {
        return facts;
    }

    /** Returns the position. */
    public Seat seat() {
        return seat;
    }

    /** Returns its days. */
    public Period period() {
        return period;
    }

    /** Returns the first of its days. */
    public LocalDate from() {
        return period.from();
    }

    /** Returns the calendar year. */
    public int year() {
        return period.from().getYear();
    }

    /** Returns the clauses that apply, as bits. */
    public long law() {
        return law;
    }

    /** Returns the length in months, in {@link Months} units. */
    public long months() {
        return months;
    }

    /** Returns what was known of the parameter at the place. */
    public Figure figure(int place) {
        return figures.at(place);
    }

    /** Returns the share that counts: the planned one, or what the maxima left of it. */
    public Fte counted() {
        return counted;
    }

    /** Cuts the share to what a maximum leaves of it. */
    public void cutTo(Fte share) {
        counted = share.compareTo(counted) < 0 ? share : counted;
    }

    /** States the share that counts from now on, where it was cut. */
    public void stateCut() {
        if (counted.compareTo(seat.position().fte()) < 0) {
            facts = stated();
        }
    }

    /** Keeps the finding under the clause with the bit number, and what it means for the slice. */
    public void keep(int clause, Finding finding) {
        findings[clause] = finding;
        Verdict found = finding.verdict();
        worsen(found);
        if (found == Verdict.UNDECIDED && finding.outcome() == Outcome.UNDECIDED) {
            missing.add(finding.clause().id());
        }
    }

    /** Keeps a finding that decides nothing about the slice. */
    public void note(int clause, Finding finding) {
        findings[clause] = finding;
    }

    /** Returns the finding under the clause with the bit number, if there is one. */
    public @Nullable Finding finding(int clause) {
        return findings[clause];
    }

    /** Notes that something else leaves the slice undecided. */
    public void lacks(String what) {
        worsen(Verdict.UNDECIDED);
        missing.add(what);
    }

    /** Makes the verdict the worse of both. */
    public void worsen(Verdict other) {
        verdict = other.compareTo(verdict) > 0 ? other : verdict;
    }

    /** Returns what the slice may hope for. */
    public Verdict verdict() {
        return verdict;
    }

    /** Returns what keeps it undecided. */
    public List<String> missing() {
        return missing;
    }

    /** Returns whether a grant may be due. */
    public boolean grantable() {
        return verdict != Verdict.NOT_ELIGIBLE;
    }

    /** Returns the state of the approval that would lift the clause on its days. */
    public Approval approval(String clause, String authority) {
        return Approval.of(this, clause, authority);
    }
}
