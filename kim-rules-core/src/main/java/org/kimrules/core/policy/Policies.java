package org.kimrules.core.policy;

import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;

/** The policies on the class path. Loading one takes a moment; share what you loaded. */
public final class Policies {

    private Policies() {}

    /** Returns the ids of all policies on the class path. */
    public static SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        ServiceLoader.load(PolicyProvider.class).forEach(provider -> ids.addAll(provider.ids()));
        return ids;
    }

    /**
     * Loads the policy with the id, {@code kim-nrw} for example.
     *
     * @throws PolicyException when no policy has the id, or it does not load
     */
    public static Policy load(String id) {
        return ServiceLoader.load(PolicyProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.ids().contains(id))
                .findFirst()
                .orElseThrow(() -> new PolicyException("no policy `" + id + "`, there are " + ids()))
                .load(id);
    }
}
