package org.kimrules.authoring.bad.fuzz;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.data.Documents;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;

/**
 * The target of Jazzer for the YAML of policies: the bytes stand in place of one file of a small policy, which their first one
 * picks. Either there is a policy or all faults are told. Rules are not compiled.
 */
public final class PolicyFuzz {

    private static final PolicyFiles SOUND = PolicyFiles.in(Path.of(System.getProperty("kim.fuzz.policy", "")));
    static final List<String> FILES = List.of(
            "policy.yaml",
            "law/choir-rules/document.yaml",
            "law/choir-rules/CH-01/clause.md",
            "parameters/CHOIR/rate.yaml",
            "inventory.txt");

    private PolicyFuzz() {}

    /** Is called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        String file = FILES.get(Math.floorMod(bytes[0], FILES.size()));
        byte[] text = Arrays.copyOfRange(bytes, 1, bytes.length);
        try {
            PolicyFolder.read(new Changed(file, text));
        } catch (PolicyException e) {
            if (e.faults().isEmpty()) {
                throw new IllegalStateException("refused without a fault", e);
            }
        }
    }

    /** The sound policy with other bytes in one of its files. */
    private record Changed(String file, byte[] text) implements PolicyFiles {

        @Override
        public String read(String path) {
            return path.equals(file) ? Documents.decode(text) : SOUND.read(path);
        }

        @Override
        public boolean has(String path) {
            return SOUND.has(path);
        }

        @Override
        public Optional<Set<String>> listing() {
            return SOUND.listing();
        }

        @Override
        public PolicyFiles layer(String id) {
            return SOUND.layer(id);
        }
    }
}
