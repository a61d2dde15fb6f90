package org.kimrules.authoring.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kimrules.core.decision.Assessment;

/**
 * What became of a case.
 *
 * @param one the case
 * @param assessment the answer of the policy; empty where it gave none
 * @param differences everything that is not as the case says; none where all is
 */
public record CaseResult(Case one, Optional<Assessment> assessment, List<Difference> differences) {

    /** Keeps a copy. */
    public CaseResult {
        differences = List.copyOf(differences);
    }

    /** Returns whether all is as the case says. */
    public boolean holds() {
        return differences.isEmpty();
    }

    /** Returns what failed, as labelled facts. */
    public String text() {
        return "case: " + one.name() + "\nknown on: " + one.asOf().knownOn() + "\n"
                + differences.stream().map(Difference::text).collect(Collectors.joining("\n\n"));
    }
}
