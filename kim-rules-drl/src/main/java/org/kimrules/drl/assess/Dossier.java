package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.time.Period;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.wording.Merge;
import org.kimrules.drl.wording.SliceFacts;

/** What has been found about one slice so far. Maxima and grants are asked about its parts, each with a dossier of its own. */
final class Dossier {

    private final PositionSlice planned;
    private final SubjectRef ref;
    private final Merge told;
    private @Nullable SliceFacts facts;
    private List<String> undecided;
    private List<Queue.Seat> seats = List.of();
    private List<Dossier> parts = List.of();
    private Verdict worst;
    private PositionSlice slice;
    private Standing standing;
    private List<Conclusion> awards = List.of();

    /** Returns one for each slice without any finding; those of a position, which follow each other, tell their findings together. */
    static List<Dossier> of(List<PositionSlice> slices) {
        List<Dossier> dossiers = new ArrayList<>(slices.size());
        Map<Set<String>, Set<String>> names = new HashMap<>();
        for (PositionSlice slice : slices) {
            Dossier last = dossiers.isEmpty() ? null : dossiers.get(dossiers.size() - 1);
            Merge told = last != null && last.ref.id().equals(slice.id()) ? last.told : new Merge(slice.ref(), names);
            dossiers.add(new Dossier(slice, told, Verdict.ELIGIBLE, List.of()));
        }
        return dossiers;
    }

    private Dossier(PositionSlice planned, Merge told, Verdict worst, List<String> undecided) {
        this.planned = planned;
        this.told = told;
        this.ref = planned.ref();
        this.undecided = undecided;
        this.worst = worst;
        this.slice = planned;
        this.standing = new Standing(planned, worst, undecided);
    }

    /** Keeps where the slice stands under the maxima, part by part. */
    void seat(List<Queue.Seat> taken) {
        seats = List.copyOf(taken);
    }

    List<Queue.Seat> seats() {
        return seats;
    }

    /**
     * From here on what is found is found about parts of the slice; each begins with what was found about the whole, and one that
     * is not cut is its only part.
     *
     * @param counted the parts that the slice is counted in
     */
    void split(List<PositionSlice> counted) {
        parts = counted.size() == 1
                ? List.of(this)
                : counted.stream().map(this::part).toList();
    }

    private Dossier part(PositionSlice counted) {
        Dossier part = new Dossier(counted, told, worst, undecided);
        part.judge(standing.on(counted));
        return part;
    }

    /** Neighbours that came out alike are one part from here on. */
    void join() {
        List<Dossier> joined = new ArrayList<>(parts.size());
        for (Dossier part : parts) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).alike(part)) {
                joined.set(last, joined.get(last).until(part));
            } else {
                joined.add(part);
            }
        }
        parts = joined;
    }

    private boolean alike(Dossier next) {
        return worst == next.worst
                && undecided.equals(next.undecided)
                && slice.fte().equals(next.slice.fte());
    }

    /** Returns one for the days of both. */
    private Dossier until(Dossier last) {
        Period days = planned.period().span(last.planned.period());
        Dossier joined = new Dossier(planned.on(days), told, worst, undecided);
        joined.count(slice.on(days));
        return joined;
    }

    /** Returns the dossiers of the parts, in the order of their days. */
    List<Dossier> parts() {
        return parts;
    }

    /** Returns the slice as planned. */
    PositionSlice planned() {
        return planned;
    }

    SubjectRef ref() {
        return ref;
    }

    /** Returns the facts of the slice as planned. */
    SliceFacts facts() {
        SliceFacts known = facts == null ? SliceFacts.of(planned) : facts;
        facts = known;
        return known;
    }

    /** Returns the slice with the share that counts. */
    PositionSlice slice() {
        return slice;
    }

    /** From now on the slice counts with the share that a maximum left of it. */
    void count(PositionSlice counting) {
        slice = counting;
    }

    /** Keeps what the findings so far come to. */
    void judge(Standing judged) {
        standing = judged;
    }

    Standing standing() {
        return standing;
    }

    /** Keeps what is awarded to the slice. */
    void award(List<Conclusion> awarded) {
        awards = List.copyOf(awarded);
    }

    List<Conclusion> awards() {
        return awards;
    }

    /** Adds a finding that the verdict hangs on. */
    void add(Finding finding) {
        told.add(finding);
        Verdict verdict = finding.verdict();
        worst = worst.worse(verdict);
        if (finding.outcome() == Outcome.UNDECIDED && verdict == Verdict.UNDECIDED) {
            undecided = Stream.concat(
                            undecided.stream(), Stream.of(finding.clause().id()))
                    .toList();
        }
    }

    /** Adds a finding that comes after the verdict. */
    void note(Finding finding) {
        told.add(finding);
    }

    /**
     * Lets go of all that was needed on the way only. In a large plan the dossier is old when its turn comes, and a garbage collector that
     * looks at what is young would keep, and move, whatever an old object holds, dead or not.
     */
    void close() {
        facts = null;
        seats = List.of();
        parts = List.of();
        awards = List.of();
    }

    /** Returns what is told of the position so far. */
    Merge told() {
        return told;
    }

    Verdict worst() {
        return worst;
    }

    /** Returns the clauses that could not be decided, so that the verdict can't be. */
    List<String> undecided() {
        return undecided;
    }
}
