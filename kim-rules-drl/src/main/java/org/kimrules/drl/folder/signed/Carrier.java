package org.kimrules.drl.folder.signed;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.Source;

/** What a policy is carried in, a folder or a jar. It was read once; what is returned never changes. */
interface Carrier {

    /** The name of the file that holds the manifest. */
    String MANIFEST = "manifest.json";

    /** The name of the file that holds the signatures. */
    String SIGNATURES = "signatures.json";

    /**
     * Returns what the files hold by the paths that a manifest has for them: all but the manifest and the signatures themselves.
     *
     * @param layers the ids of the layers whose files belong to it, where they lie elsewhere
     */
    Map<String, byte[]> files(Set<String> layers);

    /** Returns the path of the file that says which policy it is. */
    String policy();

    /** Returns the manifest or the signatures, if they are there. */
    Optional<byte[]> seal(String name);

    /** Reads the manifest or the signatures; empty where they are not there, or can't be read, which is a fault. */
    default <T> Optional<T> read(String name, Function<byte[], T> reader, Faults faults) {
        try {
            return seal(name).map(reader);
        } catch (InvalidInputException e) {
            Source source = new Source(name, "");
            e.problems().forEach(problem -> faults.add(source.fault(problem)));
            return Optional.empty();
        }
    }

    /**
     * Puts the manifest or the signatures in.
     *
     * @throws PolicyException when that can't be done
     */
    void put(String name, byte[] bytes);

    /**
     * Returns the files as law.
     *
     * @param layers which layers are there
     */
    PolicyFiles law(Predicate<String> layers);
}
