package org.kimrules.core.policy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The policies on the class path, and those in folders. Loading one takes a moment; share what you loaded. */
public final class Policies {

    private Policies() {}

    /** Returns the ids of all policies on the class path. */
    public static SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        providers().forEach(provider -> ids.addAll(provider.ids()));
        return ids;
    }

    /**
     * Loads the policy with the id, {@code kim-nrw} for example.
     *
     * @throws PolicyException when no policy has the id, or it does not load
     */
    public static Policy load(String id) {
        return load(id, Signers.NONE);
    }

    /**
     * Loads the policy with the id out of a jar that these have signed. The jar is read once, and what was read is what is run.
     *
     * @param signers whose signatures it has to carry; the code of the application itself they say nothing of
     * @throws PolicyException when no policy has the id, or it does not load, or with everything that is wrong with its signatures
     */
    public static Policy load(String id, Signers signers) {
        return providers()
                .filter(provider -> provider.ids().contains(id))
                .findFirst()
                .orElseThrow(() -> new PolicyException("no policy `" + id + "`, there are " + ids()))
                .load(id, signers);
    }

    /**
     * Reads a policy folder and compiles its rules, for authors and for applications that reload. Compiling needs a rule
     * compiler on the class path. The rules pass the gates: what they may not say is a fault, and nothing of it has run. The
     * folder is read once: what is changed in it later belongs to another policy.
     *
     * @param folder the folder that policy.yaml stands in; a layer is taken from the folder of its name beside it, or else from
     *     the class path
     * @throws PolicyException with every fault of every file; then nothing is loaded
     */
    public static Policy load(Path folder) {
        return load(folder, Trust.GATED);
    }

    /**
     * Reads a policy folder and compiles its rules, those of {@linkplain Trust#TRUSTED trusted} authors as they are.
     *
     * @param folder the folder that policy.yaml stands in
     * @param trust whether the rules have to pass the gates
     * @throws PolicyException with every fault of every file; then nothing is loaded
     * @see #load(Path)
     */
    public static Policy load(Path folder, Trust trust) {
        return load(folder, trust, Signers.NONE);
    }

    /**
     * Reads a policy folder that these have signed, and compiles its rules. Nothing of the rules is parsed before the signatures
     * and the digest of every file are right; the files are read once, and what was checked is what is compiled.
     *
     * @param folder the folder that policy.yaml stands in
     * @param trust whether the rules have to pass the gates
     * @param signers whose signatures it has to carry
     * @throws PolicyException with everything that is wrong with the signatures, or with every fault of every file; then nothing is
     *     loaded
     * @see #load(Path)
     */
    public static Policy load(Path folder, Trust trust, Signers signers) {
        return providers()
                .map(provider -> provider.load(folder, trust, signers))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new PolicyException(
                        "nothing on the class path reads policy folders; add org.kimrules:kim-rules-drl"));
    }

    private static Stream<PolicyProvider> providers() {
        return ServiceLoader.load(PolicyProvider.class).stream().map(ServiceLoader.Provider::get);
    }
}
