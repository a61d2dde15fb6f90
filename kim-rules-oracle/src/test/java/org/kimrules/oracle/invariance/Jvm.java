package org.kimrules.oracle.invariance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own with settings that may decide nothing. */
final class Jvm {

    /** Each JVM salts its sets and maps anew besides. */
    static final List<String> SETTINGS = List.of(
            "-XX:hashCode=0 -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
                    + " -Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia -Dfile.encoding=ISO-8859-9",
            "-XX:hashCode=1 -XX:+UseParallelGC -Ddrools.jittingThreshold=0"
                    + " -Duser.language=de -Duser.country=DE -Duser.timezone=UTC -Dfile.encoding=US-ASCII",
            "-XX:hashCode=2 -XX:+UseZGC -XX:TieredStopAtLevel=1 -Ddrools.jittingThreshold=-1"
                    + " -Duser.language=ar -Duser.country=EG -Duser.timezone=America/St_Johns -Dfile.encoding=UTF-16",
            "-XX:hashCode=3 -XX:+UseG1GC -XX:TieredStopAtLevel=1"
                    + " -Duser.language=th -Duser.country=TH -Duser.timezone=Asia/Kathmandu -Dfile.encoding=UTF-8",
            "-XX:hashCode=4 -XX:+UseSerialGC -Xint"
                    + " -Duser.language=hi -Duser.country=IN -Duser.timezone=Africa/Monrovia -Dfile.encoding=windows-1252");

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Jvm() {}

    /**
     * Returns the lines that {@link Answers} prints.
     *
     * @param settings options of Java, with blanks between them
     * @param count how many of the questions are asked
     */
    static List<String> answers(String settings, int count) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UnlockExperimentalVMOptions", "-Xmx256m"));
        command.addAll(List.of(settings.split(" ")));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Answers.class.getName(), String.valueOf(count)));
        try {
            Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (run.waitFor() != 0) {
                throw new AssertionError(settings + " failed:\n" + printed);
            }
            return printed.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
