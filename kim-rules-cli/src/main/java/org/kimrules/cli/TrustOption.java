package org.kimrules.cli;

import org.kimrules.core.policy.Trust;
import picocli.CommandLine.Option;

/** The option that lets the rules of a policy folder run without having passed the gates. */
final class TrustOption {

    @Option(
            names = "--trust-policy",
            description = "Compile the rules of a policy folder as they are. Only for folders whose authors may run any"
                    + " code on this machine; otherwise rules that could do harm are refused.")
    private boolean trusted;

    /** Creates the option; picocli fills it in. */
    TrustOption() {}

    Trust trust() {
        return trusted ? Trust.TRUSTED : Trust.GATED;
    }
}
