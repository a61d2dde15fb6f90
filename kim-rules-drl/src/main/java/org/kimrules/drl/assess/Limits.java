package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Clause.Counting;
import org.kimrules.core.plan.Fte;
import org.kimrules.drl.context.Place;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.given.Counted;

/** Lines the positions up for each maximum and keeps what it leaves of them. Only what was not refused before uses a maximum up. */
final class Limits {

    private final Clauses clauses;
    private final Counted counted;
    private final Map<Pool, Queue> queues = new HashMap<>();
    private final Map<String, List<Place>> elsewhere = new HashMap<>();

    /** Begins without any position. */
    Limits(Clauses clauses, Counted counted) {
        this.clauses = clauses;
        this.counted = counted;
    }

    /** What a maximum counts together: the clause that states it and the days it is counted for. */
    private record Pool(String clause, Object days) {}

    /** Gives the slice its seats under every clause that states a maximum for it. Slices come by position and day. */
    void seat(Dossier dossier) {
        List<Clause> counting = counting(dossier);
        if (!counting.isEmpty()) {
            List<Queue.Seat> seats = new ArrayList<>();
            for (PositionSlice part : counted.parts(dossier.planned())) {
                for (Clause clause : counting) {
                    seats.add(queues.computeIfAbsent(pool(clause, part), any -> new Queue())
                            .seat(part, dossier.standing().verdict()));
                }
            }
            dossier.seat(seats);
        }
    }

    private List<Clause> counting(Dossier dossier) {
        return dossier.standing().grantable()
                ? clauses.counting(dossier.planned().law())
                : List.of();
    }

    private static Pool pool(Clause clause, PositionSlice slice) {
        return new Pool(
                clause.id(), clause.counts().equals(Optional.of(Counting.IN_YEAR)) ? slice.year() : slice.from());
    }

    /** All have come: from now on it is known where each stands. */
    void close() {
        queues.values().forEach(Queue::close);
    }

    /** Keeps the places of the positions that others in the portions may see. */
    void keepSupervising(List<Portion> portions) {
        Set<String> supervising = Portion.supervising(portions);
        for (Portion portion : portions) {
            for (Dossier dossier : portion.dossiers()) {
                if (supervising.contains(dossier.ref().id())) {
                    elsewhere
                            .computeIfAbsent(dossier.ref().id(), any -> new ArrayList<>())
                            .addAll(places(dossier, counted.parts(dossier.planned())));
                }
            }
        }
    }

    /** Cuts the slice where maxima need it. */
    void split(Dossier dossier) {
        dossier.split(counted.parts(dossier.planned()));
    }

    /**
     * Returns the places of the slices that rules may ask for.
     *
     * @param asked the parts of slices that they are asked about
     * @param portion the slices that these are of
     */
    List<Place> seenBy(Portion asked, Portion portion) {
        Set<String> seen = asked.seen();
        List<Place> places = new ArrayList<>();
        for (Dossier dossier : portion.dossiers()) {
            if (seen.contains(dossier.ref().id())) {
                places.addAll(places(
                        dossier, dossier.parts().stream().map(Dossier::slice).toList()));
            }
        }
        portion.dossiers().forEach(dossier -> seen.remove(dossier.ref().id()));
        seen.forEach(id -> places.addAll(elsewhere.getOrDefault(id, List.of())));
        return places;
    }

    private List<Place> places(Dossier dossier, List<PositionSlice> parts) {
        List<Clause> counting = counting(dossier);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < dossier.seats().size(); i++) {
            places.add(new Place(
                    counting.get(i % counting.size()).id(),
                    parts.get(i / counting.size()),
                    dossier.seats().get(i).before()));
        }
        return places;
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
