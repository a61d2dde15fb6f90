package org.kimrules.cli.law;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kimrules.cli.input.PolicyOption;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Output;
import org.kimrules.cli.output.Version;
import org.kimrules.core.report.register.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code kim rulebook}: prints everything a policy holds as one Markdown page. */
@Command(
        name = "rulebook",
        description = "Prints all clauses, their rules and cases, and all parameters as one Markdown page.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.PRINTED_MEANS, ExitCodes.BAD_INPUT_MEANS, ExitCodes.INTERNAL_ERROR_MEANS})
public final class RulebookCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PolicyOption option = new PolicyOption();

    @Option(
            names = "--links",
            paramLabel = "PATH/",
            description = "What leads from the page to the folder of all policies; nothing by default.")
    private String links = "";

    /** Creates the command; picocli fills in its options. */
    RulebookCommand() {}

    /**
     * Prints the page.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(RuleBook.of(option.load(), links));
        Output.written(out);
        return ExitCodes.FREE;
    }
}
