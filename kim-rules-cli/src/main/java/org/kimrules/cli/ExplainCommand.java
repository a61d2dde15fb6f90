package org.kimrules.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.report.reason.ReasonJson;
import org.kimrules.core.report.reason.ReasonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code kim explain}: why an answer or an amount is what it is. */
@Command(
        name = "explain",
        description =
                "Explains a position, the answers of a clause or the amounts of a year or budget line, down to the plan,"
                        + " the figures and the clauses.",
        mixinStandardHelpOptions = true,
        versionProvider = Kim.Version.class,
        sortOptions = false,
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.PRINTED_MEANS, ExitCodes.BAD_INPUT_MEANS, ExitCodes.INTERNAL_ERROR_MEANS})
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PlanInput input = new PlanInput();

    @Parameters(
            index = "1",
            paramLabel = "WHAT",
            description = "What to explain: a position (REGE-STEUERUNG), the answers of a clause (B1-02) or one of them"
                    + " (B1-02@REGE-STEUERUNG), the amounts of a year (2020) or of a budget line (11.01.27).")
    private String what = "";

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    /** Creates the command; picocli fills in its options. */
    ExplainCommand() {}

    /**
     * Checks the plan and prints why the answer is what it is.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        return input.read((plan, policy) -> {
            Assessment assessment = policy.assess(plan, asOf.of(plan, policy));
            print(new Question(what).answer(assessment, spec.commandLine(), input.language()), assessment, policy);
            return ExitCodes.FREE;
        });
    }

    private void print(List<Reason> reasons, Assessment assessment, Policy policy) {
        input.output()
                .print(
                        spec.commandLine().getOut(),
                        out -> out.print(
                                ReasonReport.of(what, reasons, assessment, policy, input.language(), input.ink())),
                        out -> out.print(ReasonJson.of(reasons, assessment, policy, input.language())));
    }
}
