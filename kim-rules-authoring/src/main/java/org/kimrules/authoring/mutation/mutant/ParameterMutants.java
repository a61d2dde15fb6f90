package org.kimrules.authoring.mutation.mutant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.Unit;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Validity;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.source.RuleFile;

/** All mutants of the figures of a policy: each entry with another value, another day, or gone. */
public final class ParameterMutants {

    private static final Money CENT = Euro.of("0.01");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final PolicyFolder folder;
    private final Places places;
    private final List<RuleFile> rules;

    /** Another entry in the place of one; none where it is taken away. */
    private record Change(
            String name,
            Optional<ParameterValue> entry,
            String before,
            String after,
            LocalDate knownFrom,
            Validity days) {}

    private ParameterMutants(PolicyFolder folder) {
        this.folder = folder;
        this.places = new Places(folder);
        this.rules = RuleFile.of(folder);
    }

    /** Returns the mutants of all figures of some of the policy's layers, by key and entry. */
    public static List<FolderMutant> of(PolicyFolder folder, List<Layer> layers) {
        ParameterMutants mutants = new ParameterMutants(folder);
        return folder.parameters().parameters().stream()
                .filter(parameter -> layers.contains(mutants.places.layerOf(parameter)))
                .flatMap(mutants::of)
                .toList();
    }

    private Stream<FolderMutant> of(Parameter parameter) {
        List<String> clauses = clauses(parameter.key());
        List<FolderMutant> mutants = new ArrayList<>();
        for (int i = 0; i < parameter.history().size(); i++) {
            int index = i;
            changes(parameter, index).forEach(change -> mutants.add(mutant(parameter, index, clauses, change)));
        }
        return mutants.stream();
    }

    /** Returns the clauses whose rules name the key. */
    private List<String> clauses(String key) {
        return rules.stream()
                .flatMap(file -> file.source().rules().stream()
                        .filter(rule -> rule.span().in(file.source().text()).contains('"' + key + '"'))
                        .flatMap(rule -> rule.clause().stream()))
                .distinct()
                .toList();
    }

    private FolderMutant mutant(Parameter parameter, int index, List<String> clauses, Change change) {
        ParameterValue entry = parameter.history().get(index);
        Places.Place place = places.entry(parameter, index);
        String id =
                parameter.key() + "/" + entry.validity().from() + " known " + entry.knownFrom() + "/" + change.name();
        return new FolderMutant(
                new Mutant(
                        id,
                        clauses.isEmpty() ? parameter.key() : clauses.get(0),
                        place.file(),
                        place.line(),
                        change.before(),
                        change.after()),
                clauses,
                new FolderMutant.Reach(change.knownFrom(), change.days()),
                () -> folder.with(new ParameterBook(folder.parameters().parameters().stream()
                        .map(each -> each.equals(parameter) ? changed(parameter, index, change.entry()) : each)
                        .toList())));
    }

    private static Parameter changed(Parameter parameter, int index, Optional<ParameterValue> entry) {
        List<ParameterValue> history = new ArrayList<>(parameter.history());
        history.remove(index);
        entry.ifPresent(other -> history.add(index, other));
        return new Parameter(parameter.key(), parameter.title(), parameter.unit(), parameter.measure(), history);
    }

    private List<Change> changes(Parameter parameter, int index) {
        ParameterValue entry = parameter.history().get(index);
        List<Change> changes = new ArrayList<>();
        entry.value()
                .ifPresent(value -> values(parameter, index, value)
                        .filter(other -> !other.equals(value))
                        .forEach(other -> changes.add(change(
                                "value " + Json.plain(other),
                                entry,
                                with(entry, Optional.of(other), entry.bounds()),
                                Json.plain(value),
                                Json.plain(other)))));
        entry.bounds()
                .ifPresent(bounds -> bounds(bounds)
                        .forEach(other -> changes.add(change(
                                "bounds " + Json.plain(other.value()),
                                entry,
                                with(entry, entry.value(), Optional.of(other)),
                                Json.plain(bounds.value()),
                                Json.plain(other.value())))));
        Shift.of(entry.validity(), Shift.By.DAYS_AND_MONTHS).forEach(shift -> changes.add(valid(entry, shift)));
        Shift.By.DAYS_AND_MONTHS.forEach(by -> changes.add(known(entry, by)));
        changes.add(new Change(
                "remove",
                Optional.empty(),
                "the entry of " + entry.validity().from(),
                "",
                entry.knownFrom(),
                around(entry)));
        return changes;
    }

    private static Change change(String name, ParameterValue entry, ParameterValue other, String before, String after) {
        return new Change(name, Optional.of(other), before, after, entry.knownFrom(), around(entry));
    }

    /** An entry is felt on its days and, by the cut behind it, on the one after. */
    private static Validity around(ParameterValue entry) {
        return new Validity(entry.validity().from(), entry.validity().to().map(end -> end.plusDays(1)));
    }

    private static Change valid(ParameterValue entry, Shift shift) {
        ParameterValue other = new ParameterValue(
                entry.value(), entry.bounds(), shift.validity(), entry.knownFrom(), entry.evidence(), entry.source());
        return new Change(
                "valid " + shift.name(),
                Optional.of(other),
                "valid " + shift.name().replaceAll(" .*", "") + " " + shift.before(),
                "valid " + shift.name().replaceAll(" .*", "") + " " + shift.after(),
                entry.knownFrom(),
                shift.days());
    }

    private static Change known(ParameterValue entry, Shift.By by) {
        LocalDate day = by.from(entry.knownFrom());
        ParameterValue other = new ParameterValue(
                entry.value(), entry.bounds(), entry.validity(), day, entry.evidence(), entry.source());
        return new Change(
                "known " + by.name(),
                Optional.of(other),
                "known from " + entry.knownFrom(),
                "known from " + day,
                day.isBefore(entry.knownFrom()) ? day : entry.knownFrom(),
                around(entry));
    }

    private static ParameterValue with(ParameterValue entry, Optional<Value> value, Optional<EuroRange> bounds) {
        return new ParameterValue(value, bounds, entry.validity(), entry.knownFrom(), entry.evidence(), entry.source());
    }

    /** The nearest values on both sides, the neighbouring entry's, or what else it could be. */
    private Stream<Value> values(Parameter parameter, int index, Value value) {
        return Stream.concat(near(parameter.unit(), value), neighbour(parameter, index).stream())
                .distinct();
    }

    private Stream<Value> near(Unit unit, Value value) {
        if (value instanceof Value.Amount amount) {
            return Stream.of(
                    Value.of(amount.money().minus(CENT)),
                    Value.of(amount.money().plus(CENT)));
        }
        if (value instanceof Value.Quantity quantity) {
            BigDecimal step = unit == Unit.COUNT ? BigDecimal.ONE : HUNDREDTH;
            return Stream.of(quantity.number().subtract(step), quantity.number().add(step))
                    .filter(number -> unit != Unit.SHARE || number.compareTo(BigDecimal.ONE) <= 0)
                    .map(Value::of);
        }
        if (value instanceof Value.Day day) {
            return Shift.By.DAYS.stream().map(by -> Value.of(by.from(day.date())));
        }
        if (value instanceof Value.Flag flag) {
            return Stream.of(Value.of(!flag.set()));
        }
        return value instanceof Value.Code code ? others(code) : Stream.empty();
    }

    private Stream<Value> others(Value.Code code) {
        return folder.vocabulary().of(code.kind()).stream()
                .filter(other -> !other.equals(code.code()))
                .map(other -> Value.code(code.kind(), other));
    }

    private static Optional<Value> neighbour(Parameter parameter, int index) {
        return Stream.of(index - 1, index + 1)
                .filter(i -> i >= 0 && i < parameter.history().size())
                .flatMap(i -> parameter.history().get(i).value().stream())
                .findFirst();
    }

    private static Stream<EuroRange> bounds(EuroRange bounds) {
        Stream<EuroRange> lower = Stream.of(CENT.negated(), CENT)
                .map(cent -> new EuroRange(bounds.lower().plus(cent), bounds.upper()));
        Stream<EuroRange> upper = Stream.of(CENT.negated(), CENT)
                .flatMap(cent -> bounds.upper().stream()
                        .map(amount -> new EuroRange(bounds.lower(), Optional.of(amount.plus(cent)))));
        return Stream.concat(lower, upper);
    }
}
