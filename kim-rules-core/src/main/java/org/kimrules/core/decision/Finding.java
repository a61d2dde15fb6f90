package org.kimrules.core.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kimrules.core.law.Clause;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.text.Message;
import org.kimrules.core.text.NamedValues;
import org.kimrules.core.text.Value;

/**
 * The answer of one clause to one subject, with all it rests on (<i>Feststellung</i>).
 *
 * @param clause the clause
 * @param rule the name of the rule that answered, or {@code "register"} where a person decides or the text is open
 * @param subject what it is about
 * @param outcome the answer
 * @param severity how much it weighs
 * @param message what it says
 * @param facts the facts it rests on, by name
 * @param parameters the dated figures it rests on
 * @param remedies what would cure it, each by itself; none where nothing is wrong
 */
public record Finding(
        Clause clause,
        String rule,
        SubjectRef subject,
        Outcome outcome,
        Severity severity,
        Message message,
        Map<String, Value> facts,
        List<UsedParameter> parameters,
        List<Remedy> remedies)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::subject)
            .thenComparing(finding -> finding.clause().id());

    /** Keeps copies, but for facts that are put together when somebody reads them. */
    public Finding {
        facts = facts instanceof NamedValues ? facts : Map.copyOf(facts);
        parameters = parameters.size() < 2
                ? List.copyOf(parameters)
                : parameters.stream().sorted().toList();
        remedies = List.copyOf(remedies);
    }

    /** Returns whether the plan can't go on with this finding. */
    public boolean blocks() {
        return severity == Severity.BLOCKING;
    }

    /** Returns what it means for its subject; what is only worth a warning or less leaves it eligible. */
    public Verdict verdict() {
        return severity.compareTo(Severity.CONDITIONAL) < 0 ? Verdict.ELIGIBLE : Verdict.of(outcome, clause.effect());
    }

    /** Orders by subject, then by clause. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
