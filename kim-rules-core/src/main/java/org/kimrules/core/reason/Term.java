package org.kimrules.core.reason;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.kimrules.core.budget.Cents;
import org.kimrules.core.budget.Exact;

/**
 * Arithmetic as a value (<i>Rechenweg</i>): numbers that a reason gives and what was done with them. {@link #value()} does it
 * again, exactly, down to the amounts that have a name.
 */
public sealed interface Term {

    /** Returns what comes out, in euros for an amount; exact, and rounded only where a term says so. */
    BigFraction value();

    /** Returns the terms that it is made of, in their order; empty for a number that is given. */
    List<Term> parts();

    /** Returns the reasons of all numbers in it, each once. */
    default List<Reason> sources() {
        return parts().stream()
                .flatMap(part -> part.sources().stream())
                .distinct()
                .toList();
    }

    /**
     * A number that a reason gives.
     *
     * @param source where it is from
     * @param value the number
     */
    record Given(Reason source, BigFraction value) implements Term {

        @Override
        public List<Term> parts() {
            return List.of();
        }

        @Override
        public List<Reason> sources() {
            return List.of(source);
        }
    }

    /**
     * An amount of the assessment that can be explained by itself.
     *
     * @param ref its name
     * @param bound which side of the amount the term is
     * @param term how it came about
     * @param value what it comes to, kept because sums of sums ask for it again and again
     */
    record Named(AmountRef ref, Bound bound, Term term, BigFraction value) implements Term {

        /** Names what the term comes to. */
        public Named(AmountRef ref, Bound bound, Term term) {
            this(ref, bound, term, term.value());
        }

        /** Which side of an amount. */
        public enum Bound {
            /** The amount is known, and this is it. */
            EXACT,
            /** What it is at least. */
            LOWER,
            /** What it is at most. */
            UPPER
        }

        @Override
        public List<Term> parts() {
            return List.of(term);
        }
    }

    /**
     * A sum; of nothing it is zero.
     *
     * @param parts what is added up
     */
    record Sum(List<Term> parts) implements Term {

        /** Keeps a copy. */
        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public BigFraction value() {
            return parts.stream().map(Term::value).reduce(BigFraction.ZERO, BigFraction::add);
        }
    }

    /**
     * A difference.
     *
     * @param whole what is taken from
     * @param less what is taken
     */
    record Difference(Term whole, Term less) implements Term {

        @Override
        public BigFraction value() {
            return whole.value().subtract(less.value());
        }

        @Override
        public List<Term> parts() {
            return List.of(whole, less);
        }
    }

    /**
     * A product.
     *
     * @param parts the factors
     */
    record Product(List<Term> parts) implements Term {

        /** Keeps a copy. */
        public Product {
            parts = List.copyOf(parts);
        }

        @Override
        public BigFraction value() {
            return parts.stream().map(Term::value).reduce(BigFraction.ONE, BigFraction::multiply);
        }
    }

    /**
     * A part of something that is shared out in proportion: {@code amount x share / whole}.
     *
     * @param amount what is shared out
     * @param share what counts of it
     * @param whole what it is measured against, not zero
     */
    record Proportion(Term amount, Term share, Term whole) implements Term {

        @Override
        public BigFraction value() {
            return amount.value().multiply(share.value()).divide(whole.value());
        }

        @Override
        public List<Term> parts() {
            return List.of(amount, share, whole);
        }
    }

    /**
     * The smallest of several.
     *
     * @param parts what is compared, at least one
     */
    record Least(List<Term> parts) implements Term {

        /** Keeps a copy. */
        public Least {
            parts = List.copyOf(parts);
        }

        @Override
        public BigFraction value() {
            return parts.stream()
                    .map(Term::value)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /**
     * A number, or zero where it is negative.
     *
     * @param term the number
     */
    record NotNegative(Term term) implements Term {

        @Override
        public BigFraction value() {
            BigFraction value = term.value();
            return value.signum() < 0 ? BigFraction.ZERO : value;
        }

        @Override
        public List<Term> parts() {
            return List.of(term);
        }
    }

    /**
     * A number rounded to the cent.
     *
     * @param exact the number
     * @param rounding how
     * @param choice what says so
     */
    record Rounded(Term exact, RoundingMode rounding, Reason choice) implements Term {

        @Override
        public BigFraction value() {
            return Exact.of(Cents.rounded(exact.value(), rounding));
        }

        /** Returns whether the number had more than whole cents. */
        public boolean matters() {
            return !value().equals(exact.value());
        }

        /** The choice is a reason only where it made a difference. */
        @Override
        public List<Reason> sources() {
            return Stream.concat(exact.sources().stream(), Stream.of(choice).filter(any -> matters()))
                    .distinct()
                    .toList();
        }

        @Override
        public List<Term> parts() {
            return List.of(exact);
        }
    }

    /**
     * What one part gets of a rounded sum, so that all parts add up to it: each gets its whole cents, and those with the
     * largest remainders one cent more (<i>Hare-Niemeyer</i>).
     *
     * @param shares all parts, exactly
     * @param index which part it is
     * @param rounding how the sum is rounded
     */
    record Portion(List<Term> shares, int index, RoundingMode rounding) implements Term {

        /** Keeps a copy. */
        public Portion {
            shares = List.copyOf(shares);
        }

        @Override
        public BigFraction value() {
            return Exact.of(Cents.split(shares.stream().map(Term::value).toList(), rounding)
                    .get(index));
        }

        @Override
        public List<Term> parts() {
            return shares;
        }
    }
}
