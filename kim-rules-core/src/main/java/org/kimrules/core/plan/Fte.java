package org.kimrules.core.plan;

import java.math.BigDecimal;

/**
 * The full-time share of a position (<i>VZÄ, Vollzeitäquivalent</i>). A half position has the share 0.5; six full posts
 * in one position have 6. A share is not a head count. 0.5 and 0.50 are equal.
 *
 * @param value the share, above zero, at most four decimals
 */
public record Fte(BigDecimal value) implements Comparable<Fte> {

    /** Nothing. */
    public static final Fte NONE = new Fte(BigDecimal.ZERO);

    /** The number of decimals that a share may have. */
    public static final int SCALE = 4;

    /** The largest share that one position may have; more is taken for a slip of the pen. */
    public static final Fte LIMIT = new Fte(BigDecimal.valueOf(1000));

    /**
     * Normalises and checks the share.
     *
     * @throws IllegalArgumentException when it is negative or has more than four decimals
     */
    public Fte {
        BigDecimal stripped = value.stripTrailingZeros();
        if (value.signum() < 0 || stripped.scale() > SCALE) {
            throw new IllegalArgumentException("a full-time share is not negative and has at most " + SCALE
                    + " decimals, but was " + value.toPlainString());
        }
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Returns the share written as a decimal, {@code "0.5"} for example. */
    public static Fte of(String decimal) {
        return new Fte(new BigDecimal(decimal));
    }

    /** Returns the sum of both shares. */
    public Fte plus(Fte other) {
        return new Fte(value.add(other.value));
    }

    /** Returns whether it is nothing. */
    public boolean isZero() {
        return value.signum() == 0;
    }

    /** Returns this share less the other, nothing where the other is greater. */
    public Fte less(Fte other) {
        return compareTo(other) > 0 ? new Fte(value.subtract(other.value)) : NONE;
    }

    /** Returns whether the share is made of half positions only. */
    public boolean halves() {
        return value.add(value).stripTrailingZeros().scale() <= 0;
    }

    /** Orders by size. */
    @Override
    public int compareTo(Fte other) {
        return value.compareTo(other.value);
    }

    /** Returns the share as a plain decimal. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
