package org.kimrules.drl.ledger;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.core.budget.Cents;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.budget.Exact;
import org.kimrules.drl.finding.Award;

/**
 * Turns the awards of one position, year and funding item into cents: each sum is rounded once, and its parts are made to
 * add up to it. Where the awards are a ceiling, what the plan claims below it counts, shared out in proportion; the rest
 * up to the ceiling is what could still be asked for.
 */
public final class Pricing {

    /**
     * What became of one award.
     *
     * @param amount the amount that is due
     * @param chance the rest up to the ceiling
     * @param least its part of what is due of all awards at least
     * @param awarded what was awarded at least, before anything was rounded
     */
    public record Price(EuroRange amount, EuroRange chance, Money least, BigFraction awarded) {}

    private final List<Award> awards;
    private final RoundingMode rounding;
    private final Optional<BigFraction> claim;
    private final List<BigFraction> lower;
    private final Optional<List<BigFraction>> upper;
    private final List<BigFraction> least;
    private final Optional<List<BigFraction>> most;
    private final EuroRange total;

    /** Prices awards that stand in the order of their days. */
    Pricing(List<Award> awards, RoundingMode rounding) {
        this.awards = awards;
        this.rounding = rounding;
        this.claim = awards.get(0).claim().map(Exact::of);
        this.lower = new ArrayList<>(awards.size());
        boolean exact = true;
        for (Award award : awards) {
            lower.add(award.lower());
            exact &= award.exact();
        }
        this.upper = exact ? Optional.of(lower) : uppers();
        this.least = capped(lower);
        this.most = exact ? Optional.of(least) : upper.map(this::capped).or(() -> claim.map(this::shared));
        Money start = rounded(least);
        this.total = exact ? EuroRange.exactly(start) : new EuroRange(start, most.map(this::rounded));
    }

    private Money rounded(List<BigFraction> parts) {
        return Cents.rounded(sum(parts), rounding);
    }

    /** Returns the awards, in the order of their days. */
    public List<Award> awards() {
        return awards;
    }

    /** Returns how they are rounded. */
    public RoundingMode rounding() {
        return rounding;
    }

    /** Returns what is due of all awards together, rounded once. */
    public EuroRange total() {
        return total;
    }

    /** Returns the price of each award, in their order. Where the sum is known, so are its parts. */
    public List<Price> prices() {
        boolean alone = awards.size() == 1;
        List<Money> starts = alone ? List.of(total.lower()) : Cents.split(least, rounding);
        List<EuroRange> amounts = alone ? List.of(total) : amounts(starts);
        List<EuroRange> chances = claim.isPresent()
                ? ranges(rest(lower, least), upper.map(ceilings -> rest(ceilings, capped(ceilings))))
                : awards.stream().map(award -> EuroRange.ZERO).toList();
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < awards.size(); i++) {
            prices.add(new Price(amounts.get(i), chances.get(i), starts.get(i), lower.get(i)));
        }
        return prices;
    }

    private List<EuroRange> amounts(List<Money> starts) {
        return total.isExact() ? starts.stream().map(EuroRange::exactly).toList() : ranges(least, most);
    }

    private Optional<List<BigFraction>> uppers() {
        List<BigFraction> uppers =
                awards.stream().flatMap(award -> award.upper().stream()).toList();
        return uppers.size() == awards.size() ? Optional.of(uppers) : Optional.empty();
    }

    /** What the plan claims less than the ceilings is shared out in proportion to them. */
    private List<BigFraction> capped(List<BigFraction> ceilings) {
        BigFraction total = sum(ceilings);
        return claim.filter(claimed -> claimed.compareTo(total) < 0)
                .map(claimed ->
                        each(ceilings, ceiling -> ceiling.multiply(claimed).divide(total)))
                .orElse(ceilings);
    }

    /** Where no ceiling is known all of the claim may be due; it is shared out by days. */
    private List<BigFraction> shared(BigFraction claimed) {
        List<BigFraction> days = awards.stream()
                .map(award -> BigFraction.of(award.slice().period().days()))
                .toList();
        BigFraction total = sum(days);
        return each(days, part -> part.multiply(claimed).divide(total));
    }

    private static List<BigFraction> rest(List<BigFraction> ceilings, List<BigFraction> amounts) {
        List<BigFraction> rest = new ArrayList<>();
        for (int i = 0; i < ceilings.size(); i++) {
            rest.add(ceilings.get(i).subtract(amounts.get(i)));
        }
        return rest;
    }

    /** A part that is the same at both bounds is known, wherever the remainders of the others fall. */
    private List<EuroRange> ranges(List<BigFraction> from, Optional<List<BigFraction>> to) {
        List<Money> starts = Cents.split(from, rounding);
        Optional<List<Money>> ends = to.map(parts -> Cents.split(parts, rounding));
        List<EuroRange> ranges = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int part = i;
            boolean known =
                    to.filter(parts -> parts.get(part).equals(from.get(part))).isPresent();
            ranges.add(
                    known
                            ? EuroRange.exactly(starts.get(i))
                            : ordered(starts.get(i), ends.map(parts -> parts.get(part))));
        }
        return ranges;
    }

    /** The remainders of both bounds may fall to different slices; by a cent a bound may then stand the wrong way round. */
    private static EuroRange ordered(Money start, Optional<Money> end) {
        return end.filter(start::isGreaterThan)
                .map(less -> EuroRange.between(less, start))
                .orElseGet(() -> new EuroRange(start, end));
    }

    private static BigFraction sum(List<BigFraction> parts) {
        BigFraction sum = BigFraction.ZERO;
        for (BigFraction part : parts) {
            sum = sum.add(part);
        }
        return sum;
    }

    private static List<BigFraction> each(List<BigFraction> parts, Function<BigFraction, BigFraction> change) {
        return parts.stream().map(change).toList();
    }
}
