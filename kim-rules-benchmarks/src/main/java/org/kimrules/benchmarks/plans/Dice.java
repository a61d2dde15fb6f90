package org.kimrules.benchmarks.plans;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that comes out the same for the same seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Returns whether something happens that happens so many times in a hundred. */
    boolean percent(int times) {
        return random.nextInt(100) < times;
    }

    /** Returns a number from the first to the last, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** Returns one of them. */
    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
