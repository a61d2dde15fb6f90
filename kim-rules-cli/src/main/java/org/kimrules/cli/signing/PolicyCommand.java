package org.kimrules.cli.signing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.Optional;
import org.kimrules.cli.input.AsOfOptions;
import org.kimrules.cli.input.KeyFile;
import org.kimrules.cli.input.SignerOptions;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Output;
import org.kimrules.cli.output.Version;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.report.layout.Lines;
import org.kimrules.core.signing.Keys;
import org.kimrules.core.signing.Manifest;
import org.kimrules.core.signing.SignOff;
import org.kimrules.drl.folder.signed.Signing;
import org.kimrules.drl.folder.signed.SigningOff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code kim policy}: keys, signatures and sign-offs. No private key is ever printed. */
@Command(
        name = "policy",
        description = "Signs a policy, or one clause of it, and checks who did.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class PolicyCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Creates the command; picocli fills in its options. */
    PolicyCommand() {}

    /** Where a policy is: the folder that policy.yaml stands in, or the jar that its build made. */
    static final class Target {

        @Parameters(
                paramLabel = "FOLDER|JAR",
                description =
                        "The folder of the policy: the one that holds policy.yaml; or the jar that its build made.")
        private Path path = Path.of("");

        @Option(names = "--id", paramLabel = "ID", description = "The id of the policy that is meant in a jar.")
        private Optional<String> id = Optional.empty();

        /** Creates the options; picocli fills them in. */
        Target() {}

        Signing read() {
            return id.map(policy -> Signing.jar(path, policy)).orElseGet(() -> Signing.folder(path));
        }
    }

    /**
     * Makes a pair of keys.
     *
     * @return the exit code
     */
    @Command(
            name = "key",
            description = "Makes a pair of Ed25519 keys: FILE, which only you may read, and FILE.pub for everybody.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            exitCodeListHeading = ExitCodes.HEADING,
            exitCodeList = {ExitCodes.DONE_MEANS, ExitCodes.BAD_INPUT_MEANS})
    int key(@Parameters(paramLabel = "FILE", description = "Where the private key goes; a new file.") Path file) {
        KeyPair pair = Keys.pair();
        try {
            KeyFile.write(file, pair);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.subcommands().get("key"),
                    "cannot write the keys `" + file + "`, expected two new files: " + e,
                    e);
        }
        return done("The key " + Keys.fingerprint(pair.getPublic()) + " is in " + file + ", its public half in " + file
                + ".pub.");
    }

    /**
     * Signs a policy.
     *
     * @return the exit code
     */
    @Command(
            name = "sign",
            description =
                    "Signs the manifest of a policy: the digests of all its files. Without --sequence a signature is"
                            + " added to the manifest that is there; with it, the manifest is made anew.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            sortOptions = false,
            exitCodeListHeading = ExitCodes.HEADING,
            exitCodeList = {ExitCodes.DONE_MEANS, ExitCodes.BAD_INPUT_MEANS, ExitCodes.REFUSED_MEANS})
    int sign(
            @Mixin Target target,
            @Option(
                            names = "--key",
                            paramLabel = "KEY",
                            required = true,
                            converter = KeyFile.Pair.class,
                            description =
                                    "The Ed25519 private key in PEM; the public one lies beside it, with .pub at the"
                                            + " end of its name.")
                    KeyPair pair,
            @Option(
                            names = "--sequence",
                            paramLabel = "N",
                            description =
                                    "Make the manifest anew under this number, which has to be above the one before.")
                    Optional<Long> sequence) {
        sequence.filter(number -> number < 1 || number > Manifest.MAX_SEQUENCE).ifPresent(number -> {
            throw new ParameterException(
                    spec.subcommands().get("sign"),
                    "--sequence " + number + ", expected a number from 1 to " + Manifest.MAX_SEQUENCE);
        });
        Signing signing = target.read();
        sequence.ifPresent(signing::renew);
        Manifest manifest = signing.sign(pair);
        return done(shown(manifest) + ": signed with the key " + Keys.fingerprint(pair.getPublic()) + ".");
    }

    /**
     * Checks the signatures of a policy.
     *
     * @return the exit code
     */
    @Command(
            name = "verify",
            description = "Checks that the files of a policy are as signed, and by whom, without loading it.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            sortOptions = false,
            exitCodeListHeading = ExitCodes.HEADING,
            exitCodeList = {ExitCodes.DONE_MEANS, ExitCodes.BAD_INPUT_MEANS, ExitCodes.REFUSED_MEANS})
    int verify(@Mixin Target target, @Mixin SignerOptions signers) {
        if (signers.signers().none()) {
            throw new ParameterException(
                    spec.subcommands().get("verify"), "no --signer, so there is no signature that could be checked");
        }
        return done(shown(target.read().check(signers.signers())) + ": signed as required.");
    }

    /**
     * Signs a clause off.
     *
     * @return the exit code
     */
    @Command(
            name = "sign-off",
            description =
                    "Signs one clause off as it is: its rules, the parameters that they read, its sentence. kim clauses"
                            + " shows it; it lapses when one of the three changes.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            sortOptions = false,
            exitCodeListHeading = ExitCodes.HEADING,
            exitCodeList = {ExitCodes.DONE_MEANS, ExitCodes.BAD_INPUT_MEANS, ExitCodes.REFUSED_MEANS})
    int signOff(
            @Parameters(paramLabel = "FOLDER", description = "The folder of the policy or layer.") Path folder,
            @Parameters(paramLabel = "CLAUSE", description = "The id of the clause, such as B1-02.") String clause,
            @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who signs: a role or a name.")
                    String by,
            @Option(
                            names = "--on",
                            paramLabel = "DATE",
                            required = true,
                            converter = AsOfOptions.Day.class,
                            description = "The day, such as 2020-10-01.")
                    LocalDate on,
            @Option(
                            names = "--key",
                            paramLabel = "KEY",
                            required = true,
                            converter = KeyFile.Pair.class,
                            description = "The Ed25519 private key in PEM, with the public one beside it.")
                    KeyPair pair) {
        try {
            SignOff signOff = SigningOff.in(folder).add(clause, by, on, pair);
            return done(signOff.clause() + ": signed off by " + by + " on " + on + " with the key "
                    + Keys.fingerprint(pair.getPublic()) + ".");
        } catch (InvalidInputException | IllegalArgumentException e) {
            throw new ParameterException(spec.subcommands().get("sign-off"), String.valueOf(e.getMessage()), e);
        }
    }

    private static String shown(Manifest manifest) {
        return manifest.policy().id() + " " + manifest.policy().version() + ", sequence " + manifest.sequence() + ", "
                + manifest.files().size() + " files";
    }

    private int done(String what) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Lines.printable(what));
        Output.written(out);
        return ExitCodes.FREE;
    }
}
