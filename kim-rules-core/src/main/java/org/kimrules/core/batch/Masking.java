package org.kimrules.core.batch;

import java.util.List;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.data.Problems;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.text.Text;

/**
 * Which personal texts (<i>personenbezogen</i>) of plans are masked (<i>geschwärzt</i>) before they are assessed, such as {@code
 * sponsors[*].name}. What is masked then can't reach any report. Immutable.
 *
 * @param places the places of the texts; {@link #MARKED} alone for those that each plan marks, none where nothing is masked
 */
public record Masking(List<String> places) {

    /** Stands for the places that a plan marks itself; it is the name of the field in which it does. */
    public static final String MARKED = "personal";

    /** Nothing is masked. */
    public static final Masking NONE = new Masking(List.of());

    /** Keeps a copy. */
    public Masking {
        places = List.copyOf(places);
    }

    /**
     * Returns the plan with its texts masked.
     *
     * @throws InvalidInputException when the plan marks nothing although it should, a place is none of its free texts, or a text
     *     that is left holds a masked one
     */
    public GrantPlan of(GrantPlan plan, Policy policy) {
        return places.isEmpty()
                ? plan
                : PlanDocument.of(plan).masked(marks(plan)).toPlan(policy);
    }

    /** Returns whether the plan was to mark its texts and marks none. */
    public boolean misses(GrantPlan plan) {
        return places.equals(List.of(MARKED)) && plan.privacy().personal().isEmpty();
    }

    private List<String> marks(GrantPlan plan) {
        if (misses(plan)) {
            Problems problems = new Problems();
            Text right = Text.of(
                    "die Orte der Texte, die geschwärzt werden", "the places of the texts that are to be masked");
            problems.add(ProblemCode.FIELD_MISSING, MARKED, new Node.Mapping(0, List.of()), "", right);
            problems.throwIfAny();
        }
        return places.equals(List.of(MARKED)) ? plan.privacy().personal() : places;
    }
}
