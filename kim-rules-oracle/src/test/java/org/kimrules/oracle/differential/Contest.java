package org.kimrules.oracle.differential;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.time.AsOf;
import org.kimrules.oracle.account.Account;
import org.kimrules.oracle.account.Tally;
import org.kimrules.oracle.drawn.PlanDraw;

/** Puts the same plans to several engines; the first answer is the one that all others have to give. Thread-safe. */
final class Contest {

    private final Policy policy;
    private final Engine first;
    private final Map<String, Engine> others;
    private final Tally tally = new Tally();

    /** Enters the engines by name. */
    Contest(Policy policy, Map<String, Engine> others) {
        this.policy = policy;
        this.first = policy::assess;
        this.others = new LinkedHashMap<>(others);
    }

    /** Returns the difference that the plan of the seed brought to light, made as small as it gets; empty where all agree. */
    Optional<Difference> of(long seed) {
        PlanDraw draw = new PlanDraw(seed);
        GrantPlan drawn = draw.drawn();
        Optional<GrantPlan> read = read(PlanDocument.of(drawn));
        if (read.isEmpty()) {
            tally.refused(drawn);
            return Optional.empty();
        }
        AsOf asOf = draw.asOf();
        Assessment answer = first.assess(read.get(), asOf);
        tally.answered(read.get(), answer);
        return difference(read.get(), asOf, answer).map(what -> smallest(seed, read.get(), asOf));
    }

    private Difference smallest(long seed, GrantPlan plan, AsOf asOf) {
        Node document = new Shrink(smaller -> read(new PlanDocument(smaller))
                        .flatMap(each -> difference(each, asOf))
                        .isPresent())
                .smallest(PlanDocument.of(plan).root());
        GrantPlan smallest = read(new PlanDocument(document)).orElseThrow();
        return new Difference(seed, smallest, asOf, difference(smallest, asOf).orElseThrow());
    }

    /** What the reader refuses is no plan; it says why. */
    private Optional<GrantPlan> read(PlanDocument document) {
        try {
            return Optional.of(document.toPlan(policy));
        } catch (InvalidInputException e) {
            if (e.problems().isEmpty()) {
                throw new AssertionError("refused without a reason: " + document.id(), e);
            }
            return Optional.empty();
        }
    }

    private Optional<String> difference(GrantPlan plan, AsOf asOf) {
        return difference(plan, asOf, first.assess(plan, asOf));
    }

    private Optional<String> difference(GrantPlan plan, AsOf asOf, Assessment answer) {
        Optional<String> gap = Account.gap(plan, answer);
        return gap.isPresent()
                ? gap
                : others.entrySet().stream()
                        .flatMap(other -> Answer.of(answer, policy)
                                .otherThan(Answer.of(other.getValue().assess(plan, asOf), policy))
                                .map(what -> other.getKey() + " differs in " + what)
                                .stream())
                        .findFirst();
    }

    Tally tally() {
        return tally;
    }
}
