package org.kimrules.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.policy.Budget;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;

/**
 * A policy in the JVM of a worker: loaded once, by whichever task asks first, from the jars on its class path. Only the id of a
 * policy travels, never the policy itself.
 *
 * @param policy the policy
 * @param digest the digest of its files
 */
record LoadedPolicy(Policy policy, String digest) {

    private static final Map<String, LoadedPolicy> LOADED = new ConcurrentHashMap<>();

    /** Returns the policy of the id. */
    static LoadedPolicy of(String id) {
        return LOADED.computeIfAbsent(id, LoadedPolicy::load);
    }

    private static LoadedPolicy load(String id) {
        Policy policy = Policies.load(id).within(Budget.DEFAULT.untimed());
        return new LoadedPolicy(policy, policy.fingerprint().digest());
    }

    /** Returns what the header says about it. */
    BatchHeader.Law about() {
        return new BatchHeader.Law(policy.ref().id(), policy.ref().version(), digest);
    }

    /**
     * Returns the policy, as long as it is the one that the driver has.
     *
     * @throws IllegalStateException when it is another: lines by two versions of the law must not stand in one portfolio
     */
    Policy expecting(String expected) {
        if (!digest.equals(expected)) {
            throw new IllegalStateException("this worker has another "
                    + policy.ref().id() + " than the driver: expected " + expected + ", but was " + digest);
        }
        return policy;
    }
}
