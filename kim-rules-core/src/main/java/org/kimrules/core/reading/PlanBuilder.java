package org.kimrules.core.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.policy.Policy;

/**
 * Puts a plan together in Java. It writes the same document that a file holds, so a plan from code and a plan from a file
 * are checked by the same reader and refused with the same problems. Not thread-safe.
 */
public final class PlanBuilder {

    private final Section plan = new Section();
    private final Section statements = new Section();
    private final Section counts = new Section();
    private final List<Section> applicants = new ArrayList<>();
    private final List<Section> sponsors = new ArrayList<>();
    private final List<Section> positions = new ArrayList<>();
    private final List<Section> exemptions = new ArrayList<>();
    private final List<Section> applications = new ArrayList<>();
    private final List<Section> reservations = new ArrayList<>();
    private final List<Section> meetings = new ArrayList<>();
    private final List<String> resolutions = new ArrayList<>();
    private final List<String> personal = new ArrayList<>();
    private final BudgetBuilder budget = new BudgetBuilder();

    private PlanBuilder(String id, String title) {
        plan.text("id", id).text("title", title);
    }

    /** Starts a plan. */
    public static PlanBuilder plan(String id, String title) {
        return new PlanBuilder(id, title);
    }

    /** Sets the municipality; an office that is not in the map is not stated. */
    public PlanBuilder applicant(String name, String kind, Map<String, Boolean> offices) {
        Section stated = new Section();
        new TreeMap<>(offices).forEach(stated::flag);
        applicants.add(new Section().text("name", name).text("kind", kind).section("offices", stated));
        return this;
    }

    /** Sets how many the municipality has of something that the policy's vocabulary declares, such as inhabitants. */
    public PlanBuilder count(String code, int count) {
        counts.number(code, String.valueOf(count));
        return this;
    }

    /** Adds an employer with the services that it runs. */
    public PlanBuilder sponsor(String id, String name, String kind, String... services) {
        sponsors.add(new Section()
                .text("id", id)
                .text("name", name)
                .text("kind", kind)
                .texts("services", List.of(services)));
        return this;
    }

    /** Adds a position. */
    public PlanBuilder position(String id, String title, Consumer<PositionBuilder> fields) {
        PositionBuilder position = new PositionBuilder(id, title);
        fields.accept(position);
        positions.add(position.toSection());
        return this;
    }

    /** Adds an approval that was asked for. */
    public PlanBuilder requestedExemption(String id, String clause, String authority, Collection<String> covered) {
        exemptions.add(exemption(id, clause, authority, covered, Exemption.State.REQUESTED));
        return this;
    }

    /** Adds an approval that was granted or refused on a day. */
    public PlanBuilder decidedExemption(
            String id,
            String clause,
            String authority,
            Collection<String> covered,
            boolean granted,
            LocalDate decidedOn) {
        Exemption.State state = granted ? Exemption.State.GRANTED : Exemption.State.REFUSED;
        exemptions.add(exemption(id, clause, authority, covered, state).day("decidedOn", decidedOn));
        return this;
    }

    private static Section exemption(
            String id, String clause, String authority, Collection<String> covered, Exemption.State state) {
        return new Section()
                .text("id", id)
                .text("clause", clause)
                .texts("positions", covered)
                .text("state", state.name())
                .text("authority", authority);
    }

    /** Adds an application for a component that has been filed. */
    public PlanBuilder application(String component, Collection<Integer> years, LocalDate filedOn) {
        applications.add(
                new Section().text("component", component).years("years", years).day("filedOn", filedOn));
        return this;
    }

    /** Adds a condition that the decision sets; see {@link org.kimrules.core.plan.Reservation}. */
    public PlanBuilder reservation(String id, String text, String component, Collection<Integer> years, String awaits) {
        reservations.add(new Section()
                .text("id", id)
                .text("text", text)
                .text("component", component)
                .years("years", years)
                .text("awaits", awaits));
        return this;
    }

    /** Adds a meeting of the decision chain. */
    public PlanBuilder meeting(String name, String body, LocalDate date, Meeting.Act act) {
        meetings.add(new Section()
                .text("name", name)
                .text("body", body)
                .day("date", date)
                .text("act", act.name()));
        return this;
    }

    /** Adds a local resolution whose clauses bind the plan. */
    public PlanBuilder resolution(String code) {
        resolutions.add(code);
        return this;
    }

    /** Sets a further fact that the policy's vocabulary declares. */
    public PlanBuilder statement(String name, String code) {
        statements.text(name, code);
        return this;
    }

    /** Marks free texts as personal, such as {@code sponsors[*].name}; see {@link org.kimrules.core.privacy.FreeTexts}. */
    public PlanBuilder personal(String... places) {
        personal.addAll(List.of(places));
        return this;
    }

    /** Adds to the money side of the plan. */
    public PlanBuilder budget(Consumer<BudgetBuilder> entries) {
        entries.accept(budget);
        return this;
    }

    /**
     * Checks everything and returns the plan.
     *
     * @throws InvalidInputException with every problem
     */
    public GrantPlan build(Policy policy) {
        Section whole = plan.copy()
                .text("programme", policy.ref().id())
                .sections("sponsors", sponsors)
                .sections("positions", positions)
                .sections("exemptions", exemptions)
                .sections("applications", applications)
                .sections("reservations", reservations)
                .sections("meetings", meetings)
                .texts("resolutions", resolutions)
                .section("statements", statements)
                .section("budget", budget.toSection())
                .texts("personal", personal);
        applicants.forEach(
                applicant -> whole.section("applicant", applicant.copy().section("counts", counts)));
        return new PlanDocument(whole.toNode()).toPlan(policy);
    }
}
