package org.kimrules.oracle.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.plan.GrantPlan;

/** Takes parts away from a plan as long as it still fails. */
final class Shrink {

    private final Predicate<GrantPlan> fails;

    Shrink(Predicate<GrantPlan> fails) {
        this.fails = fails;
    }

    /** Returns a plan that still fails, and does no more when any one part of it is left out. */
    GrantPlan smallest(GrantPlan plan) {
        GrantPlan smallest = plan;
        for (Optional<GrantPlan> next = smaller(plan); next.isPresent(); next = smaller(smallest)) {
            smallest = next.get();
        }
        return smallest;
    }

    private Optional<GrantPlan> smaller(GrantPlan plan) {
        return candidates(plan).filter(fails).findFirst();
    }

    private static Stream<GrantPlan> candidates(GrantPlan plan) {
        Parts parts = new Parts(plan);
        return Stream.of(
                        budgets(plan.budget()).map(parts::budget),
                        without(plan.positions(), parts::positions),
                        without(plan.exemptions(), parts::exemptions),
                        without(plan.applications(), parts::applications),
                        without(plan.reservations(), parts::reservations),
                        without(plan.meetings(), parts::meetings),
                        without(plan.sponsors(), parts::sponsors),
                        without(List.copyOf(plan.resolutions()), kept -> parts.resolutions(new HashSet<>(kept))),
                        without(
                                List.copyOf(plan.statements().keySet()),
                                kept -> parts.statements(only(plan.statements(), Set.copyOf(kept)))))
                .flatMap(Function.identity());
    }

    private static Stream<BudgetPlan> budgets(BudgetPlan all) {
        return Stream.of(
                        without(
                                all.claims(),
                                claims -> new BudgetPlan(all.lines(), all.ownFunds(), all.payments(), claims)),
                        without(
                                all.payments(),
                                payments -> new BudgetPlan(all.lines(), all.ownFunds(), payments, all.claims())),
                        without(
                                all.ownFunds(),
                                funds -> new BudgetPlan(all.lines(), funds, all.payments(), all.claims())),
                        without(
                                all.lines(),
                                lines -> new BudgetPlan(lines, all.ownFunds(), all.payments(), all.claims())))
                .flatMap(Function.identity());
    }

    private static Map<String, String> only(Map<String, String> statements, Set<String> names) {
        Map<String, String> kept = new HashMap<>(statements);
        kept.keySet().retainAll(names);
        return kept;
    }

    private static <T, R> Stream<R> without(List<T> parts, Function<List<T>, R> whole) {
        return IntStream.range(0, parts.size()).mapToObj(i -> {
            List<T> fewer = new ArrayList<>(parts);
            fewer.remove(i);
            return whole.apply(fewer);
        });
    }
}
