package org.kimrules.core.cure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;

/**
 * Takes the lightest step for everything in the way at once, and again until nothing is; then leaves out what was not needed.
 * What it finds passes, but need not be the smallest: it takes findings as independent of each other. It needs few
 * assessments, whatever the size of the plan.
 */
final class QuickSearch {

    private final Trials trials;
    private final Goal goal;
    private final Set<Step> known = new HashSet<>();
    private final Set<Step> failed = new HashSet<>();
    private final Map<Step, Finding> reasons = new HashMap<>();
    private Choice best = Choice.NOTHING;

    QuickSearch(Trials trials, Goal goal) {
        this.trials = trials;
        this.goal = goal;
    }

    /** Returns the best that was found so far. */
    Choice best() {
        return best;
    }

    /** Returns all steps that came into question. */
    Set<Step> known() {
        return known;
    }

    /**
     * Searches.
     *
     * @throws Trials.StoppedException when the limits are reached; what was found so far stays
     */
    void run() {
        Optional<Choice> next = Optional.of(Choice.NOTHING);
        while (next.isPresent()) {
            Assessment assessment = trials.with(next.get().steps());
            best = next.get();
            next = better(assessment);
        }
        leaveOut(goal.left(trials.with(best.steps())).size());
    }

    /** Returns the choice without what did not help, else with the next steps; empty when there is no more to do. */
    private Optional<Choice> better(Assessment assessment) {
        List<Finding> left = goal.left(assessment);
        Options options = new Options(assessment);
        List<Step> useless = taken(step -> left.stream().anyMatch(finding -> unchanged(step, finding)));
        List<Step> next = useless.isEmpty() ? next(options, left) : List.of();
        if (next.isEmpty() && useless.isEmpty()) {
            useless = taken(step -> left.stream()
                    .flatMap(finding -> options.of(finding).stream())
                    .anyMatch(step::excludes));
        }
        failed.addAll(useless);
        return useless.isEmpty() ? with(next) : Optional.of(new Choice(taken(step -> !failed.contains(step))));
    }

    private List<Step> taken(Predicate<Step> which) {
        return best.steps().stream().filter(which).toList();
    }

    /** Returns whether the step was taken for the finding, and it is still there. */
    private boolean unchanged(Step step, Finding finding) {
        Finding reason = reasons.get(step);
        return reason != null && Goal.same(finding, reason);
    }

    /** What fills a gap is taken once nothing else is left, and again when something else was. */
    private Optional<Choice> with(List<Step> next) {
        if (next.isEmpty()) {
            return Optional.empty();
        }
        List<Step> others = next.stream().filter(step -> !step.fills()).toList();
        List<Step> taken = new ArrayList<>(best.steps());
        if (!others.isEmpty()) {
            taken.removeIf(Step::fills);
        }
        taken.addAll(others.isEmpty() ? next : others);
        return Optional.of(new Choice(taken));
    }

    private List<Step> next(Options options, List<Finding> left) {
        List<Step> next = new ArrayList<>();
        for (Finding finding : left) {
            List<Step> steps = options.of(finding);
            known.addAll(steps);
            if (steps.stream().noneMatch(next::contains)) {
                steps.stream().filter(step -> open(step, next)).findFirst().ifPresent(step -> {
                    next.add(step);
                    reasons.put(step, finding);
                });
            }
        }
        return next;
    }

    private boolean open(Step step, List<Step> next) {
        List<Step> together = new ArrayList<>(best.steps());
        together.addAll(next);
        boolean free = !failed.contains(step) && together.stream().noneMatch(step::excludes);
        together.add(step);
        return free && trials.possible(together);
    }

    /** The heaviest steps are the first to go. */
    private void leaveOut(int left) {
        List<Step> doubtful = new ArrayList<>(doubtful());
        doubtful.sort(Comparator.reverseOrder());
        for (Step step : doubtful) {
            Choice without = best.without(step);
            if (goal.left(trials.with(without.steps())).size() <= left) {
                best = without;
            }
        }
    }

    /**
     * Returns the steps whose findings did not come back without them. Half of the steps is left out at a time, so that any
     * two are parted once: a step that passes is not made up for by any other one. Few plans have to be assessed for it.
     */
    private Set<Step> doubtful() {
        List<Step> steps = best.steps();
        Set<Step> doubtful = new HashSet<>(steps.size() == 1 ? steps : List.of());
        for (int bit = 1; bit < steps.size(); bit *= 2) {
            for (int half : new int[] {0, bit}) {
                doubtful.addAll(doubtful(half(steps, bit, half)));
            }
        }
        return doubtful;
    }

    private static List<Step> half(List<Step> steps, int bit, int half) {
        return IntStream.range(0, steps.size())
                .filter(index -> (index & bit) == half)
                .mapToObj(steps::get)
                .toList();
    }

    private List<Step> doubtful(List<Step> leftOut) {
        List<Step> kept =
                best.steps().stream().filter(step -> !leftOut.contains(step)).toList();
        List<Finding> back = goal.left(trials.with(kept));
        return leftOut.stream()
                .filter(step -> back.stream().noneMatch(finding -> unchanged(step, finding)))
                .toList();
    }
}
