package org.kimrules.core.policy;

import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.core.batch.Batch;
import org.kimrules.core.batch.BatchOptions;
import org.kimrules.core.batch.BatchResult;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;

/**
 * A programme's law, ready to answer (<i>Förderprogramm</i>). Thread-safe: load it once and share it.
 */
public interface Policy {

    /** Returns its identity. */
    PolicyRef ref();

    /** Returns the codes that its plans may use. */
    Vocabulary vocabulary();

    /** Returns its documents and clauses. */
    Register register();

    /** Returns its dated figures. */
    ParameterBook parameters();

    /**
     * Returns where the clause stands in the files of the policy. It reads them when asked, not when the policy is loaded.
     *
     * @param clause a clause of the register
     * @return its files; empty for a policy that is not made of files
     * @throws PolicyException when one of them can't be read
     */
    default Optional<ClauseFiles> filesOf(Clause clause) {
        return Optional.empty();
    }

    /**
     * Returns what the files of the policy hold, as digests. It reads them when asked, not when the policy is loaded.
     *
     * @return the fingerprint, {@link Fingerprint#NONE} for a policy that is not made of files
     * @throws PolicyException when one of them can't be read
     */
    default Fingerprint fingerprint() {
        return Fingerprint.NONE;
    }

    /**
     * Checks the plan against the law as it was known. A pure function: no clock, no state, no randomness.
     *
     * @param plan a plan of this programme
     * @param asOf the day whose publications count, and what is assumed where nothing is known
     * @return the whole answer; there is no partial one
     * @throws IllegalArgumentException when the day lies outside the years that plans may name, or something is assumed that is no
     *     amount of the policy
     * @throws PolicyException when the rules do not answer every clause exactly once, fail, or spend more than they may; then nothing
     *     is decided, and the next question is answered as if nothing had happened
     */
    Assessment assess(GrantPlan plan, AsOf asOf);

    /**
     * Returns the same policy, whose rules may spend so much on one assessment; {@link Budget#DEFAULT} unless this is asked.
     *
     * @param budget what may be spent
     * @return the same policy; itself where it is not made of rules
     */
    default Policy within(Budget budget) {
        return this;
    }

    /**
     * Checks many plans with several threads. It gives a stream, not calls of a consumer: the application stays the one that
     * asks, so it can stop, limit, write and hold its transaction in a thread of its own, and nothing is assessed faster than
     * it reads. Close it, best in a {@code try} with resources; see {@link org.kimrules.core.batch.Workers#map} for what then
     * happens.
     *
     * @param plans plans of this programme, as many as there may be; only a few are in memory at a time. They are taken by the
     *     thread that takes the results, with {@link Stream#iterator()}: all that one item of a {@link Stream#flatMap} comes to is
     *     then in memory at once. A result that is ready waits while that thread waits for a plan
     * @param options threads, order, how far ahead, and what the plans may know
     * @return a result for each plan. One that is refused or fails does not stop the others; an {@link Error} does
     */
    default Stream<BatchResult> assessAll(Stream<GrantPlan> plans, BatchOptions options) {
        return Batch.ofPlans(plans, this, options);
    }
}
