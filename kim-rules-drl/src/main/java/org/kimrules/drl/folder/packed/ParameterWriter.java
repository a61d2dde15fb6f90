package org.kimrules.drl.folder.packed;

import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.text.Value;

/** Writes parameters. {@link ParameterReader} reads the same, field by field. */
final class ParameterWriter {

    private final Out out;
    private final LayerWriter layer;

    ParameterWriter(Out out, LayerWriter layer) {
        this.out = out;
        this.layer = layer;
    }

    void parameter(Parameter parameter) {
        out.text(parameter.key());
        layer.text(parameter.title());
        out.constant(parameter.unit());
        out.optional(parameter.measure(), out::constant);
        out.list(parameter.history(), this::dated);
    }

    private void dated(ParameterValue dated) {
        out.optional(dated.value(), this::value);
        out.optional(dated.bounds(), this::bounds);
        layer.validity(dated.validity());
        out.day(dated.knownFrom());
        out.constant(dated.evidence());
        out.text(dated.source());
    }

    /** Writes the name of the type and the value. */
    private void value(Value value) {
        out.text(value.getClass().getSimpleName());
        if (value instanceof Value.Amount amount) {
            out.text(Euro.plain(amount.money()));
        } else if (value instanceof Value.Quantity quantity) {
            out.text(quantity.number().toPlainString());
        } else if (value instanceof Value.Day day) {
            out.day(day.date());
        } else if (value instanceof Value.Flag flag) {
            out.number(flag.set() ? 1 : 0);
        } else if (value instanceof Value.Code code) {
            out.text(code.kind());
            out.text(code.code());
        } else {
            throw new IllegalArgumentException("no parameter has the value " + value);
        }
    }

    private void bounds(EuroRange bounds) {
        out.text(Euro.plain(bounds.lower()));
        out.optional(bounds.upper(), upper -> out.text(Euro.plain(upper)));
    }
}
