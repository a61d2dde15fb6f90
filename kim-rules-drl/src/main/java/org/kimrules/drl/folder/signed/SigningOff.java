package org.kimrules.drl.folder.signed;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.LocalDate;
import org.kimrules.core.data.Codes;
import org.kimrules.core.law.Clause;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.signing.SignOff;
import org.kimrules.core.signing.SignOffs;
import org.kimrules.core.signing.WholeFile;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;

/**
 * The sign-offs of the clauses of a policy folder. A clause of a layer is signed off in the layer's folder, whoever rests on it.
 *
 * @param folder the folder
 * @param policy what was read of it
 */
public record SigningOff(Path folder, PolicyFolder policy) {

    /**
     * Reads a folder.
     *
     * @throws PolicyException with every fault of the files but those of rules
     */
    public static SigningOff in(Path folder) {
        return new SigningOff(folder, PolicyFolder.read(PolicyFiles.in(folder)));
    }

    /**
     * Signs off a clause as it is and writes that beside it. What the same key signed off before is replaced.
     *
     * @param by who signs, a role or a name
     * @throws IllegalArgumentException when the folder has no such clause
     * @throws org.kimrules.core.data.InvalidInputException when the name is no text that can stand in a file
     * @throws PolicyException when the sign-offs that are there can't be read, or the new one can't be written
     */
    public SignOff add(String clause, String by, LocalDate on, KeyPair pair) {
        ClauseFiles files = policy.filesOf(own(clause));
        SignOff signOff = SignOff.of(files, by, on, pair);
        Path file = folder.resolve(files.folder().substring(files.folder().indexOf('/') + 1))
                .resolve(ClauseFiles.SIGN_OFFS);
        SignOffs readable = SignOffs.read(SignOffs.of(files).with(signOff).bytes());
        try {
            WholeFile.write(file, readable.bytes());
        } catch (IOException e) {
            throw new PolicyException("cannot write `" + file + "`", e);
        }
        return signOff;
    }

    private Clause own(String id) {
        return policy.own().clauses().values().stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no clause `" + id + "` in `" + folder + "`, "
                        + Codes.expected(
                                        id,
                                        policy.own().clauses().values().stream()
                                                .map(Clause::id)
                                                .toList())
                                .en()));
    }
}
