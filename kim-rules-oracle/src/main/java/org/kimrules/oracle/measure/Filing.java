package org.kimrules.oracle.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kimrules.core.plan.Application;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Facts;

/** What was known of the application for a component and year. A day that is not stated is the last there is. */
public final class Filing {

    /** A day that nobody stated. */
    public static final LocalDate NEVER = LocalDate.MAX;

    private final LocalDate filed;
    private final LocalDate approved;
    private final LocalDate earlyStart;
    private final Facts facts;

    Filing(Optional<Application> application, LocalDate knownOn) {
        Optional<Application> known =
                application.filter(each -> !each.filedOn().orElse(knownOn).isAfter(knownOn));
        this.filed = known.flatMap(Application::filedOn).orElse(NEVER);
        this.approved = known.flatMap(Application::approvedOn)
                .filter(day -> !day.isAfter(knownOn))
                .orElse(NEVER);
        this.earlyStart = known.flatMap(Application::earlyStartFrom).orElse(NEVER);
        Map<String, Value> stated = new HashMap<>();
        state(stated, "filed", filed);
        state(stated, "approved", approved);
        state(stated, "earlyStart", earlyStart);
        this.facts = Facts.of(stated);
    }

    private static void state(Map<String, Value> facts, String name, LocalDate day) {
        if (day != NEVER) {
            facts.put(name, Value.of(day));
        }
    }

    /** Returns the day it was filed. */
    public LocalDate filed() {
        return filed;
    }

    /** Returns the day it was approved. */
    public LocalDate approved() {
        return approved;
    }

    /** Returns the day from which a start before the approval is allowed. */
    public LocalDate earlyStart() {
        return earlyStart;
    }

    /** Returns the days that are stated. */
    public Facts facts() {
        return facts;
    }
}
