package org.kimrules.drl.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.kimrules.core.plan.Position;
import org.kimrules.core.reason.Reckoning;
import org.kimrules.core.reason.Term;
import org.kimrules.core.time.Period;
import org.kimrules.drl.context.Expense;
import org.kimrules.drl.finding.Award;
import org.kimrules.drl.ledger.Ledger.Priced;

/** How the awards of one position, year and funding item became cents. */
final class ItemTerms {

    private final Priced priced;
    private final Numbers numbers;
    private final List<Term> lower;
    private final Optional<List<Term>> upper;
    private final Optional<Term> claim;

    ItemTerms(Priced priced, Numbers numbers, Open open) {
        this.priced = priced;
        this.numbers = numbers;
        List<Award> awards = priced.pricing().awards();
        this.lower = awards.stream()
                .map(award -> award.certain() ? numbers.least(award) : open.nothing(award.slice()))
                .toList();
        List<Term> uppers =
                awards.stream().flatMap(award -> numbers.most(award).stream()).toList();
        this.upper = uppers.size() == awards.size() ? Optional.of(uppers) : Optional.empty();
        this.claim = awards.get(0)
                .expense()
                .map(expense -> claim(awards.get(0).slice().position(), expense));
    }

    private static Term claim(Position position, Expense expense) {
        return expense.planned()
                .map(planned -> Numbers.eligible(position, planned))
                .orElseGet(() -> Numbers.nothingClaimed(position));
    }

    /** Returns what is due of all awards together, rounded once. */
    Reckoning total() {
        return new Reckoning(
                rounded(due(lower)), upper.map(this::due).or(() -> claim).map(this::rounded));
    }

    private Term due(List<Term> ceilings) {
        Term all = ceilings.size() == 1 ? ceilings.get(0) : new Term.Sum(ceilings);
        return claim.<Term>map(claimed -> new Term.Least(List.of(claimed, all))).orElse(all);
    }

    private Term rounded(Term exact) {
        return numbers.rounded(exact, days(0));
    }

    private Period days(int award) {
        return priced.pricing().awards().get(award).slice().period();
    }

    /** Returns what became of one award: its part of the total, in cents. */
    Reckoning amount(int award) {
        Term least = portion(parts(lower), award);
        if (total().isExact()) {
            return Reckoning.exactly(least);
        }
        Optional<List<Term>> most = upper.map(this::parts).or(() -> claim.map(this::byDays));
        if (most.filter(parts -> same(parts.get(award), parts(lower).get(award)))
                .isPresent()) {
            return Reckoning.exactly(least);
        }
        return ordered(least, most.map(parts -> portion(parts, award)));
    }

    /** Returns the part of the lower bound that one award makes. */
    Term least(int award) {
        return portion(parts(lower), award);
    }

    /** Returns what could still be asked for under one award that is a ceiling. */
    Reckoning chance(int award) {
        Term least = portion(rest(lower), award);
        if (upper.filter(most -> same(rest(most).get(award), rest(lower).get(award)))
                .isPresent()) {
            return Reckoning.exactly(least);
        }
        return ordered(least, upper.map(most -> portion(rest(most), award)));
    }

    private static boolean same(Term one, Term other) {
        return one.value().equals(other.value());
    }

    /** Whole cents can put two bounds the wrong way round; the smaller one is the lower one. */
    private static Reckoning ordered(Term one, Optional<Term> other) {
        return other.filter(most -> most.value().compareTo(one.value()) < 0)
                .map(less -> new Reckoning(less, Optional.of(one)))
                .orElseGet(() -> new Reckoning(one, other));
    }

    /** What the plan claims less than the ceilings is shared out in proportion to them. */
    private List<Term> parts(List<Term> ceilings) {
        Term all = new Term.Sum(ceilings);
        return claim.filter(claimed -> claimed.value().compareTo(all.value()) < 0)
                .map(claimed -> each(ceilings, ceiling -> proportion(claimed, ceiling, all)))
                .orElse(ceilings);
    }

    private static Term proportion(Term amount, Term share, Term whole) {
        return new Term.Proportion(amount, share, whole);
    }

    private List<Term> byDays(Term claimed) {
        List<Term> days = IntStream.range(0, priced.awards().size())
                .<Term>mapToObj(award ->
                        Numbers.days(priced.pricing().awards().get(award).slice()))
                .toList();
        return each(days, part -> proportion(claimed, part, new Term.Sum(days)));
    }

    private List<Term> rest(List<Term> ceilings) {
        List<Term> parts = parts(ceilings);
        List<Term> rest = new ArrayList<>();
        for (int i = 0; i < ceilings.size(); i++) {
            rest.add(new Term.Difference(ceilings.get(i), parts.get(i)));
        }
        return rest;
    }

    private static List<Term> each(List<Term> terms, UnaryOperator<Term> change) {
        return terms.stream().map(change).toList();
    }

    /** One award alone needs no sharing out. */
    private Term portion(List<Term> shares, int award) {
        return shares.size() == 1
                ? rounded(shares.get(0))
                : new Term.Portion(shares, award, priced.pricing().rounding());
    }
}
