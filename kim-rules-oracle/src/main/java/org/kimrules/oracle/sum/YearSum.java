package org.kimrules.oracle.sum;

import java.util.Map;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.measure.Measure;
import org.kimrules.oracle.money.Bounds;

/**
 * The whole measure in one year.
 *
 * @param measure the measure
 * @param year the calendar year
 * @param sum cost and grant
 * @param ownFunds the own funds of all units, in cents
 * @param facts what is stated of it
 */
public record YearSum(Measure measure, int year, Sum sum, long ownFunds, Facts facts) implements Yearly {

    static YearSum of(Measure measure, int year, Sum sum, long ownFunds) {
        Bounds need = sum.need();
        return new YearSum(
                measure,
                year,
                sum,
                ownFunds,
                Facts.of(Map.of(
                        "year", Value.of(year),
                        "cost", sum.cost().value(),
                        "grant", sum.grant().value(),
                        "conditional", Value.of(Bounds.euros(sum.conditional())),
                        "secured", Value.of(Bounds.euros(sum.grant().least() - sum.conditional())),
                        "ownFunds", Value.of(Bounds.euros(ownFunds)),
                        "need", need.value(),
                        "rest", need.less(ownFunds).value())));
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.YEAR, String.valueOf(year));
    }

    /** Returns whether the own funds suffice, whatever comes. */
    public boolean covered() {
        return !sum.need().open() && ownFunds >= sum.need().most();
    }

    /** Returns whether nothing is left to cover, whatever comes. */
    public boolean gapless() {
        return sum.need().equals(Bounds.NOTHING);
    }

    /** Returns whether the own funds do not suffice, whatever comes. */
    public boolean uncovered() {
        return ownFunds < sum.need().least();
    }
}
