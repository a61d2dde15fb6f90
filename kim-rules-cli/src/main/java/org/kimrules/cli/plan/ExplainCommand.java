package org.kimrules.cli.plan;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.kimrules.cli.input.AsOfOptions;
import org.kimrules.cli.input.PlanInput;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Version;
import org.kimrules.core.data.Codes;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.WhyNot;
import org.kimrules.core.report.reason.ReasonJson;
import org.kimrules.core.report.reason.ReasonReport;
import org.kimrules.core.report.reason.WhyNotJson;
import org.kimrules.core.report.reason.WhyNotReport;
import org.kimrules.core.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code kim explain}: why an answer or an amount is what it is. */
@Command(
        name = "explain",
        description =
                "Explains a position, the answers of a clause or the amounts of a year or budget line, down to the plan,"
                        + " the figures and the clauses.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.PRINTED_MEANS, ExitCodes.BAD_INPUT_MEANS, ExitCodes.INTERNAL_ERROR_MEANS})
public final class ExplainCommand implements Callable<Integer> {

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

    @Option(
            names = "--why-not",
            paramLabel = "CLAUSE",
            description = "Why this clause says nothing about the subject WHAT, or nothing else than it does.")
    private Optional<String> whyNot = Optional.empty();

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
            whyNot.ifPresentOrElse(clause -> whyNot(assessment, policy, clause), () -> why(assessment, policy));
            return ExitCodes.FREE;
        });
    }

    private void why(Assessment assessment, Policy policy) {
        List<Reason> reasons = new Question(what).answer(assessment, spec.commandLine());
        print(
                out -> out.print(ReasonReport.of(what, reasons, assessment, policy, input.language(), input.ink())),
                out -> out.print(ReasonJson.of(reasons, assessment, policy, input.language())));
    }

    private void whyNot(Assessment assessment, Policy policy, String id) {
        Clause clause = policy.register().find(id).orElseThrow(() -> unknown("clause", id, clauses(policy)));
        List<WhyNot> answers = answers(assessment, clause);
        print(
                out -> out.print(WhyNotReport.of(answers, policy, input.language(), input.ink())),
                out -> out.print(WhyNotJson.of(answers, policy, input.language())));
    }

    private List<WhyNot> answers(Assessment assessment, Clause clause) {
        try {
            return assessment.whyNot(clause, what);
        } catch (IllegalArgumentException e) {
            throw unknown("subject of the plan", what, subjects(assessment, clause.subject()));
        }
    }

    private static List<String> clauses(Policy policy) {
        return policy.register().clauses().stream().map(Clause::id).toList();
    }

    /** Returns what clauses that speak about this kind of subject were asked about. */
    private static List<String> subjects(Assessment assessment, SubjectKind kind) {
        return assessment.findings().stream()
                .map(Finding::subject)
                .filter(subject -> subject.kind() == kind)
                .map(SubjectRef::id)
                .distinct()
                .sorted()
                .toList();
    }

    private ParameterException unknown(String what, String value, List<String> known) {
        return new ParameterException(
                spec.commandLine(),
                "there is no " + what + " `" + value + "`; "
                        + Codes.expected(value, known).in(Language.EN));
    }

    private void print(Consumer<PrintWriter> text, Consumer<PrintWriter> json) {
        input.output().print(spec.commandLine().getOut(), text, json);
    }
}
