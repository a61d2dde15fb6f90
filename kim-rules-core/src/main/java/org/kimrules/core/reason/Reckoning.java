package org.kimrules.core.reason;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kimrules.core.budget.Cents;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.reason.Term.Named.Bound;

/**
 * An amount with its arithmetic (<i>Berechnung</i>): one for an amount that is known, one for each bound of an amount that
 * is not.
 *
 * @param lower how the amount, or its lower bound, came about
 * @param upper how the upper bound came about; equal to the lower one where the amount is known, empty where nothing bounds it
 */
public record Reckoning(Term lower, Optional<Term> upper) {

    /** Returns the arithmetic of an amount that is known. */
    public static Reckoning exactly(Term term) {
        return new Reckoning(term, Optional.of(term));
    }

    /** Returns the sum; one part without an upper bound leaves the sum without one. */
    public static Reckoning sum(List<Reckoning> parts) {
        List<Term> uppers = parts.stream().flatMap(part -> part.upper.stream()).toList();
        return new Reckoning(
                new Term.Sum(parts.stream().map(Reckoning::lower).toList()),
                uppers.size() == parts.size() ? Optional.of(new Term.Sum(uppers)) : Optional.empty());
    }

    /** Returns the same under the name of the amount. */
    public Reckoning named(AmountRef ref) {
        return isExact()
                ? exactly(new Term.Named(ref, Bound.EXACT, lower))
                : new Reckoning(
                        new Term.Named(ref, Bound.LOWER, lower),
                        upper.map(most -> new Term.Named(ref, Bound.UPPER, most)));
    }

    /** Returns the same with something done to both bounds. */
    public Reckoning map(UnaryOperator<Term> change) {
        return new Reckoning(change.apply(lower), upper.map(change));
    }

    /**
     * Returns this less the other amount, between the least and the most that it can be.
     *
     * @throws java.util.NoSuchElementException when nothing bounds the other one, so that nothing bounds the difference below
     */
    public Reckoning minus(Reckoning other) {
        return new Reckoning(
                new Term.Difference(lower, other.upper.orElseThrow()),
                upper.map(most -> new Term.Difference(most, other.lower)));
    }

    /** Returns whether both bounds come to the same. */
    public boolean isExact() {
        return upper.filter(most -> most == lower || most.value().equals(lower.value()))
                .isPresent();
    }

    /**
     * Does the arithmetic again and returns the amount.
     *
     * @throws ArithmeticException when it does not come to whole cents, because nothing in it rounds
     */
    public EuroRange range() {
        return new EuroRange(
                Cents.exactly(lower.value()), upper.map(Term::value).map(Cents::exactly));
    }

    /** Returns the reasons of all numbers, each once. */
    public List<Reason> sources() {
        return Stream.concat(lower.sources().stream(), upper.stream().flatMap(term -> term.sources().stream()))
                .distinct()
                .toList();
    }
}
