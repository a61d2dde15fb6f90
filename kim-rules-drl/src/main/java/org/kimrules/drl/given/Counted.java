package org.kimrules.drl.given;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kimrules.core.law.Clause.Counting;
import org.kimrules.core.law.Register;
import org.kimrules.drl.fact.PositionSlice;

/** Where slices that maxima count at the same time have to be cut, so that each part counts whole. */
public final class Counted {

    private final Register register;
    private final Map<Pool, SortedSet<LocalDate>> changes = new HashMap<>();
    private final IdentityHashMap<Set<String>, List<String>> atOnce = new IdentityHashMap<>();

    /** What a maximum counts in a year. */
    private record Pool(String clause, int year) {}

    /** Looks at all slices of a plan. */
    Counted(Register register, List<PositionSlice> slices) {
        this.register = register;
        for (PositionSlice slice : slices) {
            for (String clause : countedAtOnce(slice)) {
                SortedSet<LocalDate> days =
                        changes.computeIfAbsent(new Pool(clause, slice.year()), any -> new TreeSet<>());
                days.add(slice.from());
                days.add(slice.period().to().plusDays(1));
            }
        }
    }

    /** Returns the parts of a slice, cut where a slice that is counted together with it starts or ends. */
    public List<PositionSlice> parts(PositionSlice slice) {
        SortedSet<LocalDate> cuts = new TreeSet<>();
        for (String clause : countedAtOnce(slice)) {
            cuts.addAll(changes.getOrDefault(new Pool(clause, slice.year()), Collections.emptySortedSet())
                    .subSet(slice.from(), slice.period().to().plusDays(1)));
        }
        return cuts.size() < 2
                ? List.of(slice)
                : Segments.cut(slice.period(), cuts).stream().map(slice::on).toList();
    }

    private List<String> countedAtOnce(PositionSlice slice) {
        return atOnce.computeIfAbsent(
                slice.law(),
                clauses -> clauses.stream()
                        .filter(clause -> register.clause(clause).counts().equals(Optional.of(Counting.AT_ONCE)))
                        .toList());
    }
}
