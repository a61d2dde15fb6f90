package org.kimrules.cli.output;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
public final class Version implements IVersionProvider {

    /** Creates the provider; picocli asks it. */
    public Version() {}

    @Override
    public String[] getVersion() {
        return new String[] {
            "kim "
                    + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                            .orElse("(not packaged)")
        };
    }
}
