package org.kimrules.oracle.sum;

import java.util.Map;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.money.Bounds;

/**
 * A budget line in one year: the cost booked there and the grant booked there, which need not be of the same positions.
 *
 * @param line the code of the line
 * @param year the calendar year
 * @param sum cost and grant
 * @param facts what is stated of it
 */
public record LineSum(String line, int year, Sum sum, Facts facts) implements Yearly {

    static LineSum of(String line, int year, Sum sum) {
        return new LineSum(
                line,
                year,
                sum,
                Facts.of(Map.of(
                        "line", Value.code("line", line),
                        "year", Value.of(year),
                        "cost", sum.cost().value(),
                        "revenue", sum.grant().value(),
                        "net", Value.of(Bounds.euros(-sum.gap())))));
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.LINE_YEAR, line + "/" + year);
    }
}
