package org.kimrules.oracle.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Finding.Ruling;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.remedy.Cures;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

/** Puts two findings of one clause about neighbouring days of a position together where both say the same. */
public final class Merge {

    private static final Set<String> SUMS = Set.of("months", "amount", "chance");

    private Merge() {}

    /** Returns whether the second says on the next day what the first says; what adds up over days says it of its own days only. */
    public static boolean continues(Finding first, Finding second) {
        LocalDate end = days(first).to();
        return first.rule().equals(second.rule())
                && first.outcome() == second.outcome()
                && first.severity() == second.severity()
                && Collections.disjoint(first.message().arguments().keySet(), SUMS)
                && Objects.equals(first.facts().get("share"), second.facts().get("share"))
                && end.plusDays(1).equals(days(second).from())
                && first.message().equals(second.message());
    }

    private static Period days(Finding finding) {
        return finding.subject().period().orElseThrow();
    }

    /** Returns one finding for the days of both. */
    public static Finding join(Finding first, Finding second) {
        SubjectRef subject = first.subject();
        Ruling ruling = first.ruling()
                .with(
                        either(first.parameters(), second.parameters()),
                        Cures.of(either(first.remedies(), second.remedies())));
        Period days = Period.of(days(first).from(), days(second).to());
        return new Finding(
                ruling, SubjectRef.of(subject.kind(), subject.id(), days), common(first.facts(), second.facts()));
    }

    private static <T> List<T> either(List<T> some, List<T> others) {
        if (some.equals(others)) {
            return some;
        }
        Set<T> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    /** What differs is no fact of both; the days are the first and the last of both, and what adds up over days that of neither. */
    private static Map<String, Value> common(Map<String, Value> first, Map<String, Value> second) {
        List<Map.Entry<String, Value>> common = new ArrayList<>(first.size());
        for (Map.Entry<String, Value> fact : first.entrySet()) {
            Value other = SUMS.contains(fact.getKey()) ? null : second.get(fact.getKey());
            if (other != null && fact.getKey().equals("to")) {
                common.add(Map.entry("to", other));
            } else if (fact.getValue().equals(other) || fact.getKey().equals("from")) {
                common.add(fact);
            }
        }
        return Facts.map(common);
    }
}
