package org.kimrules.core.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.data.Problems;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.privacy.FreeTexts;
import org.kimrules.core.text.Text;

/** A plan as it was written, not checked yet. Where it came from, a file or a builder, makes no difference. */
public final class PlanDocument {

    private final Node root;

    /** Creates the document of the tree. */
    public PlanDocument(Node root) {
        this.root = root;
    }

    /**
     * Returns the document that says what the plan says. Equal plans give equal documents, and a plan that was read gives
     * one that reads as an equal plan.
     */
    public static PlanDocument of(GrantPlan plan) {
        return new PlanDocument(PlanWriter.write(plan));
    }

    /** Returns the tree of the document. */
    public Node root() {
        return root;
    }

    /**
     * Returns the id of the policy whose grant the plan asks for.
     *
     * @param known the ids of the policies that there are, such as {@code Policies.ids()}
     * @throws InvalidInputException when the plan does not say, or names another
     */
    public String programme(Set<String> known) {
        Map<String, Text> ids = new LinkedHashMap<>();
        known.forEach(id -> ids.put(id, Text.same(id)));
        // only the one field is read here; the problems of all others are found by toPlan
        Problems problems = new Problems();
        String id = only("programme", problems, fields -> fields.word("programme", "programme", ids));
        problems.throwIfAny();
        return id;
    }

    /** Returns the id of the plan; empty where the document does not say it as it should. */
    public Optional<String> id() {
        Problems problems = new Problems();
        String id = only("id", problems, fields -> fields.id("id"));
        return problems.any() ? Optional.empty() : Optional.of(id);
    }

    private String only(String name, Problems problems, Function<Fields, String> reader) {
        Node field = root instanceof Node.Mapping mapping
                ? new Node.Mapping(
                        mapping.line(),
                        mapping.entries().stream()
                                .filter(entry -> entry.name().equals(name))
                                .toList())
                : root;
        return Fields.read(field, "", problems, reader);
    }

    /**
     * Returns the document with personal texts masked; everything else is as before, so that the plan in it gets the same
     * answer.
     *
     * @param marks the places of the texts; {@link GrantPlan.Privacy#personal()} for those that the authors marked
     * @throws InvalidInputException when a mark names no free text, or a text that is left holds a masked one
     */
    public PlanDocument masked(Collection<String> marks) {
        return new PlanDocument(FreeTexts.of(root).mask(marks));
    }

    /**
     * Checks the whole document and returns the plan.
     *
     * @throws InvalidInputException with every problem
     */
    public GrantPlan toPlan(Policy policy) {
        Problems problems = new Problems();
        if (root instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> checkSize(entry, problems));
            problems.throwIfAny();
        }
        References references = new References(problems);
        GrantPlan plan = Fields.read(
                root, "", problems, new PlanReader(new Words(policy, references), FreeTexts.of(root))::plan);
        references.resolve();
        problems.throwIfAny();
        return plan;
    }

    /** A plan that is too large is refused before any of its positions is read. */
    private static void checkSize(Node.Entry entry, Problems problems) {
        if (entry.name().equals("positions")
                && entry.value() instanceof Node.Sequence positions
                && positions.items().size() > GrantPlan.MAX_POSITIONS) {
            problems.add(
                    ProblemCode.PLAN_TOO_LARGE,
                    "positions",
                    positions,
                    String.valueOf(positions.items().size()),
                    Text.of(
                            "höchstens " + GrantPlan.MAX_POSITIONS + " Stellen in einem Plan",
                            "at most " + GrantPlan.MAX_POSITIONS + " positions in one plan"));
        }
    }
}
