package org.kimrules.benchmarks.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.kimrules.benchmarks.contender.Assessor;
import org.kimrules.benchmarks.contender.Contender;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.benchmarks.process.ChildJvm;
import org.kimrules.benchmarks.process.Stopwatch;
import org.kimrules.benchmarks.result.Row;

/**
 * Assesses the plan of Bielefeld again and again in a warm JVM while its stack is looked at, writes the stacks and prints the shares of
 * methods of the library in them.
 */
public final class Profile {

    /** The options of the JVM: whole stacks, also those of methods that were compiled into others. */
    public static final List<String> FLAGS = List.of(
            "-XX:FlightRecorderOptions=stackdepth=256", "-XX:+UnlockDiagnosticVMOptions", "-XX:+DebugNonSafepoints");

    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final Duration PERIOD = Duration.ofMillis(10);
    private static final double TOLD = 3;
    private static final double PERCENT = 100;

    private Profile() {}

    /**
     * Runs.
     *
     * @param arguments the seconds to warm up, those to measure, and the file for the stacks
     */
    public static void main(String[] arguments) throws IOException {
        Task task = Task.of(Task.BIELEFELD);
        Assessor library = Contender.LIBRARY.start(task.policy());
        long blocked = work(library, task, arguments[0]);
        try (Recording recording = new Recording()) {
            recording.enable(SAMPLE).withPeriod(PERIOD);
            recording.start();
            blocked += work(library, task, arguments[1]);
            recording.stop();
            Stacks stacks = stacks(recording);
            stacks.write(Path.of(arguments[2]));
            print(stacks);
        }
        System.out.println(blocked + " times blocked");
    }

    private static long work(Assessor library, Task task, String seconds) {
        double most = Double.parseDouble(seconds) * Stopwatch.SECOND;
        Stopwatch watch = new Stopwatch();
        long blocked = 0;
        while (watch.micros() < most) {
            blocked += library.assess(task.plan(), task.asOf()).blocked() ? 1 : 0;
        }
        return blocked;
    }

    private static Stacks stacks(Recording recording) throws IOException {
        Path file = Files.createTempFile("kim-profile", ".jfr");
        try {
            recording.dump(file);
            Stacks stacks = new Stacks();
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
                    stacks.add(Frames.named(event.getStackTrace()));
                }
            }
            return stacks;
        } finally {
            Files.delete(file);
        }
    }

    private static void print(Stacks stacks) {
        double all = stacks.samples();
        stacks.within().entrySet().stream()
                .filter(method -> !method.getKey().startsWith(Frames.DROOLS))
                .filter(method -> method.getValue() * PERCENT / all >= TOLD)
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .forEach(method -> ChildJvm.print(new Row(
                        "profile",
                        String.valueOf(Task.BIELEFELD),
                        Contender.LIBRARY.name(),
                        method.getKey(),
                        method.getValue() * PERCENT / all,
                        "%",
                        0,
                        "")));
    }
}
