package org.kimrules.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kimrules.core.data.Codes;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names a policy: one on the class path by its id, or one in a folder by its path. */
public final class PolicyOption {

    private static final String DEFAULT = "kim-nrw";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--policy",
            paramLabel = "ID|FOLDER",
            description =
                    "The policy: an id, or a folder with a policy.yaml, whose rules are compiled. By default what the"
                            + " plan names; without one plan, as for a batch, " + DEFAULT + ".")
    private Optional<String> named = Optional.empty();

    @Mixin
    private TrustOption trust = new TrustOption();

    /** Creates the option; picocli fills it in. */
    public PolicyOption() {}

    /**
     * Loads the policy.
     *
     * @throws ParameterException when there is none of this name
     * @throws org.kimrules.core.policy.PolicyException with every fault of the folder
     */
    public Policy load() {
        return load(named.orElse(DEFAULT));
    }

    /** Loads the policy where one is named. */
    public Optional<Policy> given() {
        return named.map(this::load);
    }

    /**
     * Loads the policy that a plan or a receipt names, where none is named here. Signatures that are asked for are asked of it too.
     *
     * @throws ParameterException when there is none of this name
     * @throws org.kimrules.core.policy.PolicyException with every fault of it
     */
    public Policy load(String name) {
        return load(spec, name, trust);
    }

    /**
     * Loads the policy of an id or of a folder.
     *
     * @param trust whom to trust with it
     * @throws ParameterException when there is none of this name
     * @throws org.kimrules.core.policy.PolicyException with every fault of the folder
     */
    public static Policy load(CommandSpec spec, String name, TrustOption trust) {
        if (Policies.ids().contains(name)) {
            return trust.load(name);
        }
        Path folder = Path.of(name);
        if (Files.isDirectory(folder)) {
            return trust.load(folder);
        }
        throw new ParameterException(
                spec.commandLine(),
                "no policy `" + name + "` and no such folder; for an id, "
                        + Codes.expected(name, Policies.ids()).en());
    }
}
