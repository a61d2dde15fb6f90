package org.kimrules.drl.folder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault;

/** Collects the faults of all files of a policy while it is loaded. Not thread-safe; one per loading. */
public final class Faults {

    private final Set<PolicyFault> found = new LinkedHashSet<>();

    /** Creates an empty collection. */
    public Faults() {}

    /** Adds a fault; the same fault once. */
    public void add(PolicyFault fault) {
        found.add(fault);
    }

    /** Returns whether there is none. */
    public boolean none() {
        return found.isEmpty();
    }

    /** Returns whether the file has none. */
    public boolean none(String file) {
        return found.stream()
                .flatMap(fault -> fault.place().stream())
                .noneMatch(place -> place.file().equals(file));
    }

    /**
     * Ends the loading.
     *
     * @throws PolicyException with every fault, when there is one
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            List<PolicyFault> all = new ArrayList<>(found);
            throw new PolicyException(all);
        }
    }
}
