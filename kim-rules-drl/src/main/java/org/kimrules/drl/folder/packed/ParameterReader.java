package org.kimrules.drl.folder.packed;

import java.math.BigDecimal;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.Parameter.Measure;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.Unit;
import org.kimrules.core.text.Value;

/** Reads what {@link ParameterWriter} wrote. */
final class ParameterReader {

    private final In in;
    private final LayerReader layer;

    ParameterReader(In in, LayerReader layer) {
        this.in = in;
        this.layer = layer;
    }

    Parameter parameter() {
        return new Parameter(
                in.text(),
                layer.text(),
                in.constant(Unit.class),
                in.optional(() -> in.constant(Measure.class)),
                in.list(this::dated));
    }

    private ParameterValue dated() {
        return new ParameterValue(
                in.optional(this::value),
                in.optional(this::bounds),
                layer.validity(),
                in.day(),
                in.constant(Evidence.class),
                in.text());
    }

    private Value value() {
        String type = in.text();
        return switch (type) {
            case "Amount" -> Value.of(Euro.of(in.text()));
            case "Quantity" -> Value.of(new BigDecimal(in.text()));
            case "Day" -> Value.of(in.day());
            case "Flag" -> Value.of(in.number() == 1);
            case "Code" -> Value.code(in.text(), in.text());
            default -> throw new IllegalArgumentException("no parameter has a value of the type " + type);
        };
    }

    private EuroRange bounds() {
        return new EuroRange(Euro.of(in.text()), in.optional(() -> Euro.of(in.text())));
    }
}
