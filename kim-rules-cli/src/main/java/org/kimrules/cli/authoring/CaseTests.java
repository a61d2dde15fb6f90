package org.kimrules.cli.authoring;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.testing.TestReport;
import org.kimrules.authoring.testing.TestRun;
import org.kimrules.cli.input.TrustOption;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Output;
import org.kimrules.cli.output.Output.Format;
import org.kimrules.core.data.Codes;
import org.kimrules.core.law.Clause;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.report.HtmlBlocks;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The cases of a policy folder, run for the command line. */
final class CaseTests {

    private final CommandSpec spec;
    private final Path folder;
    private final TrustOption trust;
    private final Output output;

    CaseTests(CommandSpec spec, Path folder, TrustOption trust, Output output) {
        this.spec = spec;
        this.folder = folder;
        this.trust = trust;
        this.output = output;
    }

    /**
     * Runs the cases and writes the report.
     *
     * @param clauses the clauses whose cases are run; none for all
     * @param mutate whether to ask what the cases would not notice
     * @param file where the report goes instead of the console; the console then gets the summary
     * @return the exit code
     * @throws org.kimrules.core.policy.PolicyException with every fault of the policy or of its cases
     */
    int run(Set<String> clauses, boolean mutate, Optional<Path> file) {
        if (!Files.isRegularFile(folder.resolve("policy.yaml"))) {
            throw new ParameterException(
                    spec.commandLine(), "no policy.yaml in `" + folder + "`, expected the folder of a policy");
        }
        Law law = Law.of(trust.load(folder));
        Suite suite = Suite.read(law.folder());
        clauses.forEach(clause -> known(clause, suite));
        TestRun cases = clauses.isEmpty() ? TestRun.of(suite, law) : TestRun.of(suite, law, clauses);
        TestRun run = mutate ? cases.mutating(law) : cases;
        file.ifPresentOrElse(
                path -> write(run, path), () -> print(run, spec.commandLine().getOut()));
        return code(run.result());
    }

    private static int code(TestRun.Result result) {
        return switch (result) {
            case GOOD -> ExitCodes.FREE;
            case FAILED -> ExitCodes.CASE_FAILED;
            case BELOW -> ExitCodes.BELOW_THRESHOLD;
        };
    }

    private void known(String id, Suite suite) {
        if (suite.clauses().map(Clause::id).noneMatch(id::equals)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no clause `" + id + "`, "
                            + Codes.expected(id, suite.clauses().map(Clause::id).toList())
                                    .en());
        }
    }

    private void print(TestRun run, PrintWriter out) {
        Ink ink = output.ink();
        Map<Format, Consumer<PrintWriter>> reports = Map.of(
                Format.TEXT, writer -> writer.print(TestReport.text(run, ink)),
                Format.JSON, writer -> writer.print(TestReport.json(run)),
                Format.HTML, writer -> writer.print(html(run)));
        output.print(out, reports);
    }

    private static String html(TestRun run) {
        return HtmlBlocks.of(
                TestReport.title(run),
                TestReport.blocks(run),
                new Formats(Language.EN, run.suite().folder().vocabulary()));
    }

    private void write(TestRun run, Path path) {
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8))) {
            print(run, writer);
        } catch (IOException e) {
            throw new UncheckedIOException("the report could not be written: " + e.getMessage(), e);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(TestReport.summary(run, output.ink()));
        Output.written(out);
    }
}
