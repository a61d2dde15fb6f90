package org.kimrules.cli.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Optional;
import org.kimrules.cli.input.KeyFile;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.receipt.Receipt;
import org.kimrules.core.signing.WholeFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that put an assessment on record, and the writing of the record. */
public final class ReceiptOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = "Put the answer on record: plan, policy and assessment with their digests, for kim verify.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--sign",
            paramLabel = "KEY",
            converter = KeyFile.Signing.class,
            description = "Sign the receipt with this Ed25519 private key in PEM.")
    private Optional<PrivateKey> key = Optional.empty();

    /** Creates the options; picocli fills them in. */
    public ReceiptOptions() {}

    /**
     * Refuses options that mean nothing, before anything is computed.
     *
     * @throws ParameterException when there is a key and nothing to sign
     */
    public void check() {
        if (key.isPresent() && file.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--sign has nothing to sign; say with --receipt where to");
        }
    }

    /**
     * Writes the receipt, if one was asked for: the whole of it or, where that fails, nothing.
     *
     * @throws ParameterException when the file can't be written
     */
    public void write(Assessment assessment, Policy policy) {
        file.ifPresent(target -> {
            Receipt receipt = Receipt.of(assessment, policy);
            byte[] bytes = key.map(receipt::signedWith).orElse(receipt).bytes();
            try {
                WholeFile.write(target, bytes);
            } catch (IOException e) {
                throw new ParameterException(spec.commandLine(), "cannot write the receipt `" + target + "`: " + e, e);
            }
        });
    }
}
