package org.kimrules.drl.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.plan.Position;

/** Cost and grant of each position and year, and their sums. */
final class Ledger {

    private final Scene scene;
    private final Map<String, List<SliceResult>> results;

    /**
     * Creates the ledger.
     *
     * @param results what the slices of each position come to, by the id of the position
     */
    Ledger(Scene scene, Map<String, List<SliceResult>> results) {
        this.scene = scene;
        this.results = new TreeMap<>(results);
    }

    Money cost(Position position, int year) {
        BigFraction full = Exact.of(position.costPerFteYear())
                .multiply(Exact.of(position.fte().value()));
        return Scene.days(position, year)
                .map(days -> Exact.cents(full.multiply(Exact.years(days))))
                .orElse(Euro.ZERO);
    }

    Optional<Money> grant(Position position, int year) {
        BigFraction sum = BigFraction.ZERO;
        for (SliceResult result : results(position, year)) {
            if (result.amount().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(result.amount().get());
        }
        return Optional.of(Exact.cents(sum));
    }

    /** Returns the part of the grant that hangs on something open, as far as it can be decided. */
    Money conditional(Position position, int year) {
        return Exact.cents(results(position, year).stream()
                .filter(SliceResult::conditional)
                .flatMap(result -> result.amount().stream())
                .reduce(BigFraction.ZERO, BigFraction::add));
    }

    private List<SliceResult> results(Position position, int year) {
        return results.getOrDefault(position.id(), List.of()).stream()
                .filter(result -> result.slice().year() == year)
                .toList();
    }

    Money cost(Collection<Position> positions, int year) {
        return Euro.sum(positions.stream().map(position -> cost(position, year)).toList());
    }

    /** Returns the sum of the grants; empty where one of them can't be decided. */
    Optional<Money> grant(Collection<Position> positions, int year) {
        List<Money> grants = new ArrayList<>();
        for (Position position : positions) {
            Optional<Money> grant = grant(position, year);
            if (grant.isEmpty()) {
                return Optional.empty();
            }
            grants.add(grant.get());
        }
        return Optional.of(Euro.sum(grants));
    }

    Money conditional(Collection<Position> positions, int year) {
        return Euro.sum(
                positions.stream().map(position -> conditional(position, year)).toList());
    }

    Optional<Money> gap(Collection<Position> positions, int year) {
        return grant(positions, year).map(grant -> cost(positions, year).minus(grant));
    }

    Money ownFunds(int year, Predicate<String> unit) {
        return Euro.sum(scene.plan().budget().ownFunds().stream()
                .filter(funds -> funds.year() == year && unit.test(funds.unit()))
                .map(funds -> funds.amount())
                .toList());
    }

    OracleResult.Line line(String line, int year) {
        Money cost =
                cost(scene.positions(year, each -> each.booking().costLine().equals(line)), year);
        Optional<Money> revenue =
                grant(scene.positions(year, each -> each.booking().revenueLine().equals(line)), year);
        return new OracleResult.Line(cost, revenue, revenue.map(booked -> booked.minus(cost)));
    }

    OracleResult.Year year(int year) {
        List<Position> all = scene.positions(year, any -> true);
        return new OracleResult.Year(
                cost(all, year), grant(all, year), conditional(all, year), ownFunds(year, any -> true), gap(all, year));
    }
}
