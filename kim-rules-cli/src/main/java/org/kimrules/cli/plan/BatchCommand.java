package org.kimrules.cli.plan;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kimrules.cli.batch.BatchRun;
import org.kimrules.cli.batch.Held;
import org.kimrules.cli.batch.PrintedResults;
import org.kimrules.cli.batch.ResultFile;
import org.kimrules.cli.batch.Results;
import org.kimrules.cli.batch.documents.BatchInput;
import org.kimrules.cli.batch.documents.StoppedException;
import org.kimrules.cli.input.AsOfOptions;
import org.kimrules.cli.input.MaskOption;
import org.kimrules.cli.input.PolicyOption;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Output;
import org.kimrules.cli.output.Version;
import org.kimrules.cli.progress.ProgressBar;
import org.kimrules.cli.progress.Terminal;
import org.kimrules.core.batch.Workers;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.BatchHeader.Law;
import org.kimrules.core.batch.line.BatchTrailer;
import org.kimrules.core.batch.line.LineOptions;
import org.kimrules.core.batch.line.LineWriter;
import org.kimrules.core.policy.Budget;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.layout.Lines;
import org.kimrules.core.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code kim batch}: checks many plans and writes a line for each. */
@Command(
        name = "batch",
        description = {
            "Checks many plans by one policy and writes a line of JSON for each.",
            "The file has a header, a line for each plan and a trailer with the counts and digests. Broken off, it goes on"
                    + " with the same command; without a trailer it is not complete."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            ExitCodes.ALL_FREE_MEANS,
            ExitCodes.SOME_BLOCKED_MEANS,
            ExitCodes.SOME_REFUSED_MEANS,
            ExitCodes.SOME_FAILED_MEANS
        })
public final class BatchCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    /** More than any machine has processors for; each thread holds a plan and its answer. */
    private static final int MOST_THREADS = 1024;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PLANS",
            description =
                    "The plans: a folder, with all .yaml, .yml and .json files below it, or a .jsonl or .ndjson file with a plan on"
                            + " each line.")
    private Path plans = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The file that the lines are added to; - prints them.")
    private Path out = Path.of("");

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    @Mixin
    private MaskOption mask = new MaskOption();

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "How many plans are checked at a time; by default one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--unordered", description = "Write lines as they are ready, not in the order of the plans.")
    private boolean unordered;

    @Option(names = "--full", description = "Write the whole report of each plan into its line, beside the summary.")
    private boolean full;

    @Option(names = "--lang", paramLabel = "de|en", description = "The language of messages; de by default.")
    private Language language = Language.DE;

    @Option(names = "--quiet", description = "Say nothing but what went wrong.")
    private boolean quiet;

    @Option(
            names = "--progress",
            description = "Say how far it is also where the console is no terminal, a line for each twentieth.")
    private boolean progress;

    /** Creates the command; picocli fills in its options. */
    BatchCommand() {}

    /**
     * Checks the plans and writes the lines.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        try {
            // a line that says that time was over would stand in the file for ever
            return run(BatchInput.at(plans), policy.load().within(Budget.DEFAULT.untimed()));
        } catch (StoppedException e) {
            if (!e.canGoOn()) {
                throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
            }
            tell(spec.commandLine().getErr(), String.valueOf(e.getMessage()));
            return ExitCodes.INTERNAL_ERROR;
        }
    }

    private int run(BatchInput input, Policy law) {
        if (input.contains(out)) {
            throw new ParameterException(
                    spec.commandLine(), "`" + out + "` is one of the plans or would be one; take another file");
        }
        LineOptions options = new LineOptions(asOf.knowledge(law), language, full, mask.masking());
        Workers workers = workers();
        warn(input.passedOver());
        BatchHeader header = new BatchHeader(program(), law(law), options, !unordered, input.about());
        try (Results results = open(header, input)) {
            Held held = results.held();
            tell(held);
            BatchRun.End end = new BatchRun(input, new LineWriter(law, options), workers, bar(header)).into(results);
            Output.written(spec.commandLine().getOut());
            if (!end.whole()) {
                return left(end.sum(), input.about().documents());
            }
            if (!held.finished()) {
                say(counts(end.sum()));
            }
            return code(end.sum());
        }
    }

    /** A plan under another name must not be missed unnoticed. */
    private void warn(long passedOver) {
        if (passedOver > 0 && !quiet) {
            tell(
                    spec.commandLine().getErr(),
                    "files below `" + plans + "` that are no .yaml, .yml or .json and are passed over: " + passedOver);
        }
    }

    private static void tell(PrintWriter console, String what) {
        console.println("kim: " + Lines.printable(what));
        console.flush();
    }

    private Results open(BatchHeader header, BatchInput input) {
        return printed()
                ? new PrintedResults(spec.commandLine().getOut(), header)
                : ResultFile.open(out, header, input);
    }

    private boolean printed() {
        return out.toString().equals(STANDARD_OUTPUT);
    }

    private String program() {
        return String.join("", new Version().getVersion());
    }

    private static Law law(Policy policy) {
        return new Law(
                policy.ref().id(), policy.ref().version(), policy.fingerprint().digest());
    }

    private Workers workers() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads is " + threads + ", expected at least 1");
        }
        if (threads > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(), "--threads is " + threads + ", expected at most " + MOST_THREADS);
        }
        return unordered ? Workers.of(threads).unordered() : Workers.of(threads);
    }

    private ProgressBar bar(BatchHeader header) {
        PrintWriter err = spec.commandLine().getErr();
        if (quiet) {
            return ProgressBar.silent();
        }
        if (Terminal.onStandardError()) {
            return ProgressBar.onTerminal(err, header.input().documents());
        }
        return progress ? ProgressBar.inLog(err, header.input().documents()) : ProgressBar.silent();
    }

    private void tell(Held held) {
        if (held.finished()) {
            say("`" + out + "` is complete, nothing is done: "
                    + counts(held.tally().trailer()));
        } else if (held.end() > 0) {
            say("`" + out + "` goes on after " + held.tally().lines() + " plans" + cut(held.cut()));
        }
    }

    private static String cut(int lines) {
        String behind = lines > 1 ? " with " + (lines - 1) + " behind it" : "";
        return lines > 0 ? "; a torn line was cut off" + behind : "";
    }

    /** What was printed for a reader who has seen enough must not pass for all. */
    private int left(BatchTrailer done, long plans) {
        tell(
                spec.commandLine().getErr(),
                "the reader left after " + done.total() + " of " + plans + " plans: " + counts(done));
        return ExitCodes.INTERNAL_ERROR;
    }

    private static String counts(BatchTrailer sum) {
        return sum.total() + " plans, " + sum.assessed() + " assessed (" + sum.blocked() + " blocked), " + sum.refused()
                + " refused, " + sum.failed() + " failed";
    }

    private void say(String what) {
        if (!quiet) {
            tell(printed() ? spec.commandLine().getErr() : spec.commandLine().getOut(), what);
        }
    }

    private static int code(BatchTrailer sum) {
        if (sum.failed() > 0) {
            return ExitCodes.INTERNAL_ERROR;
        }
        if (sum.refused() > 0) {
            return ExitCodes.BAD_INPUT;
        }
        return sum.blocked() > 0 ? ExitCodes.BLOCKED : ExitCodes.FREE;
    }
}
