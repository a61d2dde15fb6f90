package org.kimrules.report.chart;

import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * One amount of a chart, as far as it is known.
 *
 * @param kind what sort of bar it is, for its pattern: {@code cost}
 * @param label what it is called
 * @param lower what it is at least; empty where nothing bounds it
 * @param upper what it is at most; empty where nothing bounds it
 * @param words the amount in words
 * @param about the anchor of what explains it
 */
public record Bar(String kind, String label, Optional<Money> lower, Optional<Money> upper, String words, String about) {

    /** Returns both bounds, as far as they are known. */
    Stream<Money> bounds() {
        return Stream.concat(lower.stream(), upper.stream());
    }

    /** Returns how far the amount is certain: to the bound that is nearer to zero, where both lie on the same side of it. */
    Optional<Money> certain() {
        return lower.filter(Money::isPositive).or(() -> upper.filter(Money::isNegative));
    }
}
