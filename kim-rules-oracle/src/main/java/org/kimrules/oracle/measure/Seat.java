package org.kimrules.oracle.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;
import org.kimrules.oracle.finding.Facts;

/** A position as a whole, with its slices. */
public final class Seat {

    private final Measure measure;
    private final Position position;
    private final Sponsor sponsor;
    private final Facts facts;
    private final List<Exemption> exemptions = new ArrayList<>();
    private final List<Slice> slices = new ArrayList<>();
    private final List<Slice> counted = new ArrayList<>();
    private final List<Slice> granted = new ArrayList<>();
    private boolean waiting;

    Seat(Measure measure, Position position) {
        this.measure = measure;
        this.position = position;
        this.sponsor = measure.plan().sponsor(position.sponsor());
        this.facts = stated();
        for (Exemption exemption : measure.plan().exemptions()) {
            if (exemption.positions().contains(position.id())) {
                exemptions.add(exemption);
            }
        }
    }

    private Facts stated() {
        return Facts.of(Map.ofEntries(
                Map.entry("position", Value.of(position.id())),
                Map.entry("title", Value.of(position.title())),
                Map.entry("sponsor", Value.of(sponsor.name())),
                Map.entry("sponsorId", Value.of(sponsor.id())),
                Map.entry("employer", Value.code("employer", sponsor.kind())),
                Map.entry("component", Value.code("component", position.component())),
                Map.entry("role", Value.code("role", position.role())),
                Map.entry("service", Value.code("service", position.service())),
                Map.entry("plannedFte", Value.of(position.fte().value())),
                Map.entry("municipality", Value.code("municipality", measure.municipality())),
                Map.entry("otherFunding", Value.code("funder", otherFunding())),
                Map.entry("plannedStart", Value.of(start())),
                Map.entry("plannedEnd", Value.of(position.period().to())),
                Map.entry("costLine", Value.code("line", position.booking().costLine())),
                Map.entry("revenueLine", Value.code("line", position.booking().revenueLine())),
                Map.entry(
                        "supervisor",
                        Value.code("position", position.supervision().technical())),
                Map.entry(
                        "lineSupervisor",
                        Value.code("sponsor", position.supervision().line()))));
    }

    /** Returns what the clauses that apply to it ask for, in a year. */
    Map<String, Set<String>> traits(int year) {
        Set<String> items = new HashSet<>();
        for (Expense expense : position.expenses()) {
            if (expense.year() == year) {
                items.add(expense.item());
            }
        }
        return Map.of(
                "municipality", Set.of(measure.municipality()),
                "resolution", measure.plan().resolutions(),
                "component", Set.of(position.component()),
                "funding", Programme.funding(position.component()),
                "role", Set.of(position.role()),
                "employer", Set.of(sponsor.kind()),
                "service", Set.of(position.service()),
                "funder", Set.of(otherFunding()),
                "expense", items);
    }

    /** Returns what the measure holds beside. */
    public Measure measure() {
        return measure;
    }

    /** Returns the position of the plan. */
    public Position position() {
        return position;
    }

    /** Returns the id. */
    public String id() {
        return position.id();
    }

    /** Returns the code of the component. */
    public String component() {
        return position.component();
    }

    /** Returns the employer. */
    public Sponsor sponsor() {
        return sponsor;
    }

    /** Returns the first day that it is planned for. */
    public LocalDate start() {
        return position.period().from();
    }

    /** Returns the code of who else funds it. */
    public String otherFunding() {
        return position.otherFunding();
    }

    /** Returns what is the same on all of its days. */
    Facts facts() {
        return facts;
    }

    /** Returns what is stated of it where another position is looked at. */
    public Facts asOther() {
        return Facts.of(Map.of(
                "otherPosition", Value.of(id()),
                "otherTitle", Value.of(position.title()),
                "otherComponent", Value.code("component", component()),
                "otherStart", Value.of(start()),
                "otherEnd", Value.of(position.period().to())));
    }

    /** Returns what is asked for under the item in the year. */
    public Optional<Expense> expense(String item, int year) {
        for (Expense expense : position.expenses()) {
            if (expense.year() == year && expense.item().equals(item)) {
                return Optional.of(expense);
            }
        }
        return Optional.empty();
    }

    /** Returns the exemptions that name it. */
    List<Exemption> exemptions() {
        return exemptions;
    }

    /** Returns whether an exemption starts on the day, or ended on the day before. */
    boolean exemptionChanges(LocalDate day) {
        for (Exemption exemption : exemptions) {
            Period days = exemption.validity().orElse(null);
            if (days != null
                    && (days.from().equals(day) || days.to().plusDays(1).equals(day))) {
                return true;
            }
        }
        return false;
    }

    /** Returns its slices, in the order of their days. */
    public List<Slice> slices() {
        return slices;
    }

    /** Returns the parts of its slices that maxima are asked about, in the order of their days. */
    public List<Slice> counted() {
        return counted;
    }

    /** Returns the parts of its slices that grants are asked about, in the order of their days. */
    public List<Slice> granted() {
        return granted;
    }

    /** Grants are asked about as many days at once as the maxima left alike. */
    void join() {
        for (Slice part : counted) {
            int last = granted.size() - 1;
            boolean alike = last >= 0 && granted.get(last).alike(part);
            Slice first = alike ? granted.remove(last) : part;
            granted.add(first.until(part));
        }
    }

    /** Notes that it waits for an approval on some of its days. */
    public void waits() {
        waiting = true;
    }

    /** Returns whether it waits for an approval on some of its days. */
    public boolean waiting() {
        return waiting;
    }
}
