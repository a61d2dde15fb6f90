package org.kimrules.cli.authoring;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.kimrules.cli.input.TrustOption;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Output;
import org.kimrules.cli.output.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code kim test}: runs the cases of a policy folder and measures what they prove. */
@Command(
        name = "test",
        description = "Runs the cases of a policy folder and says what of its law they prove.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitCodes.UNUSABLE,
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            ExitCodes.PROVED_MEANS,
            ExitCodes.CASE_FAILED_MEANS,
            ExitCodes.BELOW_THRESHOLD_MEANS,
            ExitCodes.UNUSABLE_MEANS
        })
public final class TestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", description = "The folder of the policy: the one that holds policy.yaml.")
    private Path folder = Path.of("");

    @Option(
            names = "--clause",
            paramLabel = "ID",
            split = ",",
            description = "Only the cases of this clause; may be given several times.")
    private Set<String> clauses = new LinkedHashSet<>();

    @Option(
            names = "--mutate",
            description = "Also change every rule, figure and date a little and say which changes no case notices.")
    private boolean mutate;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the report is written instead of the console.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private TrustOption trust = new TrustOption();

    @Mixin
    private Output output = new Output();

    /** Creates the command; picocli fills in its options. */
    TestCommand() {}

    /**
     * Runs the cases. What needs the authoring kit stands in a class of its own, because other commands run without its jars.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        return new CaseTests(spec, folder, trust, output).run(clauses, mutate, out);
    }
}
