package org.kimrules.core.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kimrules.core.batch.BatchResult.Assessed;
import org.kimrules.core.batch.BatchResult.Failed;
import org.kimrules.core.batch.BatchResult.Refused;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.LivePolicy;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.text.Text;

/**
 * The assessment of many plans by one version of a policy. It keeps no state of its own: the same plan gets the same result
 * whatever the number of threads, their order and the other plans. Thread-safe.
 */
public final class Batch {

    private final Policy policy;
    private final Knowledge knowledge;
    private final Masking masking;

    /**
     * Creates the batch.
     *
     * @param policy the policy; of a {@link LivePolicy} the current version answers to the end
     * @param knowledge what the plans may know
     */
    public Batch(Policy policy, Knowledge knowledge) {
        this(policy, knowledge, Masking.NONE);
    }

    /**
     * Creates the batch.
     *
     * @param policy the policy; of a {@link LivePolicy} the current version answers to the end
     * @param knowledge what the plans may know
     * @param masking what of the plans is masked first; one whose texts can't be masked is refused
     */
    public Batch(Policy policy, Knowledge knowledge, Masking masking) {
        this.policy = policy instanceof LivePolicy live ? live.current() : policy;
        this.knowledge = knowledge;
        this.masking = masking;
    }

    /**
     * Returns the results of the plans, see {@link Policy#assessAll}.
     *
     * @param plans the plans, taken one after the other
     */
    public static Stream<BatchResult> ofPlans(Stream<GrantPlan> plans, Policy policy, BatchOptions options) {
        Batch batch = new Batch(policy, options.knowledge());
        return told(options.workers().map(plans, batch::assess), options);
    }

    /**
     * Returns the results of the documents, as {@link Policy#assessAll} does for plans. The workers fetch, read and check them
     * too; one that is refused says every problem it has.
     *
     * @param sources the documents, taken one after the other
     */
    public static Stream<BatchResult> ofSources(Stream<Source> sources, Policy policy, BatchOptions options) {
        Batch batch = new Batch(policy, options.knowledge());
        return told(options.workers().map(sources, batch::assess), options);
    }

    private static Stream<BatchResult> told(Stream<BatchResult> results, BatchOptions options) {
        Tally tally = new Tally();
        return results.map(result -> {
            options.progress().accept(tally.count(result));
            return result;
        });
    }

    /** Returns the version of the policy that answers. */
    public Policy policy() {
        return policy;
    }

    /** Returns what becomes of the plan. */
    public BatchResult assess(long index, GrantPlan plan) {
        return guarded(index, plan.id(), Optional.of(plan.id()), () -> assess(index, plan.id(), plan));
    }

    /** Returns what becomes of the document. */
    public BatchResult assess(long index, Source source) {
        try {
            return assess(index, source, source.content().bytes());
        } catch (IOException | RuntimeException e) {
            return unread(index, source, e);
        }
    }

    /** Returns what becomes of a document whose bytes can't be fetched: it is refused; failed, where who fetches them is at fault. */
    public static BatchResult unread(long index, Source source, Exception cause) {
        if (cause instanceof RuntimeException fault && !(cause instanceof UncheckedIOException)) {
            return new Failed(index, source.key(), Optional.empty(), fault);
        }
        Problem problem = new Problem(
                ProblemCode.FILE_UNREADABLE,
                "",
                OptionalInt.empty(),
                source.key(),
                Text.of("eine lesbare Datei", "a readable file"));
        return new Refused(index, source.key(), Optional.empty(), List.of(problem));
    }

    /** Returns what becomes of the document, whose bytes have been fetched. */
    public BatchResult assess(long index, Source source, byte[] bytes) {
        return guarded(index, source.key(), Optional.empty(), () -> {
            String text = Documents.decode(bytes);
            PlanDocument document = new PlanDocument(
                    source.syntax() == Source.Syntax.JSON ? Documents.json(text) : Documents.yaml(text));
            return guarded(
                    index, source.key(), document.id(), () -> assess(index, source.key(), document.toPlan(policy)));
        });
    }

    private BatchResult assess(long index, String key, GrantPlan whole) {
        GrantPlan plan = masking.of(whole, policy);
        return new Assessed(index, key, policy.assess(plan, knowledge.of(plan)));
    }

    /** One plan that can't be used must not stop the others; an error is of the machine, not of the plan. */
    private static BatchResult guarded(long index, String key, Optional<String> plan, Supplier<BatchResult> result) {
        try {
            return result.get();
        } catch (InvalidInputException e) {
            return new Refused(index, key, plan, e.problems());
        } catch (RuntimeException e) {
            return new Failed(index, key, plan, e);
        }
    }

    /** Counts for the thread that takes the results. */
    private static final class Tally {

        private BatchProgress sum = BatchProgress.NONE;

        private BatchProgress count(BatchResult result) {
            sum = sum.plus(result);
            return sum;
        }
    }
}
