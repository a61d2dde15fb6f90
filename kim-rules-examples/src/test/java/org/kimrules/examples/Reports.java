package org.kimrules.examples;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.report.ProblemReport;
import org.kimrules.core.report.TextReport;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

/** The plans of the examples, assessed on the day of their decision, and their reports. */
final class Reports {

    /** The folder of the plans, seen from the module. */
    static final Path PLANS = Path.of("plans");

    /** The policy; loading it takes a moment, so all tests share it. */
    static final Policy POLICY = Policies.load("kim-nrw");

    private Reports() {}

    static GrantPlan plan(String file) {
        return Plans.read(PLANS.resolve(file), POLICY);
    }

    static Assessment assessment(String file) {
        GrantPlan plan = plan(file);
        return POLICY.assess(plan, AsOf.knownOn(plan.decidedOn().orElseThrow()));
    }

    /** Returns the reports of a plan, or of its problems, by the name of the file that holds them on record. */
    static Map<String, String> of(String file) {
        Map<String, String> reports = new TreeMap<>();
        try {
            Assessment assessment = assessment(file);
            reports.put(name(file, "de.txt"), TextReport.of(assessment, POLICY, Language.DE, Ink.PLAIN));
            reports.put(name(file, "en.txt"), TextReport.of(assessment, POLICY, Language.EN, Ink.PLAIN));
            reports.put(name(file, "json"), JsonReport.of(assessment, POLICY, Language.DE));
        } catch (InvalidInputException e) {
            reports.put(name(file, "de.txt"), ProblemReport.text(file, e.problems(), Language.DE, Ink.PLAIN));
            reports.put(name(file, "en.txt"), ProblemReport.text(file, e.problems(), Language.EN, Ink.PLAIN));
            reports.put(name(file, "json"), ProblemReport.json(e.problems(), Language.DE));
        }
        return reports;
    }

    private static String name(String file, String ending) {
        return file.replace("yaml", ending);
    }
}
