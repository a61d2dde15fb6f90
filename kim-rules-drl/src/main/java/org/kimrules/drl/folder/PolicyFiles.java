package org.kimrules.drl.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.data.Documents;
import org.kimrules.core.policy.PolicyException;

/** The files of one policy by their path within its folder, wherever the folder is. */
public interface PolicyFiles {

    /**
     * Returns the text of a file.
     *
     * @param path its path within the folder, such as {@code law/handlungskonzept-2020/B1-02/clause.md}
     * @throws PolicyException when it is not there
     * @throws org.kimrules.core.data.InvalidInputException when it is too large or not UTF-8
     */
    String read(String path);

    /** Returns whether there is such a file. */
    boolean has(String path);

    /** Returns the files of a layer that this policy names. */
    PolicyFiles layer(String id);

    /** Returns the text of a file that may be missing. */
    default Optional<String> find(String path) {
        return has(path) ? Optional.of(read(path)) : Optional.empty();
    }

    /** Returns the paths of all files, sorted; empty where files can't be listed, as in a jar. */
    default Optional<Set<String>> listing() {
        return Optional.empty();
    }

    /** Returns the files of a policy that this library brings. */
    static PolicyFiles onClassPath(String policyId) {
        return onClassPath(policyId, PolicyFiles.class.getClassLoader());
    }

    /** Returns the files of a policy that the class loader finds, and of its layers. */
    static PolicyFiles onClassPath(String policyId, ClassLoader loader) {
        return new PolicyFiles() {
            @Override
            public String read(String path) {
                try (InputStream in = loader.getResourceAsStream(resource(path))) {
                    if (in == null) {
                        throw new PolicyException("the policy " + policyId + " has no file `" + path + "`");
                    }
                    return Documents.decode(in.readAllBytes());
                } catch (IOException e) {
                    throw new PolicyException("cannot read `" + path + "` of the policy " + policyId, e);
                }
            }

            private String resource(String path) {
                return "policies/" + policyId + "/" + path;
            }

            @Override
            public boolean has(String path) {
                return loader.getResource(resource(path)) != null;
            }

            @Override
            public PolicyFiles layer(String id) {
                return onClassPath(id, loader);
            }
        };
    }

    /**
     * Returns the files of a policy in a folder on disk, as they are now. A layer may stand in a folder of its name beside it,
     * or else on the class path.
     */
    static PolicyFiles in(Path folder) {
        return HeldFiles.in(folder);
    }
}
