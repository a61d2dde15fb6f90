package org.kimrules.cli.plan;

import java.util.Map;
import java.util.concurrent.Callable;
import org.kimrules.cli.input.AsOfOptions;
import org.kimrules.cli.input.PlanInput;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Output.Format;
import org.kimrules.cli.output.Version;
import org.kimrules.cli.signing.ReceiptOptions;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.report.TextReport;
import org.kimrules.core.text.Language;
import org.kimrules.report.HtmlReport;
import org.kimrules.report.MarkdownReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code kim check}: checks one plan and prints what the law gives. */
@Command(
        name = "check",
        description = "Checks a plan and reports eligibility, required approvals, grant and coverage.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            ExitCodes.FREE_MEANS,
            ExitCodes.BLOCKED_MEANS,
            ExitCodes.BAD_INPUT_MEANS,
            ExitCodes.INTERNAL_ERROR_MEANS
        })
public final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PlanInput input = new PlanInput();

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    @Mixin
    private ReceiptOptions receipt = new ReceiptOptions();

    /** Creates the command; picocli fills in its options. */
    CheckCommand() {}

    /**
     * Checks the plan and prints the report.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        receipt.check();
        return input.read((plan, policy) -> {
            Assessment assessment = policy.assess(plan, asOf.of(plan, policy));
            receipt.write(assessment, policy);
            print(assessment, policy);
            return assessment.blocked() ? ExitCodes.BLOCKED : ExitCodes.FREE;
        });
    }

    private void print(Assessment assessment, Policy policy) {
        Language language = input.language();
        input.output()
                .print(
                        spec.commandLine().getOut(),
                        Map.of(
                                Format.TEXT,
                                out -> out.print(TextReport.of(assessment, policy, language, input.ink())),
                                Format.JSON,
                                out -> JsonReport.write(assessment, policy, language, out),
                                Format.MD,
                                out -> out.print(MarkdownReport.of(assessment, policy, language)),
                                Format.HTML,
                                out -> out.print(HtmlReport.of(assessment, policy, language))));
    }
}
