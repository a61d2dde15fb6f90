package org.kimrules.cli.law;

import java.util.concurrent.Callable;
import org.kimrules.cli.input.PolicyOption;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.Version;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.register.ParameterList;
import org.kimrules.core.report.register.ParameterListJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code kim parameters}: prints the dated figures as the law stood. */
@Command(
        name = "parameters",
        description = "Lists the rates, maxima and days of the law with their history, or those of one day.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.PRINTED_MEANS, ExitCodes.BAD_INPUT_MEANS, ExitCodes.INTERNAL_ERROR_MEANS})
public final class ParametersCommand implements Callable<Integer> {

    @Mixin
    private RegisterOptions options = new RegisterOptions();

    @Mixin
    private PolicyOption option = new PolicyOption();

    /** Creates the command; picocli fills in its options. */
    ParametersCommand() {}

    /**
     * Prints the list.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        Policy policy = option.load();
        return options.print(
                () -> ParameterList.of(policy, options.scope(), options.language(), options.ink()),
                () -> ParameterListJson.of(policy, options.scope(), options.language()));
    }
}
