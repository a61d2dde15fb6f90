package org.kimrules.core.cure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.text.Message;

/**
 * A remedy as it is taken: with the value that was chosen of those it allows, and own funds with the units that bring them.
 *
 * @param declared the remedy as the finding carries it
 * @param parts what is done, each with exactly one value
 * @param rank where the value stands among those that the remedy allows, from zero on
 */
public record Step(Remedy.InPlan declared, List<Remedy.InPlan> parts, int rank) implements Comparable<Step> {

    private static final Comparator<Step> ORDER = Comparator.comparing(Step::weight)
            .thenComparing(Step::rank)
            .thenComparing(Step::money)
            .thenComparing(step -> step.parts().toString());

    /** Keeps a copy. */
    public Step {
        parts = List.copyOf(parts);
    }

    /** Returns the steps that can be tried for a finding of the assessment, the lightest first. */
    public static List<Step> of(Finding finding, Assessment assessment) {
        return new Options(assessment).of(finding);
    }

    /**
     * Returns the plan with the step.
     *
     * @param day the day on which an approval is taken to be granted
     */
    public GrantPlan in(GrantPlan plan, LocalDate day) {
        return Draft.of(plan, List.of(this), day);
    }

    /** Returns how much it asks of those who plan. */
    public int weight() {
        return Weights.of(declared);
    }

    /** Returns how much own money it takes. */
    Money money() {
        return Euro.sum(parts.stream()
                .filter(Remedy.Funds.class::isInstance)
                .map(part -> ((Remedy.Funds) part).amount())
                .toList());
    }

    /** Returns what is done, in words. */
    public Message message() {
        return (declared.kind() == Remedy.Kind.SUPPLY ? parts.get(0) : declared).message();
    }

    /** Returns the id of the position that it is about, if it is about one. */
    public Optional<String> position() {
        return Optional.ofNullable(declared.details().get("position")).map(PositionEdits::code);
    }

    /** Returns whether both would decide the same thing in the plan, such as where a position is, or when. */
    boolean excludes(Step other) {
        return topics().anyMatch(
                        mine -> other.topics().anyMatch(path -> path.startsWith(mine) || mine.startsWith(path)));
    }

    private Stream<String> topics() {
        return parts.stream().map(Edits::path).map(path -> path.replaceAll("\\.(from|to)$", ""));
    }

    /** Own funds fill what everything else leaves open, so they come last. */
    boolean fills() {
        return declared.kind() == Remedy.Kind.FUNDS;
    }

    /** Orders by weight, then by the own money that it takes and by what is done. */
    @Override
    public int compareTo(Step other) {
        return ORDER.compare(this, other);
    }
}
