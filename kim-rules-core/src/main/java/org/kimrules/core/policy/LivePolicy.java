package org.kimrules.core.policy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;

/**
 * A policy that a running application can exchange for a new version of it. Thread-safe; nobody waits for a reload, an
 * assessment under way ends with the version it began with. Every assessment names the version that made it.
 *
 * <p>Each call is answered by one version, but two calls may be answered by two. Who reads a plan, assesses it and prints the
 * answer asks {@link #current()} once and does all of it with what that returns. Nothing is watched: the application says
 * when to reload.
 */
public final class LivePolicy implements Policy {

    private final UnaryOperator<Policy> bounds;
    private volatile Policy current;

    /** Creates the policy with its first version. */
    public LivePolicy(Policy first) {
        this(first, UnaryOperator.identity());
    }

    private LivePolicy(Policy first, UnaryOperator<Policy> bounds) {
        this.bounds = bounds;
        this.current = bounds.apply(first);
    }

    /** Returns another live policy that begins with the current version; each of its versions may spend so much. */
    @Override
    public LivePolicy within(Budget budget) {
        return new LivePolicy(current, version -> version.within(budget));
    }

    /** Returns the current version, for several calls that belong together. It stays as it is. */
    public Policy current() {
        return current;
    }

    /**
     * Exchanges the policy.
     *
     * @param next the same policy in another version, or in the same version with the same words
     * @throws PolicyException when it is another policy, or holds something else under the same version; then nothing has
     *     changed
     */
    public synchronized void swap(Policy next) {
        PolicyRef old = current.ref();
        if (!next.ref().id().equals(old.id())) {
            throw new PolicyException("the policy `" + old.id() + "` can't be exchanged for `"
                    + next.ref().id() + "`");
        }
        if (next.ref().equals(old) && !next.fingerprint().equals(current.fingerprint())) {
            throw new PolicyException("the policy `" + old.id() + "` has changed, but is still version " + old.version()
                    + "; raise the version in policy.yaml");
        }
        current = bounds.apply(next);
    }

    /**
     * Loads the folder and exchanges the policy for it. Reloads are done one after the other.
     *
     * @throws PolicyException with every fault of the folder, or when it can't take the place of this policy; then nothing
     *     has changed
     * @see Policies#load(Path)
     */
    public synchronized void reload(Path folder) {
        reload(folder, Trust.GATED);
    }

    /**
     * Loads the folder and exchanges the policy for it, the rules of trusted authors as they are.
     *
     * @param trust whether the rules have to pass the gates
     * @throws PolicyException with every fault of the folder, or when it can't take the place of this policy
     * @see Policies#load(Path, Trust)
     */
    public synchronized void reload(Path folder, Trust trust) {
        reload(folder, trust, Signers.NONE);
    }

    /**
     * Loads a folder that these have signed and exchanges the policy for it.
     *
     * @param trust whether the rules have to pass the gates
     * @param signers whose signatures it has to carry
     * @throws PolicyException with everything that is wrong with the signatures or the folder, or when it can't take the place of
     *     this policy
     * @see Policies#load(Path, Trust, Signers)
     */
    public synchronized void reload(Path folder, Trust trust, Signers signers) {
        swap(Policies.load(folder, trust, signers));
    }

    @Override
    public PolicyRef ref() {
        return current.ref();
    }

    @Override
    public Vocabulary vocabulary() {
        return current.vocabulary();
    }

    @Override
    public Register register() {
        return current.register();
    }

    @Override
    public ParameterBook parameters() {
        return current.parameters();
    }

    @Override
    public Optional<ClauseFiles> filesOf(Clause clause) {
        return current.filesOf(clause);
    }

    @Override
    public Fingerprint fingerprint() {
        return current.fingerprint();
    }

    @Override
    public Assessment assess(GrantPlan plan, AsOf asOf) {
        return current.assess(plan, asOf);
    }
}
