package org.kimrules.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kimrules.cli.Output.Format;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.report.TextReport;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;
import org.kimrules.report.HtmlReport;
import org.kimrules.report.MarkdownReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code kim check}: checks one plan and prints what the law gives. */
@Command(
        name = "check",
        description = "Checks a plan and reports eligibility, required approvals, grant and coverage.",
        mixinStandardHelpOptions = true,
        versionProvider = Kim.Version.class,
        sortOptions = false,
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            ExitCodes.FREE_MEANS,
            ExitCodes.BLOCKED_MEANS,
            ExitCodes.BAD_INPUT_MEANS,
            ExitCodes.INTERNAL_ERROR_MEANS
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PlanInput input = new PlanInput();

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "The day whose publications count, such as 2020-09-03; by default the day of the plan's decision.")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(
            names = "--assume",
            paramLabel = "KEY=AMOUNT",
            converter = Assumption.Reader.class,
            description =
                    "A scenario: an amount, or two with .. between them, that stands in for a parameter wherever it is"
                            + " not known; may be given several times.")
    private List<Assumption> assumptions = List.of();

    /** Creates the command; picocli fills in its options. */
    CheckCommand() {}

    /** A day as ISO writes it, within the years that plans may name. */
    static final class Day implements ITypeConverter<LocalDate> {

        private static final int FIRST_YEAR = 1990;
        private static final int LAST_YEAR = 2100;

        /** Creates the converter; picocli asks it. */
        Day() {}

        @Override
        public LocalDate convert(String value) {
            try {
                LocalDate day = LocalDate.parse(value);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            } catch (DateTimeException e) {
                // refused below, like every other text that is no date
            }
            throw new TypeConversionException(
                    "`" + value + "` is no day from 1990 to 2100, expected year-month-day such as 2020-09-03");
        }
    }

    /**
     * Checks the plan and prints the report.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        return input.read((plan, policy) -> {
            Assessment assessment = policy.assess(plan, asOf(plan, policy));
            print(assessment, policy);
            return assessment.blocked() ? ExitCodes.BLOCKED : ExitCodes.FREE;
        });
    }

    private AsOf asOf(GrantPlan plan, Policy policy) {
        AsOf asOf = AsOf.knownOn(day(plan));
        for (Assumption assumption : assumptions) {
            assumption.check(policy, spec.commandLine());
            asOf = asOf.assuming(assumption.key(), assumption.amount());
        }
        return asOf;
    }

    private LocalDate day(GrantPlan plan) {
        return knownOn.or(plan::decidedOn)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "the plan names no meeting that decides; say with --known-on which day's publications count"));
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
