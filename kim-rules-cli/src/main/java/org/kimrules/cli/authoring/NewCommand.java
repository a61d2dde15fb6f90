package org.kimrules.cli.authoring;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.kimrules.authoring.scaffold.NewPolicy;
import org.kimrules.authoring.scaffold.NewPolicy.Form;
import org.kimrules.cli.input.PolicyOption;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Output;
import org.kimrules.cli.output.Version;
import org.kimrules.core.schema.BlankPlan;
import org.kimrules.core.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code kim new}: a plan to fill in, or a policy of somebody's own. */
@Command(
        name = "new",
        description = "Lays out something to start from.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class NewCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Creates the command; picocli fills in its options. */
    NewCommand() {}

    /**
     * Prints a plan to fill in.
     *
     * @return the exit code
     */
    @Command(
            name = "plan",
            description =
                    "Prints a plan to fill in, as YAML: every field with what it means and the codes that may stand there."
                            + " kim check refuses it until it is filled in, and says what is missing.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            sortOptions = false,
            exitCodeListHeading = ExitCodes.HEADING,
            exitCodeList = {ExitCodes.PRINTED_MEANS, ExitCodes.BAD_INPUT_MEANS, ExitCodes.INTERNAL_ERROR_MEANS})
    int plan(
            @Mixin PolicyOption option,
            @Option(
                            names = "--lang",
                            paramLabel = "de|en",
                            defaultValue = "de",
                            description = "The language of the explanations; ${DEFAULT-VALUE} by default.")
                    Language language) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(BlankPlan.of(option.load(), language));
        Output.written(out);
        return ExitCodes.FREE;
    }

    /**
     * Lays out a policy.
     *
     * @return the exit code
     */
    @Command(
            name = "policy",
            description =
                    "Lays out a policy with one clause, one parameter, cases, and a README that leads from a sentence"
                            + " of a directive to a tested rule.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            sortOptions = false,
            exitCodeListHeading = ExitCodes.HEADING,
            exitCodeList = {ExitCodes.LAID_OUT_MEANS, ExitCodes.BAD_INPUT_MEANS, ExitCodes.INTERNAL_ERROR_MEANS})
    int policy(
            @Parameters(paramLabel = "ID", description = "The id of the policy, such as reading-mentors.") String id,
            @Parameters(paramLabel = "FOLDER", description = "Where it goes; a folder that is empty or new.")
                    Path folder,
            @Option(names = "--plain", description = "The policy folder alone, without a Maven module around it.")
                    boolean plain,
            @Option(
                            names = "--group",
                            paramLabel = "GROUP",
                            defaultValue = "org.example",
                            description = "The group id of the module; ${DEFAULT-VALUE} by default.")
                    String group) {
        NewPolicy policy = new NewPolicy(id, group, plain ? Form.PLAIN : Form.MODULE, folder);
        List<String> problems = policy.problems();
        if (!problems.isEmpty()) {
            throw new ParameterException(spec.subcommands().get("policy"), String.join("; ", problems));
        }
        List<String> files = policy.write();
        PrintWriter out = spec.commandLine().getOut();
        out.println("The policy " + id + " is laid out in " + folder + ":");
        files.forEach(file -> out.println("  " + file));
        out.println();
        out.println("Next:");
        out.println("  kim test " + folder.resolve(policy.policyFolder()));
        out.println("README.md leads from a sentence of a directive to a tested rule.");
        Output.written(out);
        return ExitCodes.FREE;
    }
}
