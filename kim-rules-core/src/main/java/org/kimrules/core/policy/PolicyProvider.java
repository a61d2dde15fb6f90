package org.kimrules.core.policy;

import java.util.Set;

/** Brings policies onto the class path; found by {@link java.util.ServiceLoader}. */
public interface PolicyProvider {

    /** Returns the ids of the policies that it can load. */
    Set<String> ids();

    /**
     * Loads the policy.
     *
     * @throws PolicyException when it is incomplete, contradicts its inventory or does not load
     */
    Policy load(String id);
}
