package org.kimrules.authoring.oracle;

import java.time.LocalDate;
import java.time.Month;
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
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.budget.Payment;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.Register;
import org.kimrules.core.plan.Application;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;
import org.kimrules.core.time.Validity;

/** A plan and the law as they are seen on the day of knowledge. */
final class Scene {

    private final GrantPlan plan;
    private final AsOf asOf;
    private final LawBook law;
    private final Register register;
    private final ParameterBook parameters;
    private final List<Slice> slices;

    Scene(GrantPlan plan, AsOf asOf, Register register, ParameterBook parameters) {
        this.plan = plan;
        this.asOf = asOf;
        this.law = new LawBook(register, asOf);
        this.register = register;
        this.parameters = parameters;
        this.slices = new Slicing(this, parameters.parameters()).slices();
    }

    GrantPlan plan() {
        return plan;
    }

    AsOf asOf() {
        return asOf;
    }

    LawBook law() {
        return law;
    }

    boolean knows(LocalDate published) {
        return !published.isAfter(asOf.knownOn());
    }

    /** Returns the payments that were known. */
    List<Payment> payments() {
        return plan.budget().payments().stream()
                .filter(payment -> knows(payment.knownFrom()))
                .toList();
    }

    Clause clause(CodedClause clause) {
        return register.clause(clause.id());
    }

    /** Returns the effect of the clause, as it is coded here where rules answer it. */
    Effect effect(String clause) {
        return CodedClause.find(clause)
                .map(CodedClause::effect)
                .orElseGet(() -> register.clause(clause).effect());
    }

    /** Returns what is known of the parameter on the day; where no value is, what the caller assumes within known bounds. */
    Optional<ParameterValue> row(String key, LocalDate day) {
        Optional<ParameterValue> published = published(key, day);
        Optional<EuroRange> assumed = Optional.ofNullable(asOf.assumptions().get(key))
                .filter(any -> published.flatMap(ParameterValue::value).isEmpty())
                .filter(amount -> published
                        .flatMap(ParameterValue::bounds)
                        .filter(bounds -> outside(amount, bounds))
                        .isEmpty());
        return assumed.map(amount -> new ParameterValue(
                        amount.exact().map(Value::of),
                        Optional.of(amount),
                        Validity.since(LocalDate.EPOCH),
                        asOf.knownOn(),
                        Evidence.ASSUMED,
                        ""))
                .or(() -> published);
    }

    private static boolean outside(EuroRange amount, EuroRange bounds) {
        return amount.lower().isLessThan(bounds.lower())
                || bounds.upper()
                        .filter(most -> amount.upper().filter(most::isLessThan).isPresent()
                                || amount.upper().isEmpty())
                        .isPresent();
    }

    /** Returns what was published last about the parameter on the day, be it that nothing is known. */
    private Optional<ParameterValue> published(String key, LocalDate day) {
        Optional<ParameterValue> latest = Optional.empty();
        for (ParameterValue row : parameters.find(key).orElseThrow().history()) {
            boolean applies = !day.isBefore(row.validity().from())
                    && row.validity().to().filter(day::isAfter).isEmpty();
            if (applies
                    && knows(row.knownFrom())
                    && latest.filter(other -> other.knownFrom().isAfter(row.knownFrom()))
                            .isEmpty()) {
                latest = Optional.of(row);
            }
        }
        return latest;
    }

    Optional<Value> value(String key, LocalDate day) {
        return row(key, day).flatMap(ParameterValue::value);
    }

    Optional<LocalDate> dayValue(String key, LocalDate day) {
        return value(key, day).map(value -> ((Value.Day) value).date());
    }

    /** Returns the application for the component and year. */
    Optional<Application> application(String component, int year) {
        return plan.applications().stream()
                .filter(each ->
                        each.component().equals(component) && each.years().contains(year))
                .findFirst();
    }

    List<Slice> slices() {
        return slices;
    }

    /** Returns the days from the first to the last of any position. */
    Optional<Period> days() {
        return plan.positions().stream()
                .map(Position::period)
                .reduce((one, other) -> Period.of(
                        one.from().isBefore(other.from()) ? one.from() : other.from(),
                        one.to().isAfter(other.to()) ? one.to() : other.to()));
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

    static LocalDate firstOf(int year) {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    static LocalDate lastOf(int year) {
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

    /** Returns the codes of a subject that has some of its own beside those of every subject. */
    Map<String, Set<String>> traits(String kind, Set<String> codes) {
        Map<String, Set<String>> traits = traits();
        traits.put(kind, codes);
        if (kind.equals("component")) {
            traits.put("funding", codes.stream().map(Scene::funding).collect(Collectors.toSet()));
        }
        return traits;
    }

    private static String funding(String component) {
        return component.equals("B1") ? "PROJECT_GRANT" : "LUMP_SUM";
    }

    /** Returns the codes of the position in the year. */
    Map<String, Set<String>> traits(Position position, int year) {
        Map<String, Set<String>> traits = traits("component", Set.of(position.component()));
        traits.put("role", Set.of(position.role()));
        traits.put("employer", Set.of(plan.sponsor(position.sponsor()).kind()));
        traits.put("service", Set.of(position.service()));
        traits.put("funder", Set.of(position.otherFunding()));
        traits.put(
                "expense",
                position.expenses().stream()
                        .filter(expense -> expense.year() == year)
                        .map(Expense::item)
                        .collect(Collectors.toSet()));
        return traits;
    }
}
