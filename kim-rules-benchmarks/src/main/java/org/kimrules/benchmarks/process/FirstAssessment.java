package org.kimrules.benchmarks.process;

import java.nio.file.Path;
import java.time.LocalDate;
import org.kimrules.benchmarks.contender.PlainDrools;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.assess.RulePolicy;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;

/** Starts, assesses one plan and ends: what a user waits for. */
public final class FirstAssessment {

    private static final AsOf KNOWN = AsOf.knownOn(LocalDate.of(2020, 9, 3));

    /** How it comes to its law. */
    public enum Way {
        /** It does nothing: the time of the JVM itself. */
        NOTHING,
        /** With prebuilt rules. */
        PREBUILT,
        /** From a folder whose rules it compiles. */
        FOLDER,
        /** With plain Drools, which compiles the same rules. */
        PLAIN_DROOLS
    }

    private FirstAssessment() {}

    /**
     * Runs.
     *
     * @param arguments the way, the file of the plan and the policy folder
     */
    public static void main(String[] arguments) {
        Way way = Way.valueOf(arguments[0]);
        if (way != Way.NOTHING) {
            Policy policy = policy(way, arguments[2]);
            GrantPlan plan = Plans.read(Path.of(arguments[1]), policy);
            System.out.println(policy.assess(plan, KNOWN).blocked());
        }
    }

    private static Policy policy(Way way, String folder) {
        return switch (way) {
            case FOLDER -> Policies.load(Path.of(folder));
            case PLAIN_DROOLS -> plain(PolicyFolder.read(PolicyFiles.in(Path.of(folder))));
            default -> Policies.load("kim-nrw");
        };
    }

    private static Policy plain(PolicyFolder folder) {
        return new RulePolicy(folder, PlainDrools.compile(folder));
    }
}
