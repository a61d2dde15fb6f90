package org.kimrules.drl.fact;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

/**
 * A position on days on which its law, its figures and its approvals stay the same: what most clauses speak about.
 *
 * @param position the position
 * @param sponsor its employer
 * @param municipality the code of the kind of municipality that applies
 * @param segment the stretch of time that it starts in; what the figures of the position are there, they are to its end
 * @param period the days of the position in the segment
 * @param fte the full-time share that counts: the planned one, or what the maxima left of it
 * @param law the clauses that apply
 */
public record PositionSlice(
        Position position,
        Sponsor sponsor,
        String municipality,
        Segment segment,
        Period period,
        Fte fte,
        Set<String> law)
        implements Subject {

    private static final List<String> NAMES = List.of(
            "component",
            "costLine",
            "employer",
            "from",
            "fte",
            "lineSupervisor",
            "months",
            "municipality",
            "otherFunding",
            "plannedEnd",
            "plannedFte",
            "plannedStart",
            "position",
            "revenueLine",
            "role",
            "service",
            "sponsor",
            "sponsorId",
            "supervisor",
            "title",
            "to",
            "year");

    private static final Set<String> STATED = Set.copyOf(NAMES);

    private static final Set<String> DAYS = Set.of("from", "months", "to");
    private static final Set<String> FTE = Set.of("fte");
    private static final Set<String> YEAR = Set.of("year");
    private static final Set<String> BOTH = Set.of("fte", "year");

    /** Keeps a copy. */
    public PositionSlice {
        law = Set.copyOf(law);
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.POSITION, position.id(), period);
    }

    @Override
    public Map<String, Set<String>> traits() {
        return Map.of(
                "component", Set.of(component()),
                "role", Set.of(position.role()),
                "employer", Set.of(employer()),
                "service", Set.of(service()),
                "funder", Set.of(otherFunding()),
                "expense", expenses());
    }

    private Set<String> expenses() {
        return position.expenses().isEmpty()
                ? Set.of()
                : position.expenses().stream()
                        .filter(expense -> expense.year() == year())
                        .map(Expense::item)
                        .collect(Collectors.toSet());
    }

    /** Returns the id of the position. */
    public String id() {
        return position.id();
    }

    /** Returns the code of the kind of employer. */
    public String employer() {
        return sponsor.kind();
    }

    /** Returns the code of the service that the position is attached to. */
    public String service() {
        return position.service();
    }

    /** Returns the same slice with the share that a maximum left of it. */
    public PositionSlice counting(Fte share) {
        return new PositionSlice(position, sponsor, municipality, segment, period, share, law);
    }

    /** Returns the same slice on fewer days. */
    public PositionSlice on(Period days) {
        return new PositionSlice(position, sponsor, municipality, segment, days, fte, law);
    }

    /** Returns the code of the component. */
    public String component() {
        return position.component();
    }

    /** Returns the calendar year. */
    public int year() {
        return segment.year();
    }

    /** Returns the code of who else funds the position, or {@code UNKNOWN} where the plan does not say. */
    public String otherFunding() {
        return position.otherFunding();
    }

    /** Returns whether the share is made of half positions only. */
    public boolean halves() {
        return position.fte().halves();
    }

    /** Returns the months that the position is planned for in the calendar year, beyond the slice. */
    public BigFraction monthsInYear() {
        LocalDate newYear = period.from().withDayOfYear(1);
        return position.period()
                .intersection(Period.of(newYear, newYear.plusYears(1).minusDays(1)))
                .map(Period::months)
                .orElse(BigFraction.ZERO);
    }

    /** Returns the first day of the slice. */
    public LocalDate from() {
        return period.from();
    }

    /** Returns the first day that the position is planned for, before the slice. */
    public LocalDate plannedStart() {
        return position.period().from();
    }

    /** Returns the last day that the position is planned for, beyond the slice. */
    public LocalDate plannedEnd() {
        return position.period().to();
    }

    /** Returns whether the plan says what one full-time post of the position costs in a full year. */
    public boolean costStated() {
        return position.costPerFteYear().isPresent();
    }

    /**
     * Returns what one full-time post of the position is expected to cost in a full year.
     *
     * @throws IllegalStateException when the plan does not say
     */
    public Money costPerFteYear() {
        return position.costPerFteYear()
                .orElseThrow(() -> new IllegalStateException("no cost of `" + id() + "` is stated"));
    }

    /** Returns the budget line of the cost. */
    public String costLine() {
        return position.booking().costLine();
    }

    /** Returns the budget line of the grant. */
    public String revenueLine() {
        return position.booking().revenueLine();
    }

    /** Returns the id of the position with the technical supervision. */
    public String supervisor() {
        return position.supervision().technical();
    }

    /** Returns the id of the sponsor with the line supervision. */
    public String lineSupervisor() {
        return position.supervision().line();
    }

    /** Returns the id of the employer. */
    public String sponsorId() {
        return sponsor.id();
    }

    /** Returns the names of what slices of one position can differ in, and these two do, beside their days. */
    public Set<String> varying(PositionSlice other) {
        if (year() == other.year()) {
            return fte.equals(other.fte) ? Set.of() : FTE;
        }
        return fte.equals(other.fte) ? YEAR : BOTH;
    }

    /** Returns whether both state the same under the name because they are slices of one position. */
    public boolean sharesWith(PositionSlice other, String name) {
        return position.equals(other.position) && states(name) && !BOTH.contains(name) && !DAYS.contains(name);
    }

    /** Returns whether it states something under the name. */
    public boolean states(String name) {
        return STATED.contains(name);
    }

    /** Consistent with equals, and cheap: rules find a slice's other facts by it. */
    @Override
    public int hashCode() {
        return 31 * position.id().hashCode() + period.hashCode();
    }

    @Override
    public Map<String, Value> values() {
        Map<String, Value> values = new TreeMap<>();
        NAMES.forEach(name -> values.put(name, Objects.requireNonNull(value(name))));
        return values;
    }

    @Override
    public @Nullable Value value(String name) {
        return switch (name) {
            case "position" -> Value.of(position.id());
            case "title" -> Value.of(position.title());
            case "sponsor" -> Value.of(sponsor.name());
            case "sponsorId" -> Value.of(sponsorId());
            case "employer" -> Value.code("employer", employer());
            case "component" -> Value.code("component", component());
            case "role" -> Value.code("role", position.role());
            case "service" -> Value.code("service", service());
            case "fte" -> Value.of(fte().value());
            case "plannedFte" -> Value.of(position.fte().value());
            case "municipality" -> Value.code("municipality", municipality);
            case "otherFunding" -> Value.code("funder", otherFunding());
            case "from" -> Value.of(period.from());
            case "to" -> Value.of(period.to());
            case "plannedStart" -> Value.of(plannedStart());
            case "plannedEnd" -> Value.of(plannedEnd());
            case "months" -> Value.of(monthsText());
            case "year" -> Value.of(year());
            case "costLine" -> Value.code("line", costLine());
            case "revenueLine" -> Value.code("line", revenueLine());
            case "supervisor" -> Value.code("position", supervisor());
            case "lineSupervisor" -> Value.code("sponsor", lineSupervisor());
            default -> null;
        };
    }

    /** Whole months are a number; a part of a month is a fraction of days: {@code 91/30}. */
    private String monthsText() {
        BigFraction months = period.months();
        boolean whole = months.getDenominator().equals(BigInteger.ONE);
        return whole ? months.getNumerator().toString() : months.getNumerator() + "/" + months.getDenominator();
    }
}
