package org.kimrules.drl.oracle;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;

/** A plan and the law as they are seen on the day of knowledge. */
final class Scene {

    private final GrantPlan plan;
    private final AsOf asOf;
    private final Register register;
    private final ParameterBook parameters;
    private final Map<LocalDate, List<Clause>> inForce = new TreeMap<>();
    private final Map<String, List<Slice>> slices = new LinkedHashMap<>();

    Scene(GrantPlan plan, AsOf asOf, Register register, ParameterBook parameters) {
        this.plan = plan;
        this.asOf = asOf;
        this.register = register;
        this.parameters = parameters;
        SortedSet<LocalDate> changes = new TreeSet<>(register.changes(asOf));
        changes.addAll(parameters.changes(asOf));
        plan.exemptions().stream()
                .flatMap(exemption -> exemption.validity().stream())
                .forEach(days -> {
                    changes.add(days.from());
                    changes.add(days.to().plusDays(1));
                });
        plan.positions().forEach(position -> slices.put(position.id(), Slice.cut(position, changes)));
    }

    GrantPlan plan() {
        return plan;
    }

    AsOf asOf() {
        return asOf;
    }

    Clause clause(CodedClause clause) {
        return register.clause(clause.id());
    }

    List<Clause> inForce(LocalDate day) {
        return inForce.computeIfAbsent(day, any -> register.inForce(any, asOf));
    }

    /** Returns whether the clause applies on the day and is one that rules answer. */
    boolean inForce(CodedClause clause, LocalDate day) {
        return inForce(day).stream()
                .anyMatch(each -> each.id().equals(clause.id()) && each.status() == ClauseStatus.ENCODED);
    }

    Optional<Value> value(String key, LocalDate day) {
        return parameters
                .find(key)
                .flatMap(parameter -> parameter.on(day, asOf))
                .flatMap(dated -> dated.value());
    }

    List<Slice> slices(Position position) {
        return slices.getOrDefault(position.id(), List.of());
    }

    /** Returns the calendar years in which some position has days. */
    SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        plan.positions().forEach(position -> years.addAll(years(position)));
        return years;
    }

    static SortedSet<Integer> years(Position position) {
        return IntStream.rangeClosed(
                        position.period().from().getYear(),
                        position.period().to().getYear())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Optional<Period> days(Position position, int year) {
        return position.period().intersection(Period.of(firstOf(year), lastOf(year)));
    }

    /** Returns the last day of the year on which the plan has a position; of a year without any, its last day. */
    LocalDate lastDay(int year) {
        return plan.positions().stream()
                .flatMap(position -> days(position, year).stream())
                .map(Period::to)
                .max(LocalDate::compareTo)
                .orElse(lastOf(year));
    }

    private static LocalDate firstOf(int year) {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    private static LocalDate lastOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    List<Position> positions(int year, Predicate<Position> wanted) {
        return plan.positions().stream()
                .filter(position -> days(position, year).isPresent() && wanted.test(position))
                .toList();
    }

    /** Returns the codes that every subject has. */
    Map<String, Set<String>> traits() {
        Map<String, Set<String>> traits = new TreeMap<>();
        traits.put("municipality", Set.of(plan.applicant().kind()));
        traits.put("resolution", plan.resolutions());
        return traits;
    }

    Map<String, Set<String>> traits(Set<String> components) {
        Map<String, Set<String>> traits = traits();
        traits.put("component", components);
        traits.put("funding", components.stream().map(Scene::funding).collect(Collectors.toSet()));
        return traits;
    }

    private static String funding(String component) {
        return component.equals("B1") ? "PROJECT_GRANT" : "LUMP_SUM";
    }

    Map<String, Set<String>> traits(Position position) {
        Map<String, Set<String>> traits = traits(Set.of(position.component()));
        traits.put("role", Set.of(position.role()));
        traits.put("employer", Set.of(plan.sponsor(position.sponsor()).kind()));
        traits.put("service", Set.of(position.service()));
        return traits;
    }
}
