package org.kimrules.core.policy;

import java.nio.file.Path;
import java.util.Optional;
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

    /**
     * Loads the policy of a folder.
     *
     * @param trust whether its rules have to pass the gates
     * @return the policy; empty where this provider reads no folders, as most do not
     * @throws PolicyException with every fault of every file, or when no compiler is on the class path
     */
    default Optional<Policy> load(Path folder, Trust trust) {
        return Optional.empty();
    }
}
