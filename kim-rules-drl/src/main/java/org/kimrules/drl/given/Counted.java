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
    private final Map<Pool, Changes> changes = new HashMap<>();
    private final IdentityHashMap<Set<String>, List<String>> atOnce = new IdentityHashMap<>();

    /** What a maximum counts in a year. */
    private record Pool(String clause, int year) {}

    /**
     * The days on which something that is counted changes. Maxima that count one slice have them together: cut on other days than its
     * neighbours, a part of it would be counted beside nobody.
     */
    private static final class Changes {

        private final SortedSet<LocalDate> days = new TreeSet<>();
    }

    /** Looks at all slices of a plan. */
    Counted(Register register, List<PositionSlice> slices) {
        this.register = register;
        for (PositionSlice slice : slices) {
            countedAtOnce(slice).stream()
                    .map(clause -> changes.computeIfAbsent(new Pool(clause, slice.year()), any -> new Changes()))
                    .reduce(this::together)
                    .ifPresent(all -> {
                        all.days.add(slice.from());
                        all.days.add(slice.period().to().plusDays(1));
                    });
        }
    }

    private Changes together(Changes one, Changes other) {
        if (one != other) {
            one.days.addAll(other.days);
            changes.replaceAll((pool, kept) -> kept == other ? one : kept);
        }
        return one;
    }

    /** Returns the parts of a slice, cut where a slice that is counted together with it starts or ends. */
    public List<PositionSlice> parts(PositionSlice slice) {
        SortedSet<LocalDate> cuts = countedAtOnce(slice).stream()
                .findFirst()
                .map(clause -> changes.get(new Pool(clause, slice.year())))
                .map(all -> all.days.subSet(slice.from(), slice.period().to().plusDays(1)))
                .orElseGet(Collections::emptySortedSet);
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
