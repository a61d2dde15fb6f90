package org.kimrules.oracle.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Exact amounts in cents over one common denominator; whoever needs whole cents rounds the sum and shares out the rest. */
final class Parts {

    private final BigInteger[] numerators;
    private final BigInteger denominator;

    Parts(BigInteger[] numerators, BigInteger denominator) {
        this.numerators = numerators;
        this.denominator = denominator;
    }

    int count() {
        return numerators.length;
    }

    BigInteger sum() {
        BigInteger sum = numerators[0];
        for (int i = 1; i < numerators.length; i++) {
            sum = sum.add(numerators[i]);
        }
        return sum;
    }

    /** Returns the sum in whole cents. */
    long total(RoundingMode rounding) {
        return rounded(sum(), denominator, rounding);
    }

    static long rounded(BigInteger numerator, BigInteger denominator, RoundingMode rounding) {
        BigInteger[] whole = numerator.divideAndRemainder(denominator);
        return whole[1].signum() == 0
                ? whole[0].longValueExact()
                : new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), 0, rounding)
                        .longValueExact();
    }

    /** Returns the parts in whole cents that add up to the rounded sum; the largest remainders get the cents that are left. */
    long[] split(RoundingMode rounding) {
        long[] cents = new long[numerators.length];
        BigInteger[] remainders = new BigInteger[numerators.length];
        long rest = total(rounding);
        for (int i = 0; i < cents.length; i++) {
            BigInteger[] whole = numerators[i].divideAndRemainder(denominator);
            cents[i] = whole[0].longValueExact();
            remainders[i] = whole[1];
            rest -= cents[i];
        }
        boolean[] given = new boolean[cents.length];
        for (; rest > 0; rest--) {
            int largest = largest(remainders, given);
            given[largest] = true;
            cents[largest]++;
        }
        return cents;
    }

    private static int largest(BigInteger[] remainders, boolean[] given) {
        int largest = -1;
        for (int i = 0; i < remainders.length; i++) {
            if (!given[i] && (largest < 0 || remainders[i].compareTo(remainders[largest]) > 0)) {
                largest = i;
            }
        }
        return largest;
    }

    /** Returns parts of the amount in cents, in proportion to these. */
    Parts sharing(long cents) {
        BigInteger amount = BigInteger.valueOf(cents);
        BigInteger[] shares = new BigInteger[numerators.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = numerators[i].multiply(amount);
        }
        return new Parts(shares, sum());
    }

    /** Returns whether the amount in cents is below the sum of these. */
    boolean exceeds(long cents) {
        return BigInteger.valueOf(cents).multiply(denominator).compareTo(sum()) < 0;
    }

    /** Returns what is left of these without the others, part by part. */
    Parts less(Parts others) {
        BigInteger[] rest = new BigInteger[numerators.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = scaled(i, others).subtract(others.scaled(i, this));
        }
        return new Parts(rest, denominator.multiply(others.denominator));
    }

    private BigInteger scaled(int part, Parts others) {
        return numerators[part].multiply(others.denominator);
    }

    /** Returns whether a part is the same in both. */
    boolean same(int part, Parts others) {
        return scaled(part, others).equals(others.scaled(part, this));
    }

    /** Returns whether a part is exactly these cents. */
    boolean same(int part, long cents) {
        return numerators[part].equals(denominator.multiply(BigInteger.valueOf(cents)));
    }
}
