package org.kimrules.cli.input;

import java.nio.file.Path;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.Trust;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say whom to trust with a policy, and the loading of one. */
public final class TrustOption {

    @Option(
            names = "--trust-policy",
            description = "Compile the rules of a policy folder as they are. Only for folders whose authors may run any"
                    + " code on this machine; otherwise rules that could do harm are refused.")
    private boolean trusted;

    @Mixin
    private SignerOptions signers = new SignerOptions();

    /** Creates the options; picocli fills them in. */
    public TrustOption() {}

    /**
     * Loads the policy of a folder.
     *
     * @throws ParameterException when the options contradict each other
     * @throws PolicyException with everything that is wrong with its signatures, or with every fault of it
     */
    public Policy load(Path folder) {
        return Policies.load(folder, trusted ? Trust.TRUSTED : Trust.GATED, signers.signers());
    }

    /**
     * Loads the policy of an id.
     *
     * @throws ParameterException when the options contradict each other
     * @throws PolicyException with everything that is wrong with its signatures, or with every fault of it
     */
    public Policy load(String id) {
        return Policies.load(id, signers.signers());
    }
}
