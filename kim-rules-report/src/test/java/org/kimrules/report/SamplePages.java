package org.kimrules.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

/** Real plans and their pages. */
public enum SamplePages {
    /** Needs two approvals. */
    BIELEFELD("bielefeld-2020.yaml", Optional.empty()),
    /** Has a position that is refused. */
    REFUSED("bielefeld-2020-mbe.yaml", Optional.empty()),
    /** Several years, some of them undecided. */
    OVER_YEARS("b2-over-years.yaml", Optional.of(LocalDate.of(2024, 6, 30))),
    /** A year whose rates nobody knows. */
    UNKNOWN_RATES("b2-2025.yaml", Optional.empty());

    /** The policy; loading it takes a moment, so all tests share it. */
    public static final Policy POLICY = Policies.load("kim-nrw");

    private static final Path PLANS = Path.of("..", "kim-rules-examples", "plans");

    private final String file;
    private final Optional<LocalDate> knownOn;
    private final Map<Language, String> pages = new ConcurrentHashMap<>();

    SamplePages(String file, Optional<LocalDate> knownOn) {
        this.file = file;
        this.knownOn = knownOn;
    }

    /** Returns what the law gives. */
    public Assessment assessment() {
        GrantPlan plan = Plans.read(PLANS.resolve(file), POLICY);
        return POLICY.assess(plan, AsOf.knownOn(knownOn.or(plan::decidedOn).orElseThrow()));
    }

    /** Returns the page, which is made once: most tests only look at it. */
    public String html(Language language) {
        return pages.computeIfAbsent(language, each -> HtmlReport.of(assessment(), POLICY, each));
    }
}
