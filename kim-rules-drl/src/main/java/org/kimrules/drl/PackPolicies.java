package org.kimrules.drl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.fit.RuleFit;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.packed.PackedPolicy;

/**
 * Packs the law folders of policies while their jar is built, and holds their rule files to them: when the prebuilt rules are
 * loaded, nobody looks at the files again. Needs the parser of drools-compiler.
 */
public final class PackPolicies {

    private PackPolicies() {}

    /** Packs the policies that the arguments name, after the folder that the jar is made of. */
    public static void main(String[] args) throws IOException {
        for (String id : List.of(args).subList(1, args.length)) {
            pack(id, PolicyFiles.onClassPath(id), Path.of(args[0]));
        }
    }

    /**
     * Packs a policy.
     *
     * @param classes the folder that the jar is made of
     * @throws PolicyException with every fault of its files; then nothing is packed
     */
    static void pack(String id, PolicyFiles files, Path classes) throws IOException {
        List<Layer> layers = PackedPolicy.read(files);
        Faults faults = new Faults();
        RuleFit.check(layers, faults);
        faults.throwIfAny();
        Path file = classes.resolve(PackedPolicy.file(id));
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, PackedPolicy.pack(layers));
    }
}
