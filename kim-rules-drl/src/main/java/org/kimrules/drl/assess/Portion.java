package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.fact.PositionSlice;

/**
 * Some positions of a plan that rules are asked about together. Of the facts of other positions they see only those of the
 * supervising ones.
 *
 * @param dossiers the slices, all of each position
 */
record Portion(List<Dossier> dossiers) {

    /** A session costs little beside so many slices, and its indexes still lie in the caches of a processor. */
    private static final int SLICES = 250;

    /** Without slices. */
    static final Portion NONE = new Portion(List.of());

    /**
     * Cuts the slices, which are sorted by position. Those of a plan without positions are one portion, too.
     *
     * @param apart whether they may be cut at all
     */
    static List<Portion> of(List<PositionSlice> slices, boolean apart) {
        List<Dossier> dossiers = Dossier.of(slices);
        List<Portion> portions = new ArrayList<>();
        int start = 0;
        for (int end = 1; apart && end < dossiers.size(); end++) {
            if (end - start >= SLICES && !samePosition(dossiers, end)) {
                portions.add(new Portion(List.copyOf(dossiers.subList(start, end))));
                start = end;
            }
        }
        portions.add(new Portion(List.copyOf(dossiers.subList(start, dossiers.size()))));
        return portions;
    }

    private static boolean samePosition(List<Dossier> dossiers, int next) {
        return dossiers.get(next - 1).ref().id().equals(dossiers.get(next).ref().id());
    }

    /** Returns the portion with some of its slices only. */
    Portion only(Predicate<Dossier> which) {
        List<Dossier> some = new ArrayList<>(dossiers.size());
        for (Dossier dossier : dossiers) {
            if (which.test(dossier)) {
                some.add(dossier);
            }
        }
        return new Portion(some);
    }

    /** Returns the portion of the parts of its slices. */
    Portion parts() {
        List<Dossier> parts = new ArrayList<>(dossiers.size());
        dossiers.forEach(dossier -> parts.addAll(dossier.parts()));
        return new Portion(parts);
    }

    List<PositionSlice> slices() {
        List<PositionSlice> slices = new ArrayList<>(dossiers.size());
        dossiers.forEach(dossier -> slices.add(dossier.slice()));
        return slices;
    }

    List<Standing> standings() {
        List<Standing> standings = new ArrayList<>(dossiers.size());
        dossiers.forEach(dossier -> standings.add(dossier.standing()));
        return standings;
    }

    /** Returns the ids of the positions whose facts rules may ask for. */
    Set<String> seen() {
        Set<String> ids = new LinkedHashSet<>();
        for (Dossier dossier : dossiers) {
            ids.add(dossier.slice().id());
            ids.add(dossier.slice().supervisor());
        }
        return ids;
    }

    /** Returns the ids of the positions that supervise some of the portions. */
    static Set<String> supervising(List<Portion> portions) {
        Set<String> ids = new HashSet<>();
        portions.forEach(portion ->
                portion.dossiers().forEach(dossier -> ids.add(dossier.planned().supervisor())));
        return ids;
    }
}
