package org.kimrules.drl.folder.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.Parameter.Measure;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.Unit;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;

/** What a parameter's file says. A value that is left out says that the parameter is not known for those days. */
public final class ParameterYaml {

    private static final Text OTHER_DAYS = Text.of(
            "Tage, für die am selben Tag kein anderer Wert bekannt wurde",
            "days for which no other value became known on the same day");

    private static final Text OWNED = Text.of(
            "wem der Wert gehört und sein Name, etwa B1.rate in parameters/B1/rate.yaml",
            "whom the figure belongs to and its name, such as B1.rate in parameters/B1/rate.yaml");

    private ParameterYaml() {}

    /**
     * Reads the file.
     *
     * @param path the key that its place says: the folder that it stands in, which says whom it belongs to, a dot and its name
     */
    public static Parameter parameter(Fields fields, String path) {
        Unit unit = Reads.word(fields, "unit", Unit.values());
        List<ParameterValue> history = new ArrayList<>();
        fields.list("history", entry -> {
            ParameterValue value = dated(entry, unit);
            if (clashes(value, history)) {
                entry.problem(ProblemCode.CONTRADICTION, "validFrom", OTHER_DAYS);
            } else {
                history.add(value);
            }
            return value;
        });
        return new Parameter(key(fields, path), Reads.text(fields, "title"), unit, measure(fields, unit), history);
    }

    /** Rules, lists and people find a figure by its place. */
    private static String key(Fields fields, String path) {
        Text right = Text.of(path + ", wie die Datei liegt", path + ", as the file is placed");
        String key = Reads.named(fields, "key", path, right);
        if ((key.isEmpty() || key.equals(path)) && !path.contains(".")) {
            fields.problem(ProblemCode.ID_FORMAT, "key", OWNED);
        }
        return key;
    }

    /** What is paid for something is an amount, but of the cost it is a share. */
    private static Optional<Measure> measure(Fields fields, Unit unit) {
        Optional<Measure> measure = Reads.optionalWord(fields, "per", Measure.values());
        if (fields.has("unit") && measure.filter(each -> each.unit() != unit).isPresent()) {
            Text right = Text.same(Stream.of(Measure.values())
                    .filter(each -> each.unit() == unit)
                    .map(Enum::name)
                    .collect(Collectors.joining(", ")));
            Text none = Text.of("kein per für " + unit, "no per for " + unit);
            fields.problem(ProblemCode.CONTRADICTION, "per", right.en().isEmpty() ? none : right);
            return Optional.empty();
        }
        return measure;
    }

    /** Of two values that became known on one day, neither is the later one. */
    private static boolean clashes(ParameterValue value, List<ParameterValue> history) {
        return history.stream()
                .anyMatch(other -> other.knownFrom().equals(value.knownFrom())
                        && other.validity().overlaps(value.validity()));
    }

    private static ParameterValue dated(Fields entry, Unit unit) {
        return new ParameterValue(
                entry.has("value") ? value(entry, unit) : Optional.empty(),
                bounds(entry, unit),
                Reads.validity(entry, "validFrom", "validTo"),
                entry.day("knownFrom").orElse(LocalDate.EPOCH),
                Reads.word(entry, "evidence", Evidence.values()),
                entry.text("source"));
    }

    /** Only an amount that is not known has bounds. */
    private static Optional<EuroRange> bounds(Fields entry, Unit unit) {
        if (!entry.has("lower") && !entry.has("upper")) {
            return Optional.empty();
        }
        if (unit != Unit.EUR || entry.has("value")) {
            entry.problem(
                    ProblemCode.CONTRADICTION,
                    entry.has("lower") ? "lower" : "upper",
                    Text.of(
                            "Grenzen nur für einen Betrag, der nicht bekannt ist",
                            "bounds of an amount that is not known"));
            return Optional.empty();
        }
        Money lower = entry.has("lower") ? euros(entry, "lower").orElse(Euro.ZERO) : Euro.ZERO;
        Optional<Money> upper = entry.has("upper") ? euros(entry, "upper") : Optional.empty();
        if (upper.isPresent() && upper.get().isLessThan(lower)) {
            entry.problem(ProblemCode.CONTRADICTION, "upper", Text.of("nicht unter " + lower, "not below " + lower));
            return Optional.empty();
        }
        return Optional.of(new EuroRange(lower, upper));
    }

    private static Optional<Money> euros(Fields entry, String name) {
        return entry.decimal(name, 2).map(amount -> Euro.of(amount.setScale(2)));
    }

    private static Optional<BigDecimal> share(Fields entry) {
        Optional<BigDecimal> share = entry.decimal("value", Fte.SCALE);
        if (share.filter(part -> part.signum() <= 0 || part.compareTo(BigDecimal.ONE) > 0)
                .isPresent()) {
            entry.problem(
                    ProblemCode.NUMBER_RANGE,
                    "value",
                    Text.of("größer als 0, höchstens 1; 80 % sind 0.80", "greater than 0, at most 1; 80 % are 0.80"));
            return Optional.empty();
        }
        return share;
    }

    private static Optional<Value> value(Fields entry, Unit unit) {
        return switch (unit) {
            case EUR -> euros(entry, "value").map(Value::of);
            case FTE -> entry.decimal("value", Fte.SCALE).map(Value::of);
            case SHARE -> share(entry).map(Value::of);
            case COUNT -> entry.count("value").map(Value::of);
            case DAY -> entry.day("value").map(Value::of);
            case FLAG -> entry.optionalFlag("value").map(Value::of);
            case CODE -> Optional.of(Value.code("choice", entry.id("value")));
        };
    }
}
