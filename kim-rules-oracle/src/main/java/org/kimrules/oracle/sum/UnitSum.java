package org.kimrules.oracle.sum;

import java.util.Map;
import java.util.SortedSet;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.money.Bounds;

/**
 * A unit in one year: what it has to cover and what it brings.
 *
 * @param unit the code of the unit
 * @param year the calendar year
 * @param sum cost and grant of the positions whose rest it covers
 * @param ownFunds what it brings, in cents
 * @param facts what is stated of it
 */
public record UnitSum(String unit, int year, Sum sum, long ownFunds, Facts facts) implements Yearly {

    static UnitSum of(String unit, int year, Sum sum, long ownFunds, SortedSet<String> sources) {
        Bounds need = sum.need();
        return new UnitSum(
                unit,
                year,
                sum,
                ownFunds,
                Facts.of(Map.of(
                        "unit", Value.code("unit", unit),
                        "year", Value.of(year),
                        "need", need.value(),
                        "ownFunds", Value.of(Bounds.euros(ownFunds)),
                        "funder", funder(sources),
                        "difference", Value.of(Bounds.euros(Math.abs(ownFunds - need.least()))))));
    }

    private static Value funder(SortedSet<String> sources) {
        return new Value.Several(
                sources.stream().map(code -> Value.code("funder", code)).toList());
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.UNIT_YEAR, unit + "/" + year);
    }
}
