package org.kimrules.authoring.cases;

import java.util.Optional;
import java.util.Set;
import org.kimrules.authoring.expect.Expectations;
import org.kimrules.core.data.Node;
import org.kimrules.core.time.AsOf;

/**
 * One sentence about a clause that can be run: what the plan is, what is known, and what comes out.
 *
 * @param clause the id of the clause
 * @param sentence what the case says
 * @param file the file that it stands in, as people know it
 * @param line the line that it starts on
 * @param asOf the day whose publications count
 * @param unknown the keys of parameters that nobody knows in this case, although the policy has them
 * @param given the document of the plan that the case takes for granted; what fails because of it is not its subject
 * @param plan the document of its plan
 * @param fails the clauses that do worse than in the given plan on the same day; empty where the case does not say
 * @param expected what comes out
 */
public record Case(
        String clause,
        String sentence,
        String file,
        int line,
        AsOf asOf,
        Set<String> unknown,
        Node given,
        Node plan,
        Optional<Set<String>> fails,
        Expectations expected) {

    /** Returns the name of its test. */
    public String name() {
        return clause + ": " + sentence;
    }

    /** Returns where it stands: {@code law/x/B1-02/cases.yaml:12}. */
    public String place() {
        return file + ":" + line;
    }

    /** Returns whether it fails its own clause and no other. */
    public boolean alone() {
        return fails.filter(Set.of(clause)::equals).isPresent();
    }
}
