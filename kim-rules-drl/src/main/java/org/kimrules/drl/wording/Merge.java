package org.kimrules.drl.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Finding.Ruling;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.Clause;
import org.kimrules.core.remedy.Cures;
import org.kimrules.core.text.NamedValues;
import org.kimrules.core.time.Period;

/**
 * Puts findings of neighbouring slices of a position together that say the same, so that a reader sees its time as it is. One for
 * each position. What one clause finds is told in the order of the days; what several find may come in any order.
 */
public final class Merge {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> days(finding).from())
            .thenComparing(finding -> finding.clause().id());

    private static final String SHARE = "share";

    private final List<Finding> merged = new ArrayList<>();
    private final Map<Set<String>, Set<String>> names;

    private SubjectRef joined;

    /**
     * Begins without any.
     *
     * @param first the first slice of the position
     * @param names sets of names that differ from slice to slice, mostly the same for all clauses and positions, which are kept once
     */
    public Merge(SubjectRef first, Map<Set<String>, Set<String>> names) {
        this.joined = first;
        this.names = names;
    }

    /** Returns the findings by day and clause; none may be added then. */
    public List<Finding> findings() {
        merged.sort(ORDER);
        return Collections.unmodifiableList(merged);
    }

    /** Adds a finding. */
    public void add(Finding finding) {
        int place = last(finding.clause());
        if (place >= 0 && continues(merged.get(place), finding)) {
            merged.set(place, join(merged.get(place), finding));
        } else {
            merged.add(finding);
        }
    }

    /** A position has few findings: to look through them costs less than to keep where they stand. */
    private int last(Clause clause) {
        int place = merged.size() - 1;
        while (place >= 0 && !merged.get(place).clause().id().equals(clause.id())) {
            place--;
        }
        return place;
    }

    private static Period days(Finding finding) {
        return finding.subject().period().orElseThrow();
    }

    private static boolean continues(Finding first, Finding second) {
        return first.rule().equals(second.rule())
                && first.outcome() == second.outcome()
                && first.severity() == second.severity()
                && days(first).to().plusDays(1).equals(days(second).from())
                && leavesTheSame(first, second)
                && saysTheSame(first, second);
    }

    /** What a maximum leaves of a share is an answer, whether the words tell it or not. */
    private static boolean leavesTheSame(Finding first, Finding second) {
        return first.clause().counts().isEmpty()
                || ((NamedValues) first.facts()).same(SHARE, (NamedValues) second.facts());
    }

    /** An amount or a number of months is that of its own days; said of the days of both it would be wrong. */
    private static boolean saysTheSame(Finding first, Finding second) {
        List<String> names = first.ruling().words().arguments();
        return !JoinedFacts.addUp(names)
                && ((NamedValues) first.facts()).same(names, (NamedValues) second.facts())
                && first.ruling().words().equals(second.ruling().words());
    }

    private Finding join(Finding first, Finding second) {
        return new Finding(
                ruling(first, second),
                join(first.subject(), Period.of(days(first).from(), days(second).to())),
                JoinedFacts.of(first.facts(), (SliceFacts) second.facts(), names));
    }

    private static Ruling ruling(Finding first, Finding second) {
        List<UsedParameter> parameters = both(first.parameters(), second.parameters());
        boolean alike = curedAlike(first, second);
        if (alike && parameters.equals(first.parameters())) {
            return first.ruling();
        }
        Cures cures = alike ? first.ruling().cures() : Cures.of(both(first.remedies(), second.remedies()));
        return first.ruling().with(parameters, cures);
    }

    private static boolean curedAlike(Finding first, Finding second) {
        Cures cures = first.ruling().cures();
        NamedValues facts = (NamedValues) JoinedFacts.first(first.facts());
        return cures.equals(second.ruling().cures()) && facts.same(cures.names(), (NamedValues) second.facts());
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
