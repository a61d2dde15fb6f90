package org.kimrules.authoring.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.data.Node;
import org.kimrules.core.time.AsOf;

/**
 * One sentence about a clause that can be run: what the plan is, what is known, and what comes out.
 *
 * @param clause the id of the clause
 * @param sentence what the case says
 * @param asOf the day whose publications count
 * @param unknown the keys of parameters that nobody knows in this case, although the policy has them
 * @param given changes of the base plan that the case takes for granted; what fails because of them is not its subject
 * @param changes what makes the case
 * @param fails the clauses that do worse than in the given plan on the same day; empty where the case does not say
 * @param findings the findings that come out
 * @param silentOn the ids of subjects that the clause says nothing about
 * @param amounts the grants and sums that come out
 */
public record Case(
        String clause,
        String sentence,
        AsOf asOf,
        Set<String> unknown,
        List<Change> given,
        List<Change> changes,
        Optional<Set<String>> fails,
        List<ExpectedFinding> findings,
        List<String> silentOn,
        List<ExpectedAmount> amounts) {

    /** Returns the name of its test. */
    public String name() {
        return clause + ": " + sentence;
    }

    /** Returns whether it fails its own clause and no other. */
    public boolean alone() {
        return fails.filter(Set.of(clause)::equals).isPresent();
    }

    /** Returns the document that the case is compared with. */
    public Node givenPlan(Node base) {
        return Change.all(base, given);
    }

    /** Returns the document of the case. */
    public Node plan(Node base) {
        return Change.all(givenPlan(base), changes);
    }
}
