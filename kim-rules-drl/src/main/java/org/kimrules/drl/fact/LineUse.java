package org.kimrules.drl.fact;

import java.util.Map;
import java.util.Set;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.text.Value;

/**
 * A budget line that some position uses for cost or revenue.
 *
 * @param line the line
 * @param law the clauses that apply
 */
public record LineUse(BudgetLine line, Set<String> law) implements Subject {

    /** Keeps a copy. */
    public LineUse {
        law = Set.copyOf(law);
    }

    @Override
    public SubjectRef ref() {
        return SubjectRef.of(SubjectKind.LINE, line.code());
    }

    /** Returns whether the paper's header names it. */
    public boolean announced() {
        return line.announced();
    }

    @Override
    public Map<String, Value> values() {
        return Map.of(
                "line", Value.of(line.code()),
                "title", Value.of(line.title()),
                "announced", Value.of(announced()));
    }
}
