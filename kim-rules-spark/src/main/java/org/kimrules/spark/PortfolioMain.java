package org.kimrules.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.mapred.FileAlreadyExistsException;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.kimrules.core.batch.Knowledge;
import org.kimrules.core.batch.Masking;
import org.kimrules.core.batch.line.BatchTrailer;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.report.layout.Lines;
import org.kimrules.core.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * What {@code spark-submit} starts. Without it, and without {@code --master}, the job runs in this JVM with a thread for each
 * processor. Options are called as those of {@code kim batch}.
 */
@Command(
        name = "kim-spark",
        description = {
            "Checks many plans by one policy, on a Spark cluster or in this JVM, and writes a line of JSON for each.",
            "A plan that is refused or fails is a line, not a failure of the job."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:all plans are done, whatever became of them",
            " 2:nothing is done: an unusable input or option",
            " 3:the job failed; a folder without a trailer is not complete"
        })
public final class PortfolioMain implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;
    private static final int FAILED = 3;
    private static final int PARTS_PER_PROCESSOR = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PLANS",
            description = "The plans: a folder, with all .yaml, .yml and .json files below it, or a file with a plan on"
                    + " each line; a path or an address of any file system that Spark reads.")
    private String plans = "";

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder that the lines are written to; it must not be there yet.")
    private String out = "";

    @Option(names = "--policy", paramLabel = "ID", description = "The policy; kim-nrw by default.")
    private String policy = "kim-nrw";

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "The day whose publications count, such as 2020-09-03; by default the day of each plan's decision.")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--full", description = "Write the whole report of each plan into its line, beside the summary.")
    private boolean full;

    @Option(names = "--lang", paramLabel = "de|en", description = "The language of messages; de by default.")
    private Language language = Language.DE;

    @Option(
            names = "--mask",
            paramLabel = "PLACE",
            arity = "0..1",
            fallbackValue = Masking.MARKED,
            split = ",",
            description =
                    "Leave out the texts that each plan marks as personal, or with --mask=PLACE,... those of these places,"
                            + " such as sponsors[*].name.")
    private List<String> mask = List.of();

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "The cluster, such as spark://host:7077; by default what spark-submit says, else local[*].")
    private Optional<String> master = Optional.empty();

    @Option(
            names = "--partitions",
            paramLabel = "NUMBER",
            description = "Into how many parts the plans are cut at least; by default three for each processor.")
    private int partitions;

    /** Creates the command; picocli fills in its options. */
    PortfolioMain() {}

    /** A day within the years that plans may name, as {@code kim batch} takes it. */
    static final class Day implements ITypeConverter<LocalDate> {

        /** Creates the converter; picocli asks it. */
        Day() {}

        @Override
        public LocalDate convert(String value) {
            try {
                return Knowledge.day(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** Runs the job, and ends the program with an exit code where it did not come to its end. */
    public static void main(String[] args) {
        int code = execute(args);
        if (code != DONE) {
            System.exit(code);
        }
    }

    static int execute(String... args) {
        return new CommandLine(new PortfolioMain())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(PortfolioMain::failed)
                .execute(args);
    }

    /**
     * Runs the job and says what came of it.
     *
     * @return the exit code
     */
    @Override
    public Integer call() throws IOException {
        if (!Policies.ids().contains(policy)) {
            throw new ParameterException(
                    spec.commandLine(), "no policy `" + policy + "`, expected one of " + Policies.ids());
        }
        try (JavaSparkContext spark = new JavaSparkContext(conf())) {
            int parts = partitions > 0 ? partitions : PARTS_PER_PROCESSOR * spark.defaultParallelism();
            BatchTrailer sum =
                    new PortfolioJob(policy, knownOn, language, full, new Masking(mask)).run(spark, plans, out, parts);
            spec.commandLine().getOut().println(sum.line());
            return DONE;
        }
    }

    private SparkConf conf() {
        SparkConf conf = new SparkConf().setAppName("kim-rules " + policy);
        master.ifPresent(conf::setMaster);
        conf.setIfMissing("spark.master", "local[*]");
        if (conf.get("spark.master").startsWith("local")) {
            // nothing of a run in one JVM is to be reached from elsewhere
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.host", "localhost");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        return conf;
    }

    private static int failed(Exception e, CommandLine command, ParseResult parsed) {
        command.getErr().println("kim-spark: " + Lines.printable(e.toString()));
        return unusable(e) ? BAD_INPUT : FAILED;
    }

    private static boolean unusable(Exception e) {
        return e instanceof FileNotFoundException
                || e instanceof FileAlreadyExistsException
                || e instanceof IllegalArgumentException;
    }
}
