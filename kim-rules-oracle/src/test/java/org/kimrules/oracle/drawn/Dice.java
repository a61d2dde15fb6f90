package org.kimrules.oracle.drawn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;

/** Choices that the same seed makes in the same way. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Returns a number, both ends included. */
    int number(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> Set<T> some(List<T> choices) {
        Set<T> some = new HashSet<>();
        choices.forEach(choice -> {
            if (chance(60)) {
                some.add(choice);
            }
        });
        some.add(pick(choices));
        return some;
    }

    <T> Optional<T> perhaps(int percent, Supplier<T> drawn) {
        return chance(percent) ? Optional.of(drawn.get()) : Optional.empty();
    }

    <T> List<T> list(int least, int most, Supplier<T> drawn) {
        List<T> list = new ArrayList<>();
        int count = number(least, most);
        for (int i = 0; i < count; i++) {
            list.add(drawn.get());
        }
        return list;
    }

    /** Returns a day between the years, every second time one at which months begin or end. */
    LocalDate day(int firstYear, int lastYear) {
        LocalDate day = LocalDate.of(number(firstYear, lastYear), number(1, 12), 1);
        return switch (number(1, 4)) {
            case 1 -> day.plusDays(number(0, 27));
            case 2 -> day.minusDays(1);
            default -> day;
        };
    }

    /** Returns an amount up to so many euros, sometimes with cents. */
    Money amount(int most) {
        long euros = number(0, most);
        return chance(50)
                ? Euro.of(String.valueOf(euros / 1000 * 1000))
                : Money.ofMinor(Euro.ZERO.getCurrencyUnit(), euros * 100 + number(0, 99));
    }
}
