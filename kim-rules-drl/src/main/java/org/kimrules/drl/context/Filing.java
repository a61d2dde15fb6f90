package org.kimrules.drl.context;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kimrules.core.plan.Application;
import org.kimrules.core.text.Value;
import org.kimrules.drl.fact.Fact;

/**
 * The application for a component and year as far as it was known. There is one of these for every component and year of
 * the plan. A day that is not stated is the last there is; rules ask first whether it is stated.
 *
 * @param component the code of the component
 * @param year the calendar year
 * @param filedOn the day it reached the authority, if that was known
 * @param approvedOn the day of the grant notice, if that was known
 * @param earlyStartFrom the day from which a start before the notice is allowed, if the plan says so
 */
public record Filing(
        String component,
        int year,
        Optional<LocalDate> filedOn,
        Optional<LocalDate> approvedOn,
        Optional<LocalDate> earlyStartFrom)
        implements Fact {

    /** Returns what was known of the plan's application on the day. */
    public static Filing of(String component, int year, Optional<Application> application, LocalDate knownOn) {
        Optional<Application> known = application.filter(
                each -> each.filedOn().filter(day -> day.isAfter(knownOn)).isEmpty());
        return new Filing(
                component,
                year,
                known.flatMap(Application::filedOn),
                known.flatMap(Application::approvedOn).filter(day -> !day.isAfter(knownOn)),
                known.flatMap(Application::earlyStartFrom));
    }

    /** Returns whether an application was filed. */
    public boolean stated() {
        return filedOn.isPresent();
    }

    /** Returns the day it was filed. */
    public LocalDate filed() {
        return filedOn.orElse(LocalDate.MAX);
    }

    /** Returns whether it was approved. */
    public boolean approvalStated() {
        return approvedOn.isPresent();
    }

    /** Returns the day it was approved. */
    public LocalDate approved() {
        return approvedOn.orElse(LocalDate.MAX);
    }

    /** Returns the day from which a start before the notice is allowed. */
    public LocalDate earlyStart() {
        return earlyStartFrom.orElse(LocalDate.MAX);
    }

    @Override
    public Map<String, Value> values() {
        Map<String, Value> values = new TreeMap<>();
        filedOn.ifPresent(day -> values.put("filed", Value.of(day)));
        approvedOn.ifPresent(day -> values.put("approved", Value.of(day)));
        earlyStartFrom.ifPresent(day -> values.put("earlyStart", Value.of(day)));
        return values;
    }
}
