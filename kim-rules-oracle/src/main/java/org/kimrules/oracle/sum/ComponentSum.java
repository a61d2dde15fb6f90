package org.kimrules.oracle.sum;

import java.util.Map;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.law.Figure;
import org.kimrules.oracle.measure.Filing;
import org.kimrules.oracle.measure.Measure;
import org.kimrules.oracle.money.Bounds;

/**
 * A component in one year.
 *
 * @param measure the measure
 * @param component the code of the component
 * @param year the calendar year
 * @param sum cost and grant
 * @param paid what was known to be paid, in cents
 * @param facts what is stated of it
 */
public record ComponentSum(Measure measure, String component, int year, Sum sum, long paid, Facts facts)
        implements Yearly {

    static ComponentSum of(Measure measure, String component, int year, Sum sum, long paid) {
        return new ComponentSum(
                measure,
                component,
                year,
                sum,
                paid,
                Facts.of(Map.of(
                        "component", Value.code("component", component),
                        "year", Value.of(year),
                        "grant", sum.grant().value(),
                        "paid", Value.of(Bounds.euros(paid)))));
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.COMPONENT_YEAR, component + "/" + year);
    }

    /** Returns what was known of the application for the year. */
    public Filing filing() {
        return measure.filing(component, year);
    }

    /** Returns what was known of the parameter at the place for the last day of the year. */
    public Figure figure(int place) {
        return measure.figures().on(measure.calendar().lastDay(year)).at(place);
    }
}
