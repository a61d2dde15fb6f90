package org.kimrules.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Where an amount lies on a chart, in whole pixels. The ends are whole steps of 1, 2 or 5 times a power of ten, so that the lines
 * of the grid stand at round amounts.
 */
final class Scale {

    /** At most so many steps, so that the amounts below the grid have room. */
    private static final int STEPS = 4;

    private static final List<BigDecimal> ROUND =
            Stream.of(1, 2, 5, 10).map(BigDecimal::valueOf).toList();

    private final BigDecimal first;
    private final BigDecimal last;
    private final BigDecimal step;
    private final int left;
    private final int width;

    /**
     * Creates the scale.
     *
     * @param amounts what has to find room; zero always does
     * @param left the pixel of the left end
     * @param width the pixels from end to end
     */
    Scale(List<BigDecimal> amounts, int left, int width) {
        BigDecimal least = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = amounts.stream().reduce(BigDecimal.ONE, BigDecimal::max);
        this.left = left;
        this.width = width;
        step = step(most.subtract(least));
        first = steps(least, RoundingMode.FLOOR).multiply(step);
        last = steps(most, RoundingMode.CEILING).multiply(step);
    }

    private static BigDecimal step(BigDecimal span) {
        BigDecimal power = BigDecimal.ONE;
        while (power.multiply(BigDecimal.valueOf(10L * STEPS)).compareTo(span) < 0) {
            power = power.multiply(BigDecimal.TEN);
        }
        BigDecimal unit = power;
        return ROUND.stream()
                .map(unit::multiply)
                .filter(each -> each.multiply(BigDecimal.valueOf(STEPS)).compareTo(span) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal steps(BigDecimal amount, RoundingMode rounding) {
        return amount.divide(step, 0, rounding);
    }

    /** Returns the pixel of the amount. */
    int at(Money amount) {
        return at(amount.getAmount());
    }

    /** Returns the pixel of the amount in euros. */
    int at(BigDecimal amount) {
        return left
                + amount.subtract(first)
                        .multiply(BigDecimal.valueOf(width))
                        .divide(last.subtract(first), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    /** Returns the amounts that have a line of the grid, from the least to the most. */
    List<BigDecimal> grid() {
        return Stream.iterate(first, amount -> amount.compareTo(last) <= 0, amount -> amount.add(step))
                .toList();
    }
}
