package org.kimrules.oracle.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Applicant.Office;
import org.kimrules.core.plan.Application;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.law.FigureTable;
import org.kimrules.oracle.law.LawTable;

/** A plan under the law as it was known: its positions in slices, and what they are compared with. One per assessment. */
public final class Measure {

    private record Filed(String component, int year) {}

    private final Programme programme;
    private final GrantPlan plan;
    private final AsOf asOf;
    private final FigureTable figures;
    private final Map<String, Seat> seats = new HashMap<>();
    private final Map<String, Stated<Office>> offices = new HashMap<>();
    private final Map<String, Stated<String>> statements = new HashMap<>();
    private final Map<Filed, Filing> filings = new HashMap<>();
    private final Optional<LocalDate> decided;
    private final Slicer slicer;
    private final List<Slice> slices;
    private final Calendar calendar;

    /** Lays the plan out. */
    public Measure(Programme programme, GrantPlan plan, AsOf asOf) {
        this.programme = programme;
        this.plan = plan;
        this.asOf = asOf;
        this.figures = programme.figures().known(asOf);
        this.decided = plan.decidedOn();
        List<Seat> inOrder = new ArrayList<>();
        for (Position position : plan.positions()) {
            Seat seat = new Seat(this, position);
            seats.put(position.id(), seat);
            inOrder.add(seat);
        }
        this.slicer = new Slicer(this);
        this.slices = slicer.slices(inOrder);
        this.calendar = new Calendar(this);
    }

    /** Returns the tables of the policy. */
    public Programme programme() {
        return programme;
    }

    /** Returns the plan. */
    public GrantPlan plan() {
        return plan;
    }

    /** Returns what may be known. */
    public AsOf asOf() {
        return asOf;
    }

    /** Returns the day of knowledge. */
    public LocalDate knownOn() {
        return asOf.knownOn();
    }

    /** Returns the figures as they were known. */
    public FigureTable figures() {
        return figures;
    }

    /** Returns the clauses about a kind of subject as they were known. */
    public LawTable.Known law(SubjectKind kind) {
        return programme.law().known(kind, knownOn());
    }

    /** Returns the slices of all positions, by position and day. */
    public List<Slice> slices() {
        return slices;
    }

    /** Cuts the slices where a maximum counts anew, and returns the parts; what was found about a slice holds for its parts. */
    public List<Slice> counted() {
        List<Slice> all = new ArrayList<>(slices.size());
        for (Slice slice : slices) {
            List<Slice> parts = slice.seat().counted();
            int start = parts.size();
            slicer.cutWhereCountedAnew(slice, parts);
            all.addAll(parts.subList(start, parts.size()));
        }
        return all;
    }

    /** Puts the parts together that the maxima left alike. */
    public void join() {
        seats.values().forEach(Seat::join);
    }

    /** Returns the days of the plan and of its years. */
    public Calendar calendar() {
        return calendar;
    }

    /** Returns the code of the kind of municipality. */
    public String municipality() {
        return plan.applicant().kind();
    }

    /** Returns what the plan as a whole brings for its law. */
    public Map<String, Set<String>> traits() {
        return Map.of("municipality", Set.of(municipality()), "resolution", plan.resolutions());
    }

    /** Returns what a component brings for its law. */
    public Map<String, Set<String>> traits(String component) {
        return Map.of(
                "municipality", Set.of(municipality()),
                "resolution", plan.resolutions(),
                "component", Set.of(component),
                "funding", Programme.funding(component));
    }

    /**
     * Returns the position with the id.
     *
     * @throws IllegalArgumentException when the plan has none
     */
    public Seat seat(String id) {
        Seat seat = seats.get(id);
        if (seat == null) {
            throw new IllegalArgumentException("no position `" + id + "` in plan " + plan.id());
        }
        return seat;
    }

    /** Returns what the plan says about an office of the applicant. */
    public Stated<Office> office(String code) {
        return offices.computeIfAbsent(code, any -> {
            Office state = plan.applicant().office(code);
            Value present =
                    state == Office.NOT_STATED ? Value.code("office", "UNKNOWN") : Value.of(state == Office.PRESENT);
            return new Stated<>(state, Facts.of("office", Value.code("office", code), "officePresent", present));
        });
    }

    /** Returns what the plan answers to a statement. */
    public Stated<String> statement(String name) {
        return statements.computeIfAbsent(name, any -> {
            String answer = plan.statement(name);
            Value code = Value.code(programme.answers(name), answer);
            return new Stated<>(answer, Facts.of("statement", Value.of(name), "answer", code));
        });
    }

    /** Returns what was known of the application for the component and year. */
    public Filing filing(String component, int year) {
        return filings.computeIfAbsent(
                new Filed(component, year), any -> new Filing(application(component, year), knownOn()));
    }

    private Optional<Application> application(String component, int year) {
        for (Application application : plan.applications()) {
            if (application.component().equals(component) && application.years().contains(year)) {
                return Optional.of(application);
            }
        }
        return Optional.empty();
    }

    /** Returns the day of the decision. */
    public Optional<LocalDate> decided() {
        return decided;
    }
}
