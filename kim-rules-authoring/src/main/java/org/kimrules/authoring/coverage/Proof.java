package org.kimrules.authoring.coverage;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * That a case proves something.
 *
 * @param goal the name of the goal
 * @param years the years of what it is proved for
 * @param place where the case stands; of several cases the first
 */
public record Proof(String goal, SortedSet<Integer> years, String place) {

    Proof and(Proof other) {
        SortedSet<Integer> all = new TreeSet<>(years);
        all.addAll(other.years);
        return new Proof(goal, all, place);
    }
}
