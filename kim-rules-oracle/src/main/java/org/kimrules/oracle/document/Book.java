package org.kimrules.oracle.document;

import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.policy.Policy;
import org.kimrules.oracle.finding.Checks;
import org.kimrules.oracle.finding.Subject;
import org.kimrules.oracle.finding.Texts;
import org.kimrules.oracle.law.Figures;
import org.kimrules.oracle.measure.LineSubject;
import org.kimrules.oracle.measure.MeetingSubject;
import org.kimrules.oracle.measure.PlanSubject;
import org.kimrules.oracle.measure.Programme;
import org.kimrules.oracle.measure.ReservationSubject;
import org.kimrules.oracle.sum.ClaimSum;
import org.kimrules.oracle.sum.ComponentSum;
import org.kimrules.oracle.sum.LineSum;
import org.kimrules.oracle.sum.UnitSum;
import org.kimrules.oracle.sum.YearSum;

/** All clauses of the policy, each ready to answer. Written once, read only afterwards. */
public final class Book {

    private final Programme programme;
    private final Texts texts;
    private final Positions positions;
    private final Checks<PlanSubject> plans;
    private final Checks<LineSubject> lines;
    private final Checks<ReservationSubject> reservations;
    private final Checks<MeetingSubject> meetings;
    private final Checks<YearSum> years;
    private final Checks<LineSum> lineYears;
    private final Checks<UnitSum> units;
    private final Checks<ComponentSum> components;
    private final Checks<ClaimSum> claims;

    /**
     * Writes the book of the policy.
     *
     * @throws IllegalArgumentException when the policy has an encoded clause that no document answers, or the other way round
     */
    public Book(Policy policy, Programme programme) {
        this.programme = programme;
        this.texts = new Texts(policy);
        this.positions = new Positions(programme.law().of(SubjectKind.POSITION), texts);
        this.plans = checks(SubjectKind.PLAN);
        this.lines = checks(SubjectKind.LINE);
        this.reservations = checks(SubjectKind.RESERVATION);
        this.meetings = checks(SubjectKind.MEETING);
        this.years = checks(SubjectKind.YEAR);
        this.lineYears = checks(SubjectKind.LINE_YEAR);
        this.units = checks(SubjectKind.UNIT_YEAR);
        this.components = checks(SubjectKind.COMPONENT_YEAR);
        this.claims = checks(SubjectKind.CLAIM);
        write();
        positions.whole();
        long missing = plans.missing() | lines.missing() | reservations.missing() | meetings.missing();
        missing |= years.missing() | lineYears.missing() | units.missing() | components.missing() | claims.missing();
        if (missing != 0) {
            throw new IllegalArgumentException("the policy has an encoded clause that no document answers");
        }
    }

    private <T extends Subject> Checks<T> checks(SubjectKind kind) {
        return new Checks<>(programme.law().of(kind).clauses(), texts);
    }

    private void write() {
        B3Pauschale2020.write(this);
        Handlungskonzept2020.write(this);
        RichtlinieB12020.write(this);
        ObergrenzenB12020.write(this);
        B2Pauschale2021.write(this);
        TIntG2022.write(this);
        Richtlinie2025.write(this);
        GrantLaw.write(this);
        MunicipalBudget.write(this);
    }

    Figures figures() {
        return programme.figures();
    }

    /** Returns the clauses about positions. */
    public Positions positions() {
        return positions;
    }

    /** Returns the clauses about the plan. */
    public Checks<PlanSubject> plans() {
        return plans;
    }

    /** Returns the clauses about budget lines. */
    public Checks<LineSubject> lines() {
        return lines;
    }

    /** Returns the clauses about conditions of the decision. */
    public Checks<ReservationSubject> reservations() {
        return reservations;
    }

    /** Returns the clauses about meetings. */
    public Checks<MeetingSubject> meetings() {
        return meetings;
    }

    /** Returns the clauses about years. */
    public Checks<YearSum> years() {
        return years;
    }

    /** Returns the clauses about budget lines in a year. */
    public Checks<LineSum> lineYears() {
        return lineYears;
    }

    /** Returns the clauses about units in a year. */
    public Checks<UnitSum> units() {
        return units;
    }

    /** Returns the clauses about components in a year. */
    public Checks<ComponentSum> components() {
        return components;
    }

    /** Returns the clauses about amounts that the authors state. */
    public Checks<ClaimSum> claims() {
        return claims;
    }
}
