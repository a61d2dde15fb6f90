package org.kimrules.cli.law;

import java.util.concurrent.Callable;
import org.kimrules.cli.input.PolicyOption;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Version;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.register.ClauseList;
import org.kimrules.core.report.register.ClauseListJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code kim clauses}: prints the clauses as the law stood. */
@Command(
        name = "clauses",
        description = "Lists the clauses as the law stood: sentence, source, status, validity, rules and cases.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.PRINTED_MEANS, ExitCodes.BAD_INPUT_MEANS, ExitCodes.INTERNAL_ERROR_MEANS})
public final class ClausesCommand implements Callable<Integer> {

    @Mixin
    private RegisterOptions options = new RegisterOptions();

    @Mixin
    private PolicyOption option = new PolicyOption();

    /** Creates the command; picocli fills in its options. */
    ClausesCommand() {}

    /**
     * Prints the list.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        Policy policy = option.load();
        return options.print(
                () -> ClauseList.of(policy, options.scope(), options.language(), options.ink()),
                () -> ClauseListJson.of(policy, options.scope(), options.language()));
    }
}
