package org.kimrules.benchmarks.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kimrules.benchmarks.result.Row;

/**
 * A JVM of its own for one measurement. What it prints after {@value #ROW} is a row.
 *
 * @param flags its options
 * @param seconds how long it may take at most
 */
public record ChildJvm(List<String> flags, long seconds) {

    private static final String ROW = "ROW ";
    private static final List<String> COMPILING = List.of(
            "antlr",
            "asm",
            "commons-math3",
            "drools-compiler",
            "drools-drl",
            "drools-ecj",
            "drools-io",
            "drools-mvel",
            "drools-wiring-dynamic",
            "ecj",
            "evrete",
            "jmh",
            "jopt-simple",
            "jte",
            "kim-rules-report",
            "mvel2");

    /**
     * What came of it.
     *
     * @param finished whether it ended well and in time
     * @param micros how long it took from start to end
     * @param rows what it measured
     * @param said all that it printed
     */
    public record Ended(boolean finished, double micros, List<Row> rows, String said) {}

    /** Keeps a copy. */
    public ChildJvm {
        flags = List.copyOf(flags);
    }

    /** Prints a row for the parent. */
    public static void print(Row row) {
        System.out.println(ROW + row.csv());
    }

    /** Returns the class path of this JVM without what only compiles rules or measures: that of an application. */
    public static String applicationPath() {
        return pathOf(name -> COMPILING.stream().noneMatch(name::startsWith));
    }

    /** Returns the class path of the benchmarks alone, with a jar that has all else. */
    public static String pathWith(Path jar) {
        return pathOf(name -> name.startsWith("kim-rules-benchmarks")) + File.pathSeparator + jar;
    }

    private static String pathOf(Predicate<String> wanted) {
        return Arrays.stream(wholePath().split(File.pathSeparator))
                .filter(entry -> wanted.test(Path.of(entry).getFileName().toString()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Returns the class path of this JVM. */
    public static String wholePath() {
        return System.getProperty("java.class.path");
    }

    /** Returns the option that asks for large pages of memory, where Linux hands them out. */
    public static List<String> largePages() {
        Path pages = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
        try {
            return Files.isReadable(pages) && !Files.readString(pages).contains("[never]")
                    ? List.of("-XX:+UseTransparentHugePages")
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a main class to its end, or to the end of its time. */
    public Ended run(String classPath, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile("kim-benchmark", ".txt");
            Stopwatch watch = new Stopwatch();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean finished = ended(process);
            double micros = watch.micros();
            String said = Files.readString(output);
            Files.delete(output);
            return new Ended(finished && process.exitValue() == 0, micros, rows(said), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean ended(Process process) {
        try {
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
            }
            return ended;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<Row> rows(String said) {
        return said.lines()
                .filter(line -> line.startsWith(ROW))
                .map(line -> Row.of(line.substring(ROW.length())))
                .toList();
    }
}
