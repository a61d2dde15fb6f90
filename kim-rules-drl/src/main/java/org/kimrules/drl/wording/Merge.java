package org.kimrules.drl.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Finding.Ruling;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.text.NamedValues;
import org.kimrules.core.time.Period;

/**
 * Puts findings of neighbouring slices of a position together that say the same, so that a reader sees its time as it is. One for
 * each position, whose slices are told in the order of their days.
 */
public final class Merge {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> days(finding).from())
            .thenComparing(finding -> finding.clause().id());

    private final List<Finding> merged = new ArrayList<>();
    private final Map<String, Integer> last = new HashMap<>();
    /** Names that differ from slice to slice: mostly the same for all clauses. */
    private final Map<Set<String>, Set<String>> names = new HashMap<>();

    private SubjectRef joined;

    private Merge(SubjectRef first) {
        this.joined = first;
    }

    /**
     * Returns the findings by day and clause.
     *
     * @param slices the findings about each slice, in the order of the days
     */
    public static List<Finding> neighbours(SubjectRef first, Iterable<List<Finding>> slices) {
        Merge merge = new Merge(first);
        slices.forEach(findings -> findings.forEach(merge::add));
        merge.merged.sort(ORDER);
        return merge.merged;
    }

    private void add(Finding finding) {
        Integer place = last.get(finding.clause().id());
        if (place != null && continues(merged.get(place), finding)) {
            merged.set(place, join(merged.get(place), finding));
        } else {
            last.put(finding.clause().id(), merged.size());
            merged.add(finding);
        }
    }

    private static Period days(Finding finding) {
        return finding.subject().period().orElseThrow();
    }

    private static boolean continues(Finding first, Finding second) {
        return first.rule().equals(second.rule())
                && days(first).to().plusDays(1).equals(days(second).from())
                && saysTheSame(first, second);
    }

    /** An amount or a number of months is that of its own days; said of the days of both it would be wrong. */
    private static boolean saysTheSame(Finding first, Finding second) {
        NamedValues facts = (NamedValues) first.facts();
        for (String name : first.ruling().words().arguments()) {
            if (JoinedFacts.addsUp(name) || !facts.same(name, (NamedValues) second.facts())) {
                return false;
            }
        }
        return first.ruling().words().equals(second.ruling().words());
    }

    private Finding join(Finding first, Finding second) {
        return new Finding(
                join(first.ruling(), second.ruling()),
                join(first.subject(), Period.of(days(first).from(), days(second).to())),
                JoinedFacts.of(first.facts(), (SliceFacts) second.facts(), names));
    }

    private static Ruling join(Ruling first, Ruling second) {
        return first.equals(second)
                ? first
                : new Ruling(
                        first.clause(),
                        first.rule(),
                        first.outcome(),
                        first.severity(),
                        first.words(),
                        first.beside(),
                        both(first.parameters(), second.parameters()),
                        both(first.remedies(), second.remedies()));
    }

    /** Clauses that go on for the same days share their subject. */
    private SubjectRef join(SubjectRef first, Period days) {
        if (!joined.period().filter(days::equals).isPresent()) {
            joined = SubjectRef.of(first.kind(), first.id(), days);
        }
        return joined;
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return some.equals(others)
                ? some
                : Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
