package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Clause.Counting;
import org.kimrules.core.plan.Fte;
import org.kimrules.drl.context.Place;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Conclusion;

/**
 * Lines the slices up for each maximum and keeps what it leaves of them. Only what was not refused before uses a maximum
 * up. Who is eligible comes before who waits for something, and both before who is undecided, so that nothing uncertain takes
 * from what is certain; then who starts first, then the smaller id.
 */
final class Limits {

    private static final Comparator<Standing> ORDER = Comparator.comparing(Standing::verdict)
            .thenComparing(standing -> standing.slice().plannedStart())
            .thenComparing(standing -> standing.slice().id())
            .thenComparing(standing -> standing.slice().from());

    private Limits() {}

    /** What a maximum counts together: the clause that states it and the days it is counted for. */
    private record Pool(String clause, Object days) {}

    /** Returns the place of every slice that was not refused under every clause that states a maximum for it. */
    static List<Place> places(Clauses clauses, List<Standing> standings) {
        List<Standing> counted = new ArrayList<>();
        for (Standing standing : standings) {
            if (standing.grantable()
                    && !clauses.counting(standing.slice().law()).isEmpty()) {
                counted.add(standing);
            }
        }
        counted.sort(ORDER);
        Map<Pool, List<PositionSlice>> pools = new LinkedHashMap<>();
        for (Standing standing : counted) {
            PositionSlice slice = standing.slice();
            for (Clause clause : clauses.counting(slice.law())) {
                pools.computeIfAbsent(pool(clause, slice), any -> new ArrayList<>())
                        .add(slice);
            }
        }
        List<Place> places = new ArrayList<>();
        pools.forEach((pool, slices) -> addPlaces(pool.clause(), slices, places));
        return places;
    }

    private static Pool pool(Clause clause, PositionSlice slice) {
        return new Pool(
                clause.id(), clause.counts().equals(Optional.of(Counting.IN_YEAR)) ? slice.year() : slice.from());
    }

    private static void addPlaces(String clause, List<PositionSlice> inOrder, List<Place> places) {
        Map<String, Fte> before = new HashMap<>();
        Fte sum = Fte.NONE;
        for (PositionSlice slice : inOrder) {
            if (before.putIfAbsent(slice.id(), sum) == null) {
                sum = sum.plus(slice.fte());
            }
            places.add(new Place(clause, slice, before.getOrDefault(slice.id(), sum)));
        }
    }

    /** Cuts the slice to the share that the answers left of it. */
    static void cut(Dossier dossier, List<Conclusion> answers) {
        answers.stream()
                .flatMap(conclusion -> ((Answer) conclusion.result()).share().stream())
                .reduce(Limits::smaller)
                .ifPresent(share -> dossier.count(dossier.slice().counting(share)));
    }

    private static Fte smaller(Fte one, Fte other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
