package org.kimrules.drl.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.core.plan.Position;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.AmountRef.What;
import org.kimrules.core.reason.Reckoning;
import org.kimrules.core.reason.Term;
import org.kimrules.core.time.Period;
import org.kimrules.drl.balance.Funding;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.ledger.Ledger;
import org.kimrules.drl.ledger.Ledger.Priced;

/** How cost and grant of a position in a year came about. */
public final class PositionTerms {

    private final Ledger ledger;
    private final Numbers numbers;
    private final Open open;
    private final Map<Priced, ItemTerms> items = new ConcurrentHashMap<>();

    public PositionTerms(Run run, Numbers numbers) {
        this.ledger = run.ledger();
        this.numbers = numbers;
        this.open = new Open(run);
    }

    public Reckoning cost(Funding entry) {
        Position position = entry.position();
        LocalDate newYear = LocalDate.of(entry.year(), 1, 1);
        Period days = position.period()
                .intersection(Period.of(newYear, newYear.plusYears(1).minusDays(1)))
                .orElseThrow();
        Optional<Term> personnel = numbers.personnel(position, days);
        List<Term> parts = new ArrayList<>();
        parts.add(personnel.orElseGet(() -> Numbers.unknownCost(position)));
        position.expenses().stream()
                .filter(expense -> expense.year() == entry.year())
                .forEach(expense -> parts.add(Numbers.cost(position, expense)));
        Term sum = parts.size() == 1 ? parts.get(0) : new Term.Sum(parts);
        return personnel.isPresent() ? Reckoning.exactly(sum) : new Reckoning(sum, Optional.empty());
    }

    /** Returns the grant; without an upper bound where some slice may get something that no known clause bounds. */
    public Reckoning grant(Funding entry) {
        List<Priced> made = priced(entry);
        if (made.isEmpty()) {
            Term nothing = open.refused(entry);
            return entry.grant().isExact() ? Reckoning.exactly(nothing) : new Reckoning(nothing, Optional.empty());
        }
        List<Reckoning> parts = made.stream().map(item -> named(entry, item)).toList();
        Reckoning sum = parts.size() == 1 ? parts.get(0) : Reckoning.sum(parts);
        return entry.grant().upper().isPresent() ? sum : new Reckoning(sum.lower(), Optional.empty());
    }

    private Reckoning named(Funding entry, Priced made) {
        AmountRef ref = AmountRef.item(entry.position().id(), entry.year(), made.item());
        return terms(made).total().named(ref);
    }

    public Reckoning item(Funding entry, String item) {
        return priced(entry).stream()
                .filter(made -> made.item().equals(item))
                .findFirst()
                .map(made -> terms(made).total())
                .orElseThrow();
    }

    private List<Priced> priced(Funding entry) {
        return ledger.priced(entry.position().id(), entry.year());
    }

    private ItemTerms terms(Priced made) {
        return items.computeIfAbsent(made, any -> new ItemTerms(made, numbers, open));
    }

    /** Returns the part of the grant that hangs on something open. */
    public Reckoning conditional(Funding entry) {
        return Reckoning.exactly(new Term.Sum(awards(entry)
                .filter(award -> ledger.conditional(award.conclusion()))
                .map(Placed::least)
                .toList()));
    }

    /** Returns what could still be asked for under the clause. */
    public Reckoning chance(Funding entry, String clause) {
        return Reckoning.sum(awards(entry)
                .filter(award -> award.conclusion().clause().equals(clause))
                .map(Placed::chance)
                .toList());
    }

    /** Returns the award of the clause to the slice, priced. */
    public Optional<Placed> award(Funding entry, Conclusion conclusion) {
        return awards(entry)
                .filter(award -> award.conclusion().equals(conclusion))
                .findFirst();
    }

    private Stream<Placed> awards(Funding entry) {
        return priced(entry).stream()
                .flatMap(made -> IntStream.range(0, made.awards().size())
                        .mapToObj(i -> new Placed(made.awards().get(i), terms(made), i)));
    }

    /**
     * One award among those it was priced with.
     *
     * @param conclusion the award
     * @param terms how all of them were priced
     * @param index which one it is
     */
    public record Placed(Conclusion conclusion, ItemTerms terms, int index) {

        /** Returns its part of the total, in cents. */
        public Reckoning amount() {
            return terms.amount(index);
        }

        /** Returns what could still be asked for under it. */
        public Reckoning chance() {
            return terms.chance(index);
        }

        Term least() {
            return terms.least(index);
        }
    }

    /** Returns an amount of a position under its name, so that a sum shows it as one. */
    public Reckoning named(Funding entry, What what) {
        AmountRef ref = AmountRef.position(entry.position().id(), entry.year(), what);
        Reckoning amount = switch (what) {
            case COST -> cost(entry);
            case GRANT -> grant(entry);
            case CONDITIONAL -> conditional(entry);
            default -> throw new IllegalArgumentException("a position has no amount " + what);
        };
        return amount.named(ref);
    }
}
