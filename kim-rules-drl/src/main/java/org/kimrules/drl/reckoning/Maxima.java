package org.kimrules.drl.reckoning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Clause.Counting;
import org.kimrules.core.law.Register;
import org.kimrules.core.plan.Position;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.context.Place;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.Stage;

/** Why the share of a slice counts as it does: as planned, or cut by a maximum that others had used up before. */
public final class Maxima {

    private static final Text COUNTS = Text.of("anerkannte VZÄ", "FTE that count");
    private static final Text BEFORE = Text.of("VZÄ, die vorgehen", "FTE that come first");

    private final Register register;
    /** By position, the smallest share of each of its parts. */
    private final Map<String, SortedMap<SubjectRef, Conclusion>> cuts = new HashMap<>();

    /** By clause, in the order that it sets. */
    private final Map<String, List<Place>> places;

    public Maxima(Run run) {
        this.register = run.folder().register();
        run.stages().of(Stage.LIMIT).conclusions().stream()
                .filter(cut -> ((Answer) cut.result()).share().isPresent())
                .forEach(cut -> cuts.computeIfAbsent(subject(cut).id(), any -> new TreeMap<>())
                        .merge(subject(cut), cut, Maxima::smaller));
        this.places = all(run.stages().of(Stage.LIMIT).facts(), Place.class).stream()
                .sorted(Comparator.comparing(Place::before))
                .collect(Collectors.groupingBy(Place::clause));
    }

    private static SubjectRef subject(Conclusion cut) {
        return ((Answer) cut.result()).subject().ref();
    }

    private static Conclusion smaller(Conclusion one, Conclusion other) {
        return Comparator.comparing((Conclusion cut) ->
                                        ((Answer) cut.result()).share().orElseThrow())
                                .thenComparing(Conclusion::clause)
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    public static <T extends Fact> List<T> all(Iterable<? extends Fact> facts, Class<T> type) {
        List<T> found = new ArrayList<>();
        facts.forEach(fact -> {
            if (type.isInstance(fact)) {
                found.add(type.cast(fact));
            }
        });
        return found;
    }

    /** Returns why the share of the slice is what it is; its parts came out alike. */
    public Reason fte(PositionSlice slice) {
        return cuts.getOrDefault(slice.id(), Collections.emptySortedMap()).entrySet().stream()
                .filter(part -> slice.ref().covers(part.getKey()))
                .findFirst()
                .<Reason>map(part -> cut(slice, part.getValue()))
                .orElseGet(() -> Numbers.planned(slice.position()));
    }

    private Reason cut(PositionSlice slice, Conclusion cut) {
        List<Reason> because = new ArrayList<>();
        because.add(Numbers.planned(slice.position()));
        all(cut.facts(), Place.class).forEach(place -> because.add(before(place)));
        all(cut.facts(), ParameterInForce.class).forEach(maximum -> because.add(Numbers.figure(maximum)));
        return new Reason.Derived(
                COUNTS,
                Value.of(((Answer) cut.result()).share().orElseThrow().value()),
                Optional.of(cut.rule()),
                because);
    }

    /** Returns the shares that use the maximum up before the slice does, in the order that its clause sets. */
    public Reason before(Place place) {
        List<Reason> because = new ArrayList<>();
        because.add(new Reason.Law(register.clause(place.clause())));
        earlier(place).forEach(position -> because.add(Numbers.planned(position)));
        return new Reason.Derived(BEFORE, Value.of(place.before().value()), Optional.empty(), because);
    }

    private List<Position> earlier(Place place) {
        Counting counting = counting(place);
        Map<String, Position> earlier = new LinkedHashMap<>();
        places.getOrDefault(place.clause(), List.of()).stream()
                .takeWhile(other -> other.before().compareTo(place.before()) < 0)
                .filter(other -> together(counting, other, place))
                .forEach(other ->
                        earlier.putIfAbsent(other.slice().id(), other.slice().position()));
        return List.copyOf(earlier.values());
    }

    private Counting counting(Place place) {
        Clause clause = register.clause(place.clause());
        return clause.counts().orElseThrow();
    }

    private static boolean together(Counting counting, Place one, Place other) {
        return counting == Counting.IN_YEAR
                ? one.slice().year() == other.slice().year()
                : one.slice().from().equals(other.slice().from());
    }
}
