package org.kimrules.cli.plan;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.kimrules.cli.input.AsOfOptions;
import org.kimrules.cli.input.PlanInput;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Version;
import org.kimrules.core.cure.Cure;
import org.kimrules.core.cure.Cure.Limits;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.cure.CureJson;
import org.kimrules.core.report.cure.CureReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code kim cure}: proposes what would make a plan pass. */
@Command(
        name = "cure",
        description = "Proposes the smallest set of steps with which nothing stands against the plan any more.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            ExitCodes.CURED_MEANS,
            ExitCodes.NOT_CURED_MEANS,
            ExitCodes.BAD_INPUT_MEANS,
            ExitCodes.INTERNAL_ERROR_MEANS
        })
public final class CureCommand implements Callable<Integer> {

    /** How many plans are assessed at most; a number, so that the answer does not hang on the machine. */
    private static final int ASSESSMENTS = 2000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PlanInput input = new PlanInput();

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    @Option(
            names = "--limit-seconds",
            paramLabel = "N",
            description =
                    "How long the search may take; ${DEFAULT-VALUE} by default. The answer says when it was stopped.")
    private int seconds = 30;

    /** Creates the command; picocli fills in its options. */
    CureCommand() {}

    /**
     * Searches and prints the answer.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        if (seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--limit-seconds has to be 1 or more, but was " + seconds);
        }
        return input.read((plan, policy) -> {
            CompletableFuture<Boolean> over =
                    new CompletableFuture<Boolean>().completeOnTimeout(true, seconds, SECONDS);
            Cure cure = Cure.of(plan, policy, asOf.of(plan, policy), new Limits(ASSESSMENTS, over::isDone));
            print(cure, policy);
            return cure.result() == Cure.Result.NOT_CURED ? ExitCodes.BLOCKED : ExitCodes.FREE;
        });
    }

    private void print(Cure cure, Policy policy) {
        input.output()
                .print(
                        spec.commandLine().getOut(),
                        out -> out.print(CureReport.of(cure, policy, input.language(), input.ink())),
                        out -> out.print(CureJson.of(cure, policy, input.language())));
    }
}
