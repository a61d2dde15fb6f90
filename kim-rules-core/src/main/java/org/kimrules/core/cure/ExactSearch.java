package org.kimrules.core.cure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.kimrules.core.decision.Assessment;

/**
 * Tries all sets of steps, the lightest first, so that the first one that passes is the smallest. A step that a finding of some
 * changed plan declares is tried with every set from then on.
 */
final class ExactSearch {

    private final Trials trials;
    private final Goal goal;
    private final PriorityQueue<Choice> queue = new PriorityQueue<>();
    private final Set<Choice> seen = new HashSet<>();
    private final List<Choice> tried = new ArrayList<>();
    private final Set<Step> known = new HashSet<>();

    ExactSearch(Trials trials, Goal goal) {
        this.trials = trials;
        this.goal = goal;
    }

    /**
     * Returns how many sets of the steps are no heavier than the limit, at least: {@link Integer#MAX_VALUE} where there are more.
     */
    static int sets(Collection<Step> steps, int limit) {
        long[] byWeight = new long[limit + 1];
        byWeight[0] = 1;
        for (Step step : steps) {
            for (int weight = limit; weight >= step.weight(); weight--) {
                byWeight[weight] = Math.min(Integer.MAX_VALUE, byWeight[weight] + byWeight[weight - step.weight()]);
            }
        }
        long sum = 0;
        for (long count : byWeight) {
            sum += count;
        }
        return (int) Math.min(Integer.MAX_VALUE, sum);
    }

    /**
     * Returns the first choice that passes before the one that is known to; that one, where there is none.
     *
     * @throws Trials.StoppedException when the limits are reached
     */
    Optional<Choice> smallest(Optional<Choice> passing) {
        push(Choice.NOTHING);
        while (!queue.isEmpty()) {
            Choice next = queue.remove();
            if (passing.isPresent() && next.compareTo(passing.get()) >= 0) {
                return passing;
            }
            Assessment assessment = trials.with(next.steps());
            if (goal.left(assessment).isEmpty()) {
                return Optional.of(next);
            }
            extend(next, assessment);
        }
        return passing;
    }

    private void extend(Choice choice, Assessment assessment) {
        known.forEach(step -> push(choice, step));
        tried.add(choice);
        Options options = new Options(assessment);
        goal.left(assessment).stream()
                .flatMap(finding -> options.of(finding).stream())
                .filter(known::add)
                .forEach(step -> tried.forEach(each -> push(each, step)));
    }

    private void push(Choice choice, Step step) {
        if (choice.takes(step)) {
            push(choice.and(step));
        }
    }

    private void push(Choice choice) {
        if (trials.possible(choice.steps()) && seen.add(choice)) {
            queue.add(choice);
        }
    }
}
