package org.kimrules.cli;

import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names a policy, for commands that no plan tells it. */
final class PolicyOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--policy", paramLabel = "ID", description = "The policy; ${DEFAULT-VALUE} by default.")
    private String id = "kim-nrw";

    /** Creates the option; picocli fills it in. */
    PolicyOption() {}

    /**
     * Loads the policy.
     *
     * @throws ParameterException when there is none with this id
     */
    Policy load() {
        if (!Policies.ids().contains(id)) {
            throw new ParameterException(
                    spec.commandLine(), "no policy `" + id + "`, expected one of " + String.join(", ", Policies.ids()));
        }
        return Policies.load(id);
    }
}
