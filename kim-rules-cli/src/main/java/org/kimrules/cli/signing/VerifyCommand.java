package org.kimrules.cli.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kimrules.cli.input.KeyFile;
import org.kimrules.cli.input.PolicyOption;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.TranslatedOutput;
import org.kimrules.cli.output.Version;
import org.kimrules.core.data.Documents;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.receipt.Verification;
import org.kimrules.core.report.verification.VerificationJson;
import org.kimrules.core.report.verification.VerificationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code kim verify}: asks again what a receipt says was answered. */
@Command(
        name = "verify",
        description = "Assesses the plan of a receipt again and compares the answer with the receipt, byte by byte.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            ExitCodes.VERIFIED_MEANS,
            ExitCodes.ALTERED_MEANS,
            ExitCodes.BAD_INPUT_MEANS,
            ExitCodes.INTERNAL_ERROR_MEANS,
            ExitCodes.POLICY_DIFFERS_MEANS,
            ExitCodes.ANSWER_DIFFERS_MEANS,
            ExitCodes.SIGNATURE_MISSING_MEANS,
            ExitCodes.SIGNATURE_WRONG_MEANS
        })
public final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The receipt, as kim check --receipt wrote it.")
    private Path file = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "KEY",
            converter = KeyFile.Checking.class,
            description = "Check the signature with this Ed25519 public key in PEM; a receipt without one fails.")
    private Optional<PublicKey> key = Optional.empty();

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Mixin
    private TranslatedOutput output = new TranslatedOutput();

    /** Creates the command; picocli fills in its options. */
    VerifyCommand() {}

    /**
     * Verifies the receipt and prints what came of it.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        Optional<Policy> given = policy.given();
        Verification verification = Verification.of(read(), key, id -> policy(id, given));
        output.print(
                spec.commandLine().getOut(),
                out -> out.print(VerificationReport.of(file.toString(), verification, output.language(), output.ink())),
                out -> out.print(VerificationJson.of(verification, output.language())));
        return ExitCodes.of(verification.result());
    }

    private Optional<Policy> policy(String id, Optional<Policy> given) {
        return given.isPresent()
                ? given.filter(law -> law.ref().id().equals(id))
                : Optional.of(id).filter(name -> Policies.ids().contains(name)).map(policy::load);
    }

    private byte[] read() {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Documents.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "cannot read the receipt `" + file + "`, expected a readable file", e);
        }
    }
}
