package org.kimrules.authoring.bad;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.core.report.ProblemReport;
import org.kimrules.core.report.fault.FaultReport;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.text.Language;

/**
 * What came of an input.
 *
 * @param gives the codes of a refusal, each once and sorted, or the claim that holds
 * @param said what is printed about it
 */
record Reply(String gives, String said) {

    static Reply refused(InvalidInputException refused) {
        return new Reply(
                codes(refused.problems().stream()
                        .map(problem -> problem.code().name())
                        .toList()),
                ProblemReport.text("plan", refused.problems(), Language.EN, Ink.PLAIN));
    }

    static Reply refused(PolicyException refused) {
        return new Reply(
                codes(refused.faults().stream().map(PolicyFault::code).toList()),
                FaultReport.text("policy", refused, Ink.PLAIN));
    }

    static String codes(List<String> codes) {
        return codes.stream().distinct().sorted().collect(Collectors.joining(" "));
    }

    /** Returns the claim where it holds, and otherwise what is so instead. */
    static Reply claim(String claim, boolean holds, Object instead) {
        return new Reply(holds ? claim : claim + " does not hold: " + instead, Objects.toString(instead));
    }
}
