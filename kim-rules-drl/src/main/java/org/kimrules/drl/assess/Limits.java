package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Clause.Counting;
import org.kimrules.core.law.Register;
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
    static List<Place> places(Register register, List<Standing> standings) {
        Map<Pool, List<PositionSlice>> pools = standings.stream()
                .filter(Standing::grantable)
                .sorted(ORDER)
                .map(Standing::slice)
                .flatMap(slice -> pools(register, slice).map(pool -> Map.entry(pool, slice)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return pools.entrySet().stream()
                .flatMap(pool -> places(pool.getKey().clause(), pool.getValue()).stream())
                .toList();
    }

    private static Stream<Pool> pools(Register register, PositionSlice slice) {
        return slice.law().stream()
                .map(register::clause)
                .flatMap(clause -> clause.counts().map(counting -> pool(clause, counting, slice)).stream());
    }

    private static Pool pool(Clause clause, Counting counting, PositionSlice slice) {
        return new Pool(clause.id(), counting == Counting.IN_YEAR ? slice.year() : slice.from());
    }

    private static List<Place> places(String clause, List<PositionSlice> inOrder) {
        List<Place> places = new ArrayList<>();
        Map<String, Fte> before = new HashMap<>();
        Fte sum = Fte.NONE;
        for (PositionSlice slice : inOrder) {
            if (before.putIfAbsent(slice.id(), sum) == null) {
                sum = sum.plus(slice.fte());
            }
            places.add(new Place(clause, slice, before.getOrDefault(slice.id(), sum)));
        }
        return places;
    }

    /** Returns the slices with the shares that the answers left of them. */
    static List<PositionSlice> cut(List<PositionSlice> slices, List<Conclusion> answers) {
        Map<SubjectRef, Fte> shares = new HashMap<>();
        answers.stream()
                .map(conclusion -> (Answer) conclusion.result())
                .forEach(answer -> answer.share()
                        .ifPresent(share -> shares.merge(answer.subject().ref(), share, Limits::smaller)));
        return slices.stream()
                .map(slice -> Optional.ofNullable(shares.get(slice.ref()))
                        .map(slice::counting)
                        .orElse(slice))
                .toList();
    }

    private static Fte smaller(Fte one, Fte other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
