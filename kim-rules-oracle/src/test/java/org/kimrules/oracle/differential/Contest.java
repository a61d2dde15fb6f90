package org.kimrules.oracle.differential;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kimrules.authoring.cases.Law;
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

/** Puts the same plans to several engines; the rules give the answer that all others have to give. Thread-safe. */
final class Contest {

    private static final int SHOWN = 300;

    private final Law law;
    private final Function<Policy, Map<String, Engine>> rivals;
    private final List<Node> figures;
    private final Policy policy;
    private final Map<String, Engine> others;
    private final Tally tally;

    private Contest(Law law, Function<Policy, Map<String, Engine>> rivals, List<Node> figures, Tally tally) {
        this.law = law;
        this.rivals = rivals;
        this.figures = figures;
        this.policy = ParameterFiles.replaced(law, figures);
        this.others = rivals.apply(policy);
        this.tally = tally;
    }

    /** Enters the engines by name, each made for the policy that the rules are asked under. */
    Contest(Law law, Function<Policy, Map<String, Engine>> rivals) {
        this(law, rivals, List.of(), new Tally());
    }

    /** Returns the same contest under other figures; what is counted is counted together. */
    Contest under(List<Node> files) {
        return new Contest(law, rivals, files, tally);
    }

    /** Returns what the plan of the seed brought to light, made as small as it gets; empty where all agree. */
    Optional<Task> of(long seed) {
        PlanDraw draw = new PlanDraw(seed);
        GrantPlan drawn = draw.drawn();
        Node document = PlanDocument.of(drawn).root();
        Optional<GrantPlan> read = read(document);
        if (read.isEmpty()) {
            tally.refused(drawn);
            return Optional.empty();
        }
        AsOf asOf = draw.asOf();
        Assessment answer = policy.assess(read.get(), asOf);
        tally.answered(read.get(), answer);
        return difference(read.get(), asOf, answer)
                .map(what -> smallest(new Task("seed " + seed, asOf, figures, document)));
    }

    private Task smallest(Task task) {
        Task smallest =
                Task.read(new Shrink(smaller -> difference(Task.read(smaller)).isPresent()).smallest(task.document()));
        String found = task.found() + ": " + difference(smallest).orElseThrow();
        return new Task(
                found.substring(0, Math.min(found.length(), SHOWN)).strip(),
                smallest.asOf(),
                smallest.figures(),
                smallest.plan());
    }

    /** What the reader refuses is no plan; it says why. */
    private Optional<GrantPlan> read(Node document) {
        try {
            return Optional.of(new PlanDocument(document).toPlan(policy));
        } catch (InvalidInputException e) {
            if (e.problems().isEmpty()) {
                throw new AssertionError("refused without a reason", e);
            }
            return Optional.empty();
        }
    }

    /** Returns what differs in the answers to a task; nothing where its plan is refused. */
    Optional<String> difference(Task task) {
        Contest contest = task.figures().equals(figures) ? this : under(task.figures());
        return contest.read(task.plan())
                .flatMap(plan -> contest.difference(plan, task.asOf(), contest.policy.assess(plan, task.asOf())));
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
