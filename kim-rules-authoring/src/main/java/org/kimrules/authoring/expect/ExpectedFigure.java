package org.kimrules.authoring.expect;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.core.data.Fields;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.AsOf;

/**
 * A figure that a case expects to be known, or not, on its day of knowledge: {@code {figure: B1.coordination, on: 2023-01-01, is:
 * 57000.00, since: 2023-01-01}}. It holds the days of a figure in place without a plan for each of them.
 *
 * @param key the key of the parameter
 * @param on the day that it is asked for
 * @param value the value as programs read it, its bounds as {@code 22500.00..27500.00}; empty where it is not known
 * @param since the day on which the entry became known that says so; empty where no entry applies to the day
 */
public record ExpectedFigure(String key, LocalDate on, Optional<String> value, Optional<LocalDate> since) {

    /**
     * Reads {@code {figure, on, is, since}}; what is left out is not known.
     *
     * @param titles the titles of the parameters that it may name
     */
    public static ExpectedFigure read(Fields fields, Map<String, Text> titles) {
        return new ExpectedFigure(
                fields.word("figure", "parameter", titles),
                fields.day("on").orElse(LocalDate.EPOCH),
                fields.has("is") ? Optional.of(fields.place("is").shown()) : Optional.empty(),
                fields.optionalDay("since"));
    }

    /** Returns what is different, one for each figure; nothing where all is as expected. */
    static List<Difference> differences(List<ExpectedFigure> expected, ParameterBook parameters, AsOf asOf) {
        return expected.stream()
                .flatMap(wanted -> {
                    ExpectedFigure found = wanted.found(parameters, asOf);
                    return found.equals(wanted)
                            ? Stream.empty()
                            : Stream.of(Difference.of(
                                    "figure: " + wanted.key + " on " + wanted.on, wanted.text(), found.text()));
                })
                .toList();
    }

    private ExpectedFigure found(ParameterBook parameters, AsOf asOf) {
        Optional<ParameterValue> entry = parameters.find(key).flatMap(parameter -> parameter.on(on, asOf));
        return new ExpectedFigure(
                key, on, entry.flatMap(ParameterValue::shown).map(Json::plain), entry.map(ParameterValue::knownFrom));
    }

    private String text() {
        return value.orElse("not known")
                + since.map(day -> ", known from " + day).orElse("");
    }
}
