package org.kimrules.drl.folder;

import java.time.LocalDate;
import java.util.Optional;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.data.Fields;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.Unit;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.text.Value;

/** What a parameter's file says. A value that is left out says that the parameter is not known for those days. */
final class ParameterYaml {

    private ParameterYaml() {}

    static Parameter parameter(Fields fields) {
        Unit unit = Reads.word(fields, "unit", Unit.values());
        return new Parameter(
                fields.id("key"),
                Reads.text(fields, "title"),
                unit,
                fields.list("history", entry -> dated(entry, unit)));
    }

    private static ParameterValue dated(Fields entry, Unit unit) {
        return new ParameterValue(
                entry.has("value") ? value(entry, unit) : Optional.empty(),
                Reads.validity(entry, "validFrom", "validTo"),
                entry.day("knownFrom").orElse(LocalDate.EPOCH),
                Reads.word(entry, "evidence", Evidence.values()),
                entry.text("source"));
    }

    private static Optional<Value> value(Fields entry, Unit unit) {
        return switch (unit) {
            case EUR -> entry.decimal("value", 2).map(amount -> Value.of(Euro.of(amount.setScale(2))));
            case FTE -> entry.decimal("value", Fte.SCALE).map(Value::of);
            case DAY -> entry.day("value").map(Value::of);
            case FLAG -> entry.optionalFlag("value").map(Value::of);
            case CODE -> Optional.of(Value.code("choice", entry.id("value")));
        };
    }
}
