package org.kimrules.authoring.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded choices. Some plans are drawn with care, so that most of their facts are in order; others are not. */
final class Dice {

    private static final List<Integer> CARE = List.of(40, 85, 97, 100);

    private final SplittableRandom random;
    private final int care;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
        this.care = pick(CARE);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Returns whether the next fact is in order. */
    boolean inOrder() {
        return chance(care);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Returns the good value, or any of the others where the fact is not in order. */
    <T> T orElse(T good, List<T> others) {
        return inOrder() ? good : pick(others);
    }

    LocalDate day(LocalDate earliest, LocalDate latest) {
        return earliest.plusDays(random.nextLong(latest.toEpochDay() - earliest.toEpochDay() + 1));
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> left = new ArrayList<>(values);
        List<T> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.nextInt(left.size())));
        }
        return shuffled;
    }

    /** Returns some of the values, at least one. */
    <T> List<T> some(List<T> values) {
        return shuffled(values).subList(0, between(1, values.size()));
    }
}
