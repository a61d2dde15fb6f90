package org.kimrules.oracle.money;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kimrules.oracle.law.Figure;

/**
 * The awards of one position, year and funding item in cents: the sum is rounded once and its parts add up to it. Where they
 * are a ceiling, the claim below it counts, and the rest up to it is a chance.
 */
final class Pricing {

    private final List<Award> awards;
    private final RoundingMode rounding;
    private final long claim;
    private final Parts lower;
    private final @Nullable Parts upper;
    private final Parts least;
    private final @Nullable Parts most;
    private final Bounds total;

    /** Prices awards in the order of their days. */
    Pricing(List<Award> awards, RoundingMode rounding) {
        this.awards = awards;
        this.rounding = rounding;
        this.claim = awards.get(0).claim();
        this.lower = lower();
        this.upper = upper();
        this.least = capped(lower);
        this.most = upper == null ? sharedByDays() : upper == lower ? least : capped(upper);
        long total = least.total(rounding);
        this.total = new Bounds(total, most == null ? Figure.OPEN : most == least ? total : most.total(rounding));
    }

    /** Who may turn out not to be eligible gets nothing at least. */
    private Parts lower() {
        BigInteger[] parts = new BigInteger[awards.size()];
        for (int i = 0; i < parts.length; i++) {
            Award award = awards.get(i);
            parts[i] = award.due() ? award.times(award.rate().least()) : BigInteger.ZERO;
        }
        return new Parts(parts, awards.get(0).denominator());
    }

    private @Nullable Parts upper() {
        BigInteger[] parts = new BigInteger[awards.size()];
        boolean same = true;
        for (int i = 0; i < parts.length; i++) {
            Award award = awards.get(i);
            Figure rate = award.rate();
            if (rate.most() == Figure.OPEN) {
                return null;
            }
            parts[i] = award.times(rate.most());
            same &= award.due() && rate.least() == rate.most();
        }
        return same ? lower : new Parts(parts, awards.get(0).denominator());
    }

    /** What is claimed below the ceilings is shared out in proportion to them. */
    private Parts capped(Parts ceilings) {
        return claim != Award.ALL && ceilings.exceeds(claim) ? ceilings.sharing(claim) : ceilings;
    }

    /** Where no ceiling is known all of the claim may be due; without a claim nothing bounds it. */
    private @Nullable Parts sharedByDays() {
        if (claim == Award.ALL) {
            return null;
        }
        BigInteger[] days = new BigInteger[awards.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = BigInteger.valueOf(awards.get(i).slice().period().days());
        }
        return new Parts(days, BigInteger.ONE).sharing(claim);
    }

    /** Returns what is due of all together. */
    Bounds total() {
        return total;
    }

    /** Returns whether the award at the place came to its amount without rounding. */
    boolean unrounded(int place, Price price) {
        return claim != Award.ALL || lower.same(place, price.amount().least());
    }

    /** Returns what became of each award. */
    Price[] prices() {
        long[] starts = least.split(rounding);
        Bounds[] amounts = ranges(least, starts, total.exact() ? least : most);
        Bounds[] chances = chances();
        Price[] prices = new Price[awards.size()];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = new Price(amounts[i], chances == null ? Bounds.NOTHING : chances[i], starts[i]);
        }
        return prices;
    }

    private Bounds @Nullable [] chances() {
        if (claim == Award.ALL) {
            return null;
        }
        Parts from = lower.less(least);
        Parts to = upper == null ? null : upper == lower ? from : upper.less(capped(upper));
        return ranges(from, from.split(rounding), to);
    }

    /** A part that is the same at both bounds is known; by a cent the bounds may stand the wrong way round. */
    private Bounds[] ranges(Parts from, long[] starts, @Nullable Parts to) {
        long[] ends = to == null || to == from ? starts : to.split(rounding);
        Bounds[] ranges = new Bounds[starts.length];
        for (int i = 0; i < ranges.length; i++) {
            if (to == null) {
                ranges[i] = new Bounds(starts[i], Figure.OPEN);
            } else if (to == from || from.same(i, to)) {
                ranges[i] = Bounds.exactly(starts[i]);
            } else {
                ranges[i] = new Bounds(Math.min(starts[i], ends[i]), Math.max(starts[i], ends[i]));
            }
        }
        return ranges;
    }
}
