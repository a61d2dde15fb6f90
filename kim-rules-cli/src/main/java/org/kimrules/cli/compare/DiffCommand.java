package org.kimrules.cli.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.kimrules.cli.input.AsOfOptions;
import org.kimrules.cli.input.PlanInput;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Version;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.settlement.SettlementJson;
import org.kimrules.core.report.settlement.SettlementReport;
import org.kimrules.core.settlement.Settlement;
import org.kimrules.core.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code kim diff}: settles what a plan got on one day of knowledge with what it gets on another. */
@Command(
        name = "diff",
        description =
                "Compares what could be decided on one day with what is due on another, and names what changed in the"
                        + " law.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.PRINTED_MEANS, ExitCodes.BAD_INPUT_MEANS, ExitCodes.INTERNAL_ERROR_MEANS})
public final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PlanInput input = new PlanInput();

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            required = true,
            converter = AsOfOptions.Day.class,
            description = "The day whose publications count; given twice, before and after:"
                    + " --known-on 2020-09-03 --known-on 2020-12-31.")
    private List<LocalDate> knownOn = List.of();

    /** Creates the command; picocli fills in its options. */
    DiffCommand() {}

    /**
     * Assesses the plan twice and prints what changed.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        if (knownOn.size() != 2) {
            throw new ParameterException(
                    spec.commandLine(), "--known-on has to be given twice, but was given " + knownOn.size() + " times");
        }
        return input.read((plan, policy) -> {
            print(Settlement.between(assess(plan, policy, 0), assess(plan, policy, 1)), policy);
            return ExitCodes.FREE;
        });
    }

    private Assessment assess(GrantPlan plan, Policy policy, int day) {
        return policy.assess(plan, AsOf.knownOn(knownOn.get(day)));
    }

    private void print(Settlement settlement, Policy policy) {
        input.output()
                .print(
                        spec.commandLine().getOut(),
                        out -> out.print(SettlementReport.of(settlement, policy, input.language(), input.ink())),
                        out -> out.print(SettlementJson.of(settlement, input.language())));
    }
}
