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
     * @param signers whose signatures it has to carry
     * @throws PolicyException when it is incomplete, contradicts its inventory or does not load, or with everything that is wrong
     *     with its signatures
     */
    Policy load(String id, Signers signers);

    /**
     * Loads the policy of a folder.
     *
     * @param trust whether its rules have to pass the gates
     * @param signers whose signatures it has to carry
     * @return the policy; empty where this provider reads no folders, as most do not
     * @throws PolicyException with every fault of every file, or when no compiler is on the class path
     */
    default Optional<Policy> load(Path folder, Trust trust, Signers signers) {
        return Optional.empty();
    }
}
