package org.kimrules.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kimrules.cli.authoring.LintCommand;
import org.kimrules.cli.authoring.NewCommand;
import org.kimrules.cli.authoring.TestCommand;
import org.kimrules.cli.compare.DiffCommand;
import org.kimrules.cli.compare.ImpactCommand;
import org.kimrules.cli.law.ClausesCommand;
import org.kimrules.cli.law.ParametersCommand;
import org.kimrules.cli.law.RulebookCommand;
import org.kimrules.cli.law.SchemaCommand;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.ReportWriter;
import org.kimrules.cli.output.Version;
import org.kimrules.cli.output.VersionCommand;
import org.kimrules.cli.plan.BatchCommand;
import org.kimrules.cli.plan.CheckCommand;
import org.kimrules.cli.plan.CureCommand;
import org.kimrules.cli.plan.ExplainCommand;
import org.kimrules.cli.signing.PolicyCommand;
import org.kimrules.cli.signing.VerifyCommand;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.report.fault.FaultReport;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Lines;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command {@code kim}. Reports go to standard output and everything else to standard error, both in UTF-8 whatever the
 * machine's locale.
 */
@Command(
        name = "kim",
        description = "Checks municipal grant plans against the law in force.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            ExitCodes.FREE_MEANS,
            ExitCodes.BLOCKED_MEANS,
            ExitCodes.BAD_INPUT_MEANS,
            ExitCodes.INTERNAL_ERROR_MEANS
        })
public final class Kim {

    /** The commands, in the order in which help lists them. */
    private static final List<Class<?>> COMMANDS = List.of(
            CheckCommand.class,
            BatchCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            VerifyCommand.class,
            CureCommand.class,
            ClausesCommand.class,
            ParametersCommand.class,
            RulebookCommand.class,
            SchemaCommand.class,
            TestCommand.class,
            LintCommand.class,
            NewCommand.class,
            PolicyCommand.class,
            ImpactCommand.class,
            HelpCommand.class,
            VersionCommand.class);

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an internal error happened.")
    private boolean debug;

    /** Creates the command; picocli fills in its options. */
    Kim() {}

    /** Runs the command on the console and ends the program with its exit code. */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(execute(commandLine(out, err, args), args));
    }

    /** Returns the command with those of its commands that the arguments need, writing to the streams in UTF-8. */
    static CommandLine commandLine(OutputStream out, OutputStream err, String... args) {
        CommandLine kim = new CommandLine(new Kim());
        needed(args).forEach(kim::addSubcommand);
        return kim.setOut(new ReportWriter(out))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, given) -> misused(e))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, kim));
    }

    /** Taking in a command and all its options takes time; help shows all of them, and so does what is no command. */
    private static List<Class<?>> needed(String... args) {
        return COMMANDS.stream()
                .filter(command -> args.length > 0 && args[0].equals(nameOf(command)))
                .filter(command -> command != HelpCommand.class)
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    private static String nameOf(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    /** Runs the command and returns its exit code, whatever happens: an error of the machine must not look like a finding. */
    static int execute(CommandLine kim, String... args) {
        try {
            return kim.execute(args);
        } catch (Throwable e) {
            return failed(e, kim);
        }
    }

    private static int misused(ParameterException e) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("kim: " + Lines.printable(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help' for more information.");
        return e.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int failed(Throwable e, CommandLine kim) {
        PrintWriter err = kim.getErr();
        if (e instanceof PolicyException policy
                && policy.faults().stream().anyMatch(fault -> fault.place().isPresent())) {
            err.print(FaultReport.text("kim: policy", policy, Ansi.AUTO.enabled() ? Ink.ANSI : Ink.PLAIN));
            err.flush();
        } else {
            String what = e instanceof PolicyException ? String.valueOf(e.getMessage()) : e.toString();
            err.println("kim: internal error, nothing was decided: " + Lines.printable(what));
        }
        if (kim.<Kim>getCommand().debug) {
            e.printStackTrace(err);
        }
        return ExitCodes.INTERNAL_ERROR;
    }
}
