package org.kimrules.drl.wording;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.text.NamedValues;
import org.kimrules.core.text.Value;

/**
 * What findings of neighbouring slices have in common: a fact that changes from slice to slice, such as the year, is no fact of all.
 * They go from the start of the first to the end of the last, so that what adds up over days is not what any of them says.
 */
final class JoinedFacts extends NamedValues {

    private static final String TO = "to";
    private static final Set<String> SUMS = Set.of("months", "amount", "chance");

    private final SliceFacts first;
    private final Set<String> differing;
    private final LocalDate end;

    private JoinedFacts(SliceFacts first, Set<String> differing, SliceFacts last) {
        this.first = first;
        this.differing = differing;
        this.end = ((Value.Day) Objects.requireNonNull(last.find(TO))).date();
    }

    /**
     * Joins the facts.
     *
     * @param before the facts of a slice, or those of several joined
     * @param next the facts of the slice that follows
     * @param known sets of names that are kept once
     */
    static JoinedFacts of(Map<String, Value> before, SliceFacts next, Map<Set<String>, Set<String>> known) {
        if (before instanceof JoinedFacts joined) {
            return new JoinedFacts(joined.first, joined.differing(next, known), next);
        }
        SliceFacts first = (SliceFacts) before;
        return new JoinedFacts(first, kept(first.differing(next), known), next);
    }

    /** Returns those of the first slice, where they are those of several. */
    static Map<String, Value> first(Map<String, Value> facts) {
        return facts instanceof JoinedFacts joined ? joined.first : facts;
    }

    /** Returns whether some value with one of the names is that of its own days, so that several of them would have to be added up. */
    static boolean addUp(List<String> names) {
        return !Collections.disjoint(SUMS, names);
    }

    @Override
    public boolean same(String name, NamedValues next) {
        boolean ofFirst = !name.equals(TO) && !SUMS.contains(name) && !differing.contains(name);
        return ofFirst ? first.same(name, next) : super.same(name, next);
    }

    private Set<String> differing(SliceFacts next, Map<Set<String>, Set<String>> known) {
        Set<String> more = first.differing(next);
        if (differing.containsAll(more)) {
            return differing;
        }
        Set<String> all = new HashSet<>(differing);
        all.addAll(more);
        return kept(all, known);
    }

    private static Set<String> kept(Set<String> names, Map<Set<String>, Set<String>> known) {
        return known.computeIfAbsent(names, Set::copyOf);
    }

    @Override
    protected @Nullable Value find(String name) {
        if (name.equals(TO)) {
            return Value.of(end);
        }
        return SUMS.contains(name) || differing.contains(name) ? null : first.find(name);
    }

    @Override
    protected SortedMap<String, Value> all() {
        SortedMap<String, Value> all = new TreeMap<>(first);
        all.keySet().removeAll(SUMS);
        all.keySet().removeAll(differing);
        all.put(TO, Value.of(end));
        return all;
    }
}
