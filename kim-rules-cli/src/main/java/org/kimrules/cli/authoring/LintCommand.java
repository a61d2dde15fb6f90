package org.kimrules.cli.authoring;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Output;
import org.kimrules.cli.output.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code kim lint}: looks at a policy folder without running it. */
@Command(
        name = "lint",
        description =
                "Says what is wrong with a policy folder before anybody runs it, with file, line and what would be right.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            ExitCodes.CLEAN_MEANS,
            ExitCodes.REMARKED_MEANS,
            ExitCodes.BAD_OPTION_MEANS,
            ExitCodes.NO_FOLDER_MEANS
        })
public final class LintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "The folder of the policy: the one that holds policy.yaml.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--explain", paramLabel = "ID", description = "Print the page of a rule, D05 for example.")
    private Optional<String> explain = Optional.empty();

    @Option(names = "--fix", description = "Write inventory.txt anew before looking.")
    private boolean fix;

    @Mixin
    private Output output = new Output();

    /** Creates the command; picocli fills in its options. */
    LintCommand() {}

    /**
     * Looks and prints. What needs the authoring kit stands in a class of its own, because other commands run without its
     * jars.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        PolicyLint lint = new PolicyLint(spec, output);
        if (explain.isPresent()) {
            return lint.explain(explain.get());
        }
        return lint.run(
                folder.orElseThrow(
                        () -> new ParameterException(spec.commandLine(), "no folder of a policy, and no --explain")),
                fix);
    }
}
