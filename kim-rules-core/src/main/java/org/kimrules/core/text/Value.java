package org.kimrules.core.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A typed value that a message, a finding or a parameter shows. What type it has decides how {@link Formats} writes it;
 * it is never parsed back from its text.
 */
public sealed interface Value {

    /** An amount of money in euros and cents. */
    record Amount(Money money) implements Value {}

    /**
     * An amount that is not known, but not below the first and, where there is one, not above the second bound.
     */
    record Range(Money lower, Optional<Money> upper) implements Value {

        /** Returns whether anything is known of the amount; that it is not negative says nothing. */
        public boolean bounded() {
            return upper.isPresent() || !lower.isZero();
        }
    }

    /** A number that is not money: a full-time share, a count of months, a year. */
    record Quantity(BigDecimal number) implements Value {

        /** Trailing zeros carry no meaning, so 0.5 and 0.50 are one value. */
        public Quantity {
            number = plain(number);
        }

        private static BigDecimal plain(BigDecimal number) {
            if (number.scale() == 0) {
                return number;
            }
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /** A calendar day. */
    record Day(LocalDate date) implements Value {}

    /** A stretch of whole days, both ends included. */
    record Days(LocalDate from, LocalDate to) implements Value {}

    /** A name, an id or another free word, shown as it is. */
    record Plain(String words) implements Value {}

    /** A code of the policy's vocabulary, shown by its label. */
    record Code(String kind, String code) implements Value {}

    /** A yes or a no. */
    record Flag(boolean set) implements Value {}

    /** Several values, shown one after the other. */
    record Several(List<Value> values) implements Value {

        /** Keeps a copy. */
        public Several {
            values = List.copyOf(values);
        }
    }

    /** Returns the amount as a value. */
    static Value of(Money money) {
        return new Amount(money);
    }

    /** Returns the number as a value. */
    static Value of(BigDecimal number) {
        return new Quantity(number);
    }

    /** Returns the whole number, a year for example, as a value. */
    static Value of(long number) {
        return new Quantity(BigDecimal.valueOf(number));
    }

    /** Returns the day as a value. */
    static Value of(LocalDate date) {
        return new Day(date);
    }

    /** Returns the stretch of days as a value. */
    static Value days(LocalDate from, LocalDate to) {
        return new Days(from, to);
    }

    /** Returns the words as a value. */
    static Value of(String words) {
        return new Plain(words);
    }

    /** Returns the flag as a value. */
    static Value of(boolean set) {
        return new Flag(set);
    }

    /** Returns the code of the vocabulary as a value. */
    static Value code(String kind, String code) {
        return new Code(kind, code);
    }
}
