package org.kimrules.examples;

import java.nio.file.Path;

/** Where the examples find their plans. */
final class PlansFolder {

    private PlansFolder() {}

    /** Returns the folder that the first argument names, or else the one below the root of the project. */
    static Path of(String... args) {
        return Path.of(args.length > 0 ? args[0] : "kim-rules-examples/plans");
    }
}
