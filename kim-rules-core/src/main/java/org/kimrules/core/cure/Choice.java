package org.kimrules.core.cure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kimrules.core.budget.Euro;

/**
 * A set of steps that are taken together. The lightest comes first, of equal ones that with fewer steps, then that with less own
 * money, then in a fixed order.
 *
 * @param steps the steps, sorted
 */
record Choice(List<Step> steps) implements Comparable<Choice> {

    static final Choice NOTHING = new Choice(List.of());

    private static final Comparator<Choice> ORDER = Comparator.comparing(Choice::weight)
            .thenComparing(choice -> choice.steps().size())
            .thenComparing(
                    choice -> choice.steps().stream().mapToInt(Step::rank).sum())
            .thenComparing(
                    choice -> Euro.sum(choice.steps().stream().map(Step::money).toList()))
            .thenComparing(choice -> choice.steps().toString());

    /** Keeps a sorted copy. */
    Choice {
        steps = steps.stream().sorted().toList();
    }

    int weight() {
        return steps.stream().mapToInt(Step::weight).sum();
    }

    Choice and(Step step) {
        return new Choice(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    Choice without(Step step) {
        return new Choice(steps.stream().filter(each -> !each.equals(step)).toList());
    }

    /** Returns whether the step can be taken too: nothing decides the same, and what fills a gap comes after what makes it. */
    boolean takes(Step step) {
        return steps.stream().noneMatch(step::excludes)
                && (step.fills() || steps.stream().noneMatch(Step::fills));
    }

    @Override
    public int compareTo(Choice other) {
        return ORDER.compare(this, other);
    }
}
