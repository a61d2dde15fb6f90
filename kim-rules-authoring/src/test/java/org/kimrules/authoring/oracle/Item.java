package org.kimrules.authoring.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;

/** The awards of a position in a year for one funding item, put together and rounded once. */
final class Item {

    private final List<Award> awards;
    private final Optional<BigFraction> claim;
    private final List<BigFraction> floors;
    private final Optional<List<BigFraction>> ceilings;
    private final List<BigFraction> least;
    private final Optional<List<BigFraction>> most;

    /** Prices awards that stand in the order of their days. */
    Item(List<Award> awards) {
        this.awards = awards;
        this.claim = awards.get(0).claim().map(Exact::of);
        this.floors = awards.stream().map(Award::least).toList();
        this.ceilings = awards.stream().allMatch(award -> award.most().isPresent())
                ? Optional.of(
                        awards.stream().map(award -> award.most().orElseThrow()).toList())
                : Optional.empty();
        this.least = claimed(floors);
        this.most = ceilings.map(this::claimed).or(() -> claim.map(this::byDays));
    }

    /** Returns the lower of the claim and the sum, the claim shared out in proportion. */
    private List<BigFraction> claimed(List<BigFraction> parts) {
        BigFraction sum = Exact.sum(parts);
        boolean less = claim.filter(asked -> asked.compareTo(sum) < 0).isPresent();
        return less
                ? parts.stream()
                        .map(part -> part.divide(sum).multiply(claim.orElseThrow()))
                        .toList()
                : parts;
    }

    private List<BigFraction> byDays(BigFraction asked) {
        long all = awards.stream().mapToLong(Item::days).sum();
        return awards.stream()
                .map(award -> asked.multiply(BigFraction.of(days(award), all)))
                .toList();
    }

    private static long days(Award award) {
        return award.result().slice().days().days();
    }

    List<Award> awards() {
        return awards;
    }

    Span amount() {
        return new Span(Exact.cents(Exact.sum(least)), most.map(parts -> Exact.cents(Exact.sum(parts))));
    }

    /** Returns the part of the lower bound that hangs on something open. */
    Money conditional() {
        List<Money> shares = Exact.split(least);
        return Euro.sum(IntStream.range(0, awards.size())
                .filter(i -> awards.get(i).result().conditional())
                .mapToObj(shares::get)
                .toList());
    }

    /** Returns what could still be asked for below the ceiling. */
    Optional<Span> chance() {
        return claim.map(asked -> new Span(
                Exact.cents(Exact.sum(floors).subtract(Exact.sum(least))),
                ceilings.map(parts -> Exact.cents(Exact.sum(parts).subtract(Exact.sum(claimed(parts)))))));
    }

    /** Returns the awards whose share of an open amount is not the same at both bounds, exactly and to the cent. */
    List<Award> open() {
        if (amount().isExact()) {
            return List.of();
        }
        Optional<List<Money>> highest = most.map(Exact::split);
        List<Money> lowest = Exact.split(least);
        List<Award> open = new ArrayList<>();
        for (int i = 0; i < awards.size(); i++) {
            int part = i;
            boolean same = most.filter(parts -> parts.get(part).equals(least.get(part)))
                            .isPresent()
                    || highest.filter(parts -> parts.get(part).isEqual(lowest.get(part)))
                            .isPresent();
            if (!same) {
                open.add(awards.get(i));
            }
        }
        return open;
    }
}
