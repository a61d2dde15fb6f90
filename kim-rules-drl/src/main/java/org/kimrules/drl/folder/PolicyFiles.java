package org.kimrules.drl.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kimrules.core.data.Documents;
import org.kimrules.core.policy.PolicyException;

/** The files of one policy by their path within its folder, wherever the folder is. */
@FunctionalInterface
public interface PolicyFiles {

    /**
     * Returns the text of a file.
     *
     * @param path its path within the folder, such as {@code law/handlungskonzept-2020/B1-02/clause.md}
     * @throws PolicyException when it is not there or is not UTF-8
     */
    String read(String path);

    /** Returns the text of a file that may be missing. */
    default Optional<String> find(String path) {
        try {
            return Optional.of(read(path));
        } catch (PolicyException e) {
            return Optional.empty();
        }
    }

    /** Returns the files of a layer that this policy names: those on the class path, unless it has others nearer by. */
    default PolicyFiles layer(String id) {
        return onClassPath(id);
    }

    /** Returns the files of a policy that is on the class path. */
    static PolicyFiles onClassPath(String policyId) {
        return path -> {
            String resource = "/policies/" + policyId + "/" + path;
            try (InputStream in = PolicyFiles.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new PolicyException("the policy " + policyId + " has no file `" + path + "`");
                }
                return Documents.decode(in.readAllBytes());
            } catch (IOException e) {
                throw new PolicyException("cannot read `" + path + "` of the policy " + policyId, e);
            }
        };
    }

    /** Returns the files of a policy in a folder on disk. A layer may stand in a folder of its name beside it. */
    static PolicyFiles in(Path folder) {
        return onDisk(folder, "");
    }

    private static PolicyFiles onDisk(Path folder, String name) {
        return new PolicyFiles() {
            @Override
            public String read(String path) {
                try {
                    return Documents.decode(Files.readAllBytes(folder.resolve(path)));
                } catch (IOException e) {
                    throw new PolicyException("cannot read `" + name + path + "` in the policy folder", e);
                }
            }

            @Override
            public PolicyFiles layer(String id) {
                Path beside = folder.toAbsolutePath().normalize().resolveSibling(id);
                return Files.isDirectory(beside) ? onDisk(beside, id + "/") : onClassPath(id);
            }
        };
    }
}
