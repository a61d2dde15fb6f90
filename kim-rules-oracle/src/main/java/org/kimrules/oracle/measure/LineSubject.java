package org.kimrules.oracle.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Position;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.finding.Subject;

/**
 * A budget line that some position uses.
 *
 * @param line the line
 * @param ref what findings name
 * @param facts what is stated of it
 */
public record LineSubject(BudgetLine line, SubjectRef ref, Facts facts) implements Subject {

    /** Returns the lines that positions use. */
    public static List<LineSubject> of(Measure measure) {
        Set<String> used = new HashSet<>();
        for (Position position : measure.plan().positions()) {
            used.add(position.booking().costLine());
            used.add(position.booking().revenueLine());
        }
        List<LineSubject> lines = new ArrayList<>();
        for (BudgetLine line : measure.plan().budget().lines()) {
            if (used.contains(line.code())) {
                lines.add(of(line));
            }
        }
        return lines;
    }

    private static LineSubject of(BudgetLine line) {
        return new LineSubject(
                line,
                SubjectRef.of(SubjectKind.LINE, line.code()),
                Facts.of(Map.of(
                        "line", Value.of(line.code()),
                        "title", Value.of(line.title()),
                        "announced", Value.of(line.announced()))));
    }
}
