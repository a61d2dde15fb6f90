package org.kimrules.oracle.differential;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.plan.Application;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Reservation;
import org.kimrules.core.plan.Sponsor;

/** A plan with one of its parts exchanged. */
record Parts(GrantPlan plan) {

    GrantPlan sponsors(List<Sponsor> sponsors) {
        return with(
                sponsors,
                plan.positions(),
                plan.exemptions(),
                plan.applications(),
                plan.reservations(),
                plan.meetings(),
                plan.resolutions(),
                plan.statements(),
                plan.budget());
    }

    GrantPlan positions(List<Position> positions) {
        return with(
                plan.sponsors(),
                positions,
                plan.exemptions(),
                plan.applications(),
                plan.reservations(),
                plan.meetings(),
                plan.resolutions(),
                plan.statements(),
                plan.budget());
    }

    GrantPlan exemptions(List<Exemption> exemptions) {
        return with(
                plan.sponsors(),
                plan.positions(),
                exemptions,
                plan.applications(),
                plan.reservations(),
                plan.meetings(),
                plan.resolutions(),
                plan.statements(),
                plan.budget());
    }

    GrantPlan applications(List<Application> applications) {
        return with(
                plan.sponsors(),
                plan.positions(),
                plan.exemptions(),
                applications,
                plan.reservations(),
                plan.meetings(),
                plan.resolutions(),
                plan.statements(),
                plan.budget());
    }

    GrantPlan reservations(List<Reservation> reservations) {
        return with(
                plan.sponsors(),
                plan.positions(),
                plan.exemptions(),
                plan.applications(),
                reservations,
                plan.meetings(),
                plan.resolutions(),
                plan.statements(),
                plan.budget());
    }

    GrantPlan meetings(List<Meeting> meetings) {
        return with(
                plan.sponsors(),
                plan.positions(),
                plan.exemptions(),
                plan.applications(),
                plan.reservations(),
                meetings,
                plan.resolutions(),
                plan.statements(),
                plan.budget());
    }

    GrantPlan resolutions(Set<String> resolutions) {
        return with(
                plan.sponsors(),
                plan.positions(),
                plan.exemptions(),
                plan.applications(),
                plan.reservations(),
                plan.meetings(),
                resolutions,
                plan.statements(),
                plan.budget());
    }

    GrantPlan statements(Map<String, String> statements) {
        return with(
                plan.sponsors(),
                plan.positions(),
                plan.exemptions(),
                plan.applications(),
                plan.reservations(),
                plan.meetings(),
                plan.resolutions(),
                statements,
                plan.budget());
    }

    GrantPlan budget(BudgetPlan budget) {
        return with(
                plan.sponsors(),
                plan.positions(),
                plan.exemptions(),
                plan.applications(),
                plan.reservations(),
                plan.meetings(),
                plan.resolutions(),
                plan.statements(),
                budget);
    }

    private GrantPlan with(
            List<Sponsor> sponsors,
            List<Position> positions,
            List<Exemption> exemptions,
            List<Application> applications,
            List<Reservation> reservations,
            List<Meeting> meetings,
            Set<String> resolutions,
            Map<String, String> statements,
            BudgetPlan budget) {
        return new GrantPlan(
                plan.id(),
                plan.title(),
                plan.programme(),
                plan.applicant(),
                sponsors,
                positions,
                exemptions,
                applications,
                reservations,
                meetings,
                resolutions,
                statements,
                budget,
                plan.privacy());
    }
}
