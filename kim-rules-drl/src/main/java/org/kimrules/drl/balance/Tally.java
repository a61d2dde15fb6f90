package org.kimrules.drl.balance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;

/** Adds entries up as they come, so that each is looked at once for all sums that it belongs to. Not thread-safe. */
public final class Tally {

    private final List<Funding> costs = new ArrayList<>();
    private final List<Funding> grants = new ArrayList<>();
    private final SortedSet<String> missing = new TreeSet<>();
    private EuroRange cost = EuroRange.ZERO;
    private EuroRange grant = EuroRange.ZERO;
    private Money conditional = Euro.ZERO;
    private Optional<Money> rest = Optional.of(Euro.ZERO);

    /** Begins without any entry. */
    public Tally() {}

    /** Adds cost and grant of an entry. */
    public void add(Funding entry) {
        sumCost(entry);
        addGrant(entry);
        addRest(entry.cost()
                .upper()
                .map(most -> Euro.orNothing(most.minus(entry.grant().lower()))));
    }

    /** Adds the cost of an entry whose grant comes in elsewhere. */
    public void addCost(Funding entry) {
        sumCost(entry);
        addRest(entry.cost().upper());
    }

    private void sumCost(Funding entry) {
        costs.add(entry);
        cost = cost.plus(entry.cost());
    }

    private void addRest(Optional<Money> left) {
        rest = rest.flatMap(sum -> left.map(sum::plus));
    }

    /** Adds the grant of an entry whose cost is found elsewhere. */
    public void addGrant(Funding entry) {
        grants.add(entry);
        grant = grant.plus(entry.grant());
        conditional = entry.conditional().isZero() ? conditional : conditional.plus(entry.conditional());
        if (!entry.grant().isExact()) {
            missing.addAll(entry.missing());
        }
    }

    /** Returns the entries whose cost was added, in their order. */
    public List<Funding> costs() {
        return Collections.unmodifiableList(costs);
    }

    /** Returns what all come to. */
    public Balance balance() {
        return new Balance(costs, grants, cost, grant, conditional, List.copyOf(missing), rest);
    }
}
