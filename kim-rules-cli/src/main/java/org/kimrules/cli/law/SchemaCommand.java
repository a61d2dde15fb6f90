package org.kimrules.cli.law;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kimrules.cli.input.PolicyOption;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Output;
import org.kimrules.cli.output.Version;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code kim schema}: prints the JSON Schema of plans or of assessments. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema of plans or of assessments, with which editors complete and explain them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.PRINTED_MEANS, ExitCodes.BAD_INPUT_MEANS, ExitCodes.INTERNAL_ERROR_MEANS})
public final class SchemaCommand implements Callable<Integer> {

    /** What a schema is of. */
    enum Document {
        /** Plans, in YAML or JSON. */
        PLAN,
        /** Assessments, as {@code kim check --format json} prints them. */
        ASSESSMENT
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "plan|assessment", description = "What the schema is of.")
    private Document document = Document.PLAN;

    @Mixin
    private PolicyOption option = new PolicyOption();

    /** Creates the command; picocli fills in its options. */
    SchemaCommand() {}

    /**
     * Prints the schema.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        Policy policy = option.load();
        PrintWriter out = spec.commandLine().getOut();
        out.print(document == Document.PLAN ? Schemas.plan(policy) : Schemas.assessment(policy));
        Output.written(out);
        return ExitCodes.FREE;
    }
}
