package org.kimrules.cli.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Output;
import org.kimrules.cli.output.TranslatedOutput;
import org.kimrules.core.batch.Masking;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Problem;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.report.ProblemReport;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.text.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The plan that a command is about, what of it is left out, and what the answer is written as. */
public final class PlanInput {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PLAN", description = "The plan: a .json file, or YAML under any other name.")
    private Path file = Path.of("");

    @Mixin
    private MaskOption mask = new MaskOption();

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Mixin
    private TranslatedOutput output = new TranslatedOutput();

    /** Creates the input; picocli fills it in. */
    public PlanInput() {}

    /** Returns what the answer is written as. */
    public Output output() {
        return output;
    }

    /** Returns the language that was asked for. */
    public Language language() {
        return output.language();
    }

    /** Returns what text is written with. */
    public Ink ink() {
        return output.ink();
    }

    /**
     * Reads the plan, masks it where that is asked for, and hands it on with its policy.
     *
     * @return the exit code of the command, or that of bad input after every problem has been printed
     */
    public int read(BiFunction<GrantPlan, Policy, Integer> command) {
        try {
            PlanDocument document = Plans.open(file);
            Policy law = policy(document);
            return command.apply(masked(document.toPlan(law), law), law);
        } catch (InvalidInputException e) {
            refuse(e.problems());
            return ExitCodes.BAD_INPUT;
        }
    }

    /** What is masked before it is assessed can't reach any report. */
    private GrantPlan masked(GrantPlan plan, Policy policy) {
        Masking masking = mask.masking();
        if (masking.misses(plan)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the plan marks nothing as personal; say with --mask=PLACE,... what to leave out");
        }
        return masking.of(plan, policy);
    }

    /** A programme that nobody knows, or that the policy asked for is not, is a mistake in the plan, not in the library. */
    private Policy policy(PlanDocument document) {
        Optional<Policy> given = policy.given();
        String programme = document.programme(
                given.<Set<String>>map(law -> Set.of(law.ref().id())).orElseGet(Policies::ids));
        return given.orElseGet(() -> policy.load(programme));
    }

    private void refuse(List<Problem> problems) {
        output.refuse(
                err -> err.print(ProblemReport.text(file.toString(), problems, language(), ink())),
                out -> out.print(ProblemReport.json(problems, language())));
    }
}
