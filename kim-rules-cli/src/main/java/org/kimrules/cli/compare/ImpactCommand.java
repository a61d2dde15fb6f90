package org.kimrules.cli.compare;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kimrules.cli.input.AsOfOptions;
import org.kimrules.cli.input.TrustOption;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.TranslatedOutput;
import org.kimrules.cli.output.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code kim impact}: shows what a new version of a policy does to an archive of plans. */
@Command(
        name = "impact",
        description =
                "Assesses plans under two versions of a policy and shows the difference in euros, every verdict that"
                        + " flips, and for each changed rule, clause and parameter the smallest case that tells the two apart.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.PRINTED_MEANS, ExitCodes.BAD_INPUT_MEANS, ExitCodes.INTERNAL_ERROR_MEANS})
public final class ImpactCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The old version: a policy folder, or the id of a policy.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The new version, likewise.")
    private String renewed = "";

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "PLAN",
            description =
                    "Plans, and folders of plans: all .yaml and .json files below them. Without any, only the law is"
                            + " compared.")
    private List<Path> plans = List.of();

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            converter = AsOfOptions.Day.class,
            description = "The day whose publications count; by default the day of each plan's decision.")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Mixin
    private TrustOption trust = new TrustOption();

    @Mixin
    private TranslatedOutput output = new TranslatedOutput();

    /** Creates the command; picocli fills in its options. */
    ImpactCommand() {}

    /**
     * Assesses the plans twice and prints what changes. What needs the authoring kit stands in a class of its own, because other
     * commands run without its jars.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        return new PolicyImpact(spec, trust, output).run(old, renewed, plans, knownOn);
    }
}
