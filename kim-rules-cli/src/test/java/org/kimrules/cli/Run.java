package org.kimrules.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine;

/** One run of the command in this machine, with what it printed, read as UTF-8. */
public record Run(int exitCode, String out, String err) {

    private static final Path PLANS = Path.of("..", "kim-rules-examples", "plans");

    public static Run of(String... args) {
        return of(kim -> {}, args);
    }

    /** Runs the command after a change, so that a test can add what the real one never has. */
    public static Run of(Consumer<CommandLine> change, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = into(out, change, args);
        return new Run(run.exitCode(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    /** Runs {@code kim batch} of the plans into the file. */
    public static Run batch(Path plans, Path out, String... options) {
        return of(Stream.concat(Stream.of("batch", plans.toString(), "--out", out.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    /** Runs the command with a standard output of the test's own. */
    public static Run into(OutputStream out, String... args) {
        return into(out, kim -> {}, args);
    }

    private static Run into(OutputStream out, Consumer<CommandLine> change, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandLine kim = Kim.commandLine(out, err, args);
        change.accept(kim);
        int exitCode = Kim.execute(kim, args);
        kim.getOut().flush();
        kim.getErr().flush();
        return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    /** Writes a plan of the examples with another line at its end and returns the path. */
    public static String plan(String name, Path folder, String line) throws IOException {
        String text = Files.readString(PLANS.resolve(name)) + line + "\n";
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** Returns the path of a plan of the examples. */
    public static String plan(String name) {
        return PLANS.resolve(name).toString();
    }
}
