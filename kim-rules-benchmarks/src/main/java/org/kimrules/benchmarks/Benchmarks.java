package org.kimrules.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kimrules.benchmarks.profile.Flame;
import org.kimrules.benchmarks.profile.Stacks;
import org.kimrules.benchmarks.result.Charts;
import org.kimrules.benchmarks.result.Origin;
import org.kimrules.benchmarks.result.Row;
import org.kimrules.benchmarks.result.Tables;

/**
 * Runs the workloads that are named, or all of them, and writes what they measured: the raw rows as {@code <name>.csv}, the
 * tables as {@code <name>.md}. Takes the root of the project, the folder of the results, the day and the commit, then {@code
 * --quick} and names of workloads, if any. The script {@code run} beside the module calls it.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path results = Path.of(arguments[1]);
        Origin origin = Origin.of(arguments[2], arguments[3]);
        List<String> options = Arrays.stream(arguments).skip(4).toList();
        boolean quick = options.contains("--quick");
        List<String> wanted = options.stream()
                .filter(option -> !option.startsWith("--"))
                .map(option -> option.toUpperCase(Locale.ROOT))
                .toList();
        Path file = results.resolve(origin.name() + (quick ? "-quick" : ""));
        Workloads workloads = new Workloads(quick ? Effort.QUICK : Effort.FULL, root, stacks(file));
        List<Row> rows = new ArrayList<>();
        for (Workload workload : Workload.values()) {
            if (wanted.isEmpty() || wanted.contains(workload.name())) {
                rows.addAll(workload.run(workloads));
                // what was measured so far is not lost when a later workload fails
                write(file, origin, rows);
            }
        }
        System.out.println(Tables.of(rows));
    }

    private static Path stacks(Path file) {
        return Path.of(file + "-profile.folded");
    }

    private static void write(Path file, Origin origin, List<Row> rows) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(
                Path.of(file + ".csv"),
                Stream.concat(Stream.of(origin.csv(), Row.HEADER), rows.stream().map(Row::csv))
                        .toList());
        Files.writeString(Path.of(file + ".md"), origin.heading() + "\n" + Tables.of(rows));
        draw(Path.of(file + "-w2.svg"), "W2: time per position", rows, "W2", "time", true);
        draw(
                Path.of(file + "-w4.svg"),
                "W4: from the start of the JVM to the end of the first assessment",
                rows,
                "W4",
                "time",
                false);
        draw(
                Path.of(file + "-core.svg"),
                "Eleven clauses: processor time per position",
                rows,
                "core in turn",
                "cpu",
                true);
        if (Files.exists(stacks(file))) {
            Files.writeString(
                    Path.of(file + "-profile.svg"),
                    Flame.draw(Stacks.read(stacks(file)), "An assessment of the plan of Bielefeld, warm"));
        }
    }

    private static void draw(Path file, String title, List<Row> rows, String workload, String measure, boolean each)
            throws IOException {
        List<Row> drawn = rows.stream()
                .filter(row ->
                        row.workload().startsWith(workload) && !row.workload().endsWith("rules alone"))
                .toList();
        if (!drawn.isEmpty()) {
            Files.writeString(file, Charts.times(title, drawn, measure, each));
        }
    }
}
