package org.kimrules.authoring.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kimrules.authoring.expect.Difference;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policy;

/**
 * What became of a case.
 *
 * @param one the case
 * @param policy the policy that was asked
 * @param assessment its answer; empty where it gave none
 * @param differences everything that is not as the case says; none where all is
 */
public record CaseResult(Case one, Policy policy, Optional<Assessment> assessment, List<Difference> differences) {

    /** Keeps a copy. */
    public CaseResult {
        differences = List.copyOf(differences);
    }

    /** Returns whether all is as the case says. */
    public boolean holds() {
        return differences.isEmpty();
    }

    /** Returns what failed, as labelled facts with the explanation of what came out. */
    public String text() {
        return "case: " + one.name() + "\nat: " + one.place() + "\nknown on: "
                + one.asOf().knownOn() + "\n\n"
                + differences.stream().map(this::text).collect(Collectors.joining("\n\n"));
    }

    private String text(Difference difference) {
        return assessment.map(answer -> difference.text(answer, policy)).orElseGet(difference::text);
    }
}
