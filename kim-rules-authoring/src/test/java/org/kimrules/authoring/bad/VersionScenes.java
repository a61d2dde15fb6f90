package org.kimrules.authoring.bad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kimrules.authoring.bad.Scenes.Scene;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.LivePolicy;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.time.AsOf;

/** Several versions of a policy, and policies that are not there. */
final class VersionScenes {

    private static final String RULES = "law/choir-rules/CH-01/check.drl";
    private static final String ROUNDING = "parameters/GRANT/rounding.yaml";

    private VersionScenes() {}

    static Map<String, Scene> all() {
        return Map.of(
                "brokenReload", VersionScenes::brokenReload,
                "folderThatIsNotThere", folder -> refused(() -> Policies.load(folder.resolve("nowhere"))),
                "policyThatIsNotThere", folder -> refused(() -> Policies.load("kim-nrv")),
                "twoVersions", VersionScenes::twoVersions,
                "otherRulesUnderTheSameVersion", folder -> exchanged(folder, RULES, "not in", "in"),
                "otherPolicyInItsPlace", VersionScenes::otherPolicy,
                "nextQuestionAfterAFailure", VersionScenes::nextQuestion);
    }

    private static Reply refused(Runnable loading) {
        try {
            loading.run();
            return new Reply("LOADED", "");
        } catch (PolicyException e) {
            return Reply.refused(e);
        }
    }

    private static void edit(Path folder, String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(before, after));
    }

    private static Assessment assess(Path folder, Policy policy) {
        return policy.assess(Plans.read(folder.resolve("cases/base.yaml"), policy), AsOf.knownOn(PlanTrial.KNOWN));
    }

    private static Reply brokenReload(Path parent) throws IOException {
        Path folder = PolicyTrial.copy(parent);
        LivePolicy live = new LivePolicy(Policies.load(folder));
        Policy before = live.current();
        edit(folder, RULES, "when\n", "whn\n");
        Reply refused = refused(() -> live.reload(folder));
        return Reply.claim("STAYS", refused.gives().equals("DRL_SYNTAX") && live.current() == before, refused.said());
    }

    private static Reply twoVersions(Path parent) throws IOException {
        Path folder = PolicyTrial.copy(parent);
        LivePolicy live = new LivePolicy(Policies.load(folder));
        Policy first = live.current();
        edit(folder, "policy.yaml", "version: 0.0.1", "version: 0.0.2");
        live.reload(folder);
        List<String> versions = List.of(
                assess(folder, first).policy().version(),
                assess(folder, live).policy().version());
        return Reply.claim("BOTH NAMED", versions.equals(List.of("0.0.1", "0.0.2")), versions);
    }

    private static Reply exchanged(Path parent, String file, String before, String after) throws IOException {
        Path folder = PolicyTrial.copy(parent);
        LivePolicy live = new LivePolicy(Policies.load(folder));
        edit(folder, file, before, after);
        return refused(() -> live.reload(folder));
    }

    private static Reply otherPolicy(Path parent) throws IOException {
        LivePolicy live = new LivePolicy(Policies.load(PolicyTrial.copy(parent)));
        return refused(() -> live.swap(PlanTrial.POLICY));
    }

    /** The policy fails on what it can't round, and answers what needs no rounding as one that never failed. */
    private static Reply nextQuestion(Path parent) throws IOException {
        Path folder = PolicyTrial.copy(parent);
        edit(folder, ROUNDING, "knownFrom: 1990-01-01", "knownFrom: 2020-06-01");
        Policy policy = Policies.load(folder);
        Assessment fresh = assess(folder, policy);
        Reply failed = refused(() -> policy.assess(fresh.plan(), AsOf.knownOn(PlanTrial.KNOWN.minusYears(1))));
        return Reply.claim(
                "SAME",
                failed.gives().equals("POLICY") && fresh.equals(assess(folder, policy)),
                failed.gives() + failed.said());
    }
}
