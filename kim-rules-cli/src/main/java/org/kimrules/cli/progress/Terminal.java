package org.kimrules.cli.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Where the streams of the program lead. */
public final class Terminal {

    private static final Path ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Returns whether standard error is a terminal. Where the system does not tell, what holds for colours holds here. */
    public static boolean onStandardError() {
        if (!Files.exists(ERROR)) {
            return Ansi.AUTO.enabled();
        }
        try {
            return ERROR.toRealPath().toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException e) {
            return false;
        }
    }
}
