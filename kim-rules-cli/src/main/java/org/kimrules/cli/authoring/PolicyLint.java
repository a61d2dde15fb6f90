package org.kimrules.cli.authoring;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.kimrules.authoring.lint.Lint;
import org.kimrules.authoring.lint.LintReport;
import org.kimrules.authoring.lint.Page;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Output;
import org.kimrules.core.data.Codes;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.report.layout.Lines;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Lint of a policy folder, for the command line. */
final class PolicyLint {

    private final CommandSpec spec;
    private final Output output;

    PolicyLint(CommandSpec spec, Output output) {
        this.spec = spec;
        this.output = output;
    }

    /** Prints the page of a rule. */
    int explain(String id) {
        Page page = Page.of(id)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no rule `" + id + "`, "
                                + Codes.expected(id, Lint.ids()).en()));
        PrintWriter out = spec.commandLine().getOut();
        out.print(page.text());
        Output.written(out);
        return ExitCodes.FREE;
    }

    /**
     * Looks at the folder and prints what there is to remark.
     *
     * @param fix whether what can be mended without thinking is mended first
     */
    int run(Path folder, boolean fix) {
        try {
            if (fix) {
                Lint.fix(folder);
            }
            List<Remark> remarks = Lint.of(folder);
            output.print(
                    spec.commandLine().getOut(),
                    out -> out.print(LintReport.text(remarks, output.ink())),
                    out -> out.print(LintReport.json(remarks)));
            return remarks.isEmpty() ? ExitCodes.FREE : ExitCodes.REMARKED;
        } catch (PolicyException e) {
            spec.commandLine().getErr().println("kim: " + Lines.printable(String.valueOf(e.getMessage())));
            return ExitCodes.UNUSABLE;
        }
    }
}
