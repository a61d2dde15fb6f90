package org.kimrules.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.budget.Payment;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.time.AsOf;

/**
 * What a municipality plans and states (<i>Förderantrag, Beschlussvorlage</i>): the only input of a decision besides the
 * law. It is what {@link org.kimrules.core.reading.Plans} reads and what {@link org.kimrules.core.reading.PlanBuilder}
 * builds; both check it whole, while the constructor checks only the number of positions. Immutable. It is not an assessment: it says what is
 * planned, never what is due.
 *
 * @param id its id, for example {@code bielefeld-2020}
 * @param title its title
 * @param programme the id of the policy it asks a grant of
 * @param applicant who applies
 * @param sponsors the employers
 * @param positions the positions
 * @param exemptions the approvals, asked for, granted or refused
 * @param applications the applications, filed or decided
 * @param reservations the conditions of the decision
 * @param meetings the decision chain and earlier treatments
 * @param resolutions the codes of local resolutions whose clauses bind this plan
 * @param statements further facts that the policy's vocabulary declares, by name
 * @param budget lines, own funds, payments and stated amounts
 * @param privacy which of its texts are personal, and which were masked
 */
public record GrantPlan(
        String id,
        String title,
        String programme,
        Applicant applicant,
        List<Sponsor> sponsors,
        List<Position> positions,
        List<Exemption> exemptions,
        List<Application> applications,
        List<Reservation> reservations,
        List<Meeting> meetings,
        Set<String> resolutions,
        Map<String, String> statements,
        BudgetPlan budget,
        Privacy privacy) {

    /** The most positions that one plan may have; what is larger is a portfolio of plans. */
    public static final int MAX_POSITIONS = 1_000_000;

    /**
     * Which texts of a plan are personal (<i>personenbezogen</i>), and in whose place a neutral word stands; both as places in
     * the plan, see {@link org.kimrules.core.privacy.FreeTexts}.
     *
     * @param personal the marks of the authors, which may name several places with a {@code *}
     * @param masked the places that were masked
     */
    public record Privacy(List<String> personal, List<String> masked) {

        /** Nothing is marked and nothing was masked. */
        public static final Privacy NONE = new Privacy(List.of(), List.of());

        /** Keeps copies. */
        public Privacy {
            personal = List.copyOf(personal);
            masked = List.copyOf(masked);
        }
    }

    /**
     * Keeps copies.
     *
     * @throws IllegalArgumentException when there are more than {@link #MAX_POSITIONS} positions
     */
    public GrantPlan {
        if (positions.size() > MAX_POSITIONS) {
            throw new IllegalArgumentException("the plan `" + id + "` has " + positions.size() + " positions, at most "
                    + MAX_POSITIONS + " can be assessed together");
        }
        sponsors = List.copyOf(sponsors);
        positions = List.copyOf(positions);
        exemptions = List.copyOf(exemptions);
        applications = List.copyOf(applications);
        reservations = List.copyOf(reservations);
        meetings = List.copyOf(meetings);
        resolutions = Set.copyOf(resolutions);
        statements = Map.copyOf(statements);
    }

    /** Returns the code that the plan states under the name, or unknown. */
    public String statement(String name) {
        return statements.getOrDefault(name, Vocabulary.UNKNOWN);
    }

    /** Returns the day of the decision: the last meeting that decides, if there is one. */
    public Optional<LocalDate> decidedOn() {
        return meetings.stream()
                .filter(meeting -> meeting.act() == Meeting.Act.DECIDES)
                .map(Meeting::date)
                .max(LocalDate::compareTo);
    }

    /** Returns the payments that were known. */
    public List<Payment> payments(AsOf asOf) {
        return budget.payments().stream()
                .filter(payment -> asOf.knows(payment.knownFrom()))
                .toList();
    }

    /** Returns the position with the id, if there is one. */
    public Optional<Position> position(String positionId) {
        return positions.stream().filter(each -> each.id().equals(positionId)).findFirst();
    }

    /**
     * Returns the sponsor with the id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Sponsor sponsor(String sponsorId) {
        return sponsors.stream()
                .filter(each -> each.id().equals(sponsorId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sponsor `" + sponsorId + "` in plan " + id));
    }
}
