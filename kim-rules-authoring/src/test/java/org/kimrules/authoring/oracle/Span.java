package org.kimrules.authoring.oracle;

import java.util.Collection;
import java.util.Optional;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;

/**
 * An amount as far as it is known.
 *
 * @param least what it is at least
 * @param most what it is at most, empty where nothing bounds it
 */
public record Span(Money least, Optional<Money> most) {

    static final Span NOTHING = exactly(Euro.ZERO);

    static Span of(EuroRange range) {
        return new Span(range.lower(), range.upper());
    }

    static Span exactly(Money amount) {
        return new Span(amount, Optional.of(amount));
    }

    static Span from(Money least) {
        return new Span(least, Optional.empty());
    }

    static Span sum(Collection<Span> parts) {
        Money least = Euro.ZERO;
        Optional<Money> most = Optional.of(Euro.ZERO);
        for (Span part : parts) {
            least = least.plus(part.least);
            most = most.isPresent() && part.most.isPresent()
                    ? Optional.of(most.get().plus(part.most.get()))
                    : Optional.empty();
        }
        return new Span(least, most);
    }

    Optional<Money> exact() {
        return most.filter(least::isEqual);
    }

    boolean isExact() {
        return exact().isPresent();
    }

    /** Returns what this grant leaves to be covered of the cost; nothing where it exceeds the cost. */
    Span leaves(Span cost) {
        Money lowest = most.map(cost.least::minus).orElse(Euro.ZERO);
        Optional<Money> highest = cost.most.map(dearest -> dearest.minus(least));
        return new Span(positive(lowest), highest.map(Span::positive));
    }

    private static Money positive(Money amount) {
        return amount.isNegative() ? Euro.ZERO : amount;
    }

    @Override
    public String toString() {
        return exact().map(Euro::plain)
                .orElseGet(
                        () -> Euro.plain(least) + ".." + most.map(Euro::plain).orElse("?"));
    }
}
