package org.kimrules.cli.output;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code kim version}. */
@Command(name = "version", description = "Prints the version.", mixinStandardHelpOptions = true)
public final class VersionCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Creates the command; picocli fills in its options. */
    public VersionCommand() {}

    @Override
    public void run() {
        CommandLine kim = spec.root().commandLine();
        kim.printVersionHelp(kim.getOut());
    }
}
