package org.kimrules.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.kimrules.benchmarks.contender.Contender;
import org.kimrules.benchmarks.jmh.AssessBenchmark;
import org.kimrules.benchmarks.jmh.ExplainBenchmark;
import org.kimrules.benchmarks.jmh.LoadBenchmark;
import org.kimrules.benchmarks.jmh.RulesBenchmark;
import org.kimrules.benchmarks.load.Callers;
import org.kimrules.benchmarks.load.Soak;
import org.kimrules.benchmarks.plans.Task;
import org.kimrules.benchmarks.process.AssessInTurn;
import org.kimrules.benchmarks.process.ChildJvm;
import org.kimrules.benchmarks.process.CoreInTurn;
import org.kimrules.benchmarks.process.LargePlan;
import org.kimrules.benchmarks.process.Neighbours;
import org.kimrules.benchmarks.process.SizesInTurn;
import org.kimrules.benchmarks.process.StartUp;
import org.kimrules.benchmarks.process.StatePortfolio;
import org.kimrules.benchmarks.profile.Profile;
import org.kimrules.benchmarks.result.Row;
import org.kimrules.benchmarks.rules.CoreContender;

/**
 * Runs each workload with a given effort.
 *
 * @param effort how much is measured
 * @param root the root of the project
 * @param stacks the file that the stacks of a profile are written to
 */
record Workloads(Effort effort, Path root, Path stacks) {

    private static final Map<String, List<String>> BIELEFELD = Map.of("size", List.of(String.valueOf(Task.BIELEFELD)));
    private static final String PORTFOLIO_HEAP = "-Xmx1g";
    private static final String WARM = "25";
    private static final String COLLECTOR_OF_KIM = "-XX:+UseSerialGC";

    List<Row> bielefeld() {
        List<Row> rows = new ArrayList<>(inTurn());
        rows.addAll(effort.measured().run("W1 assess", AssessBenchmark.class, BIELEFELD));
        rows.addAll(effort.measured().run("W1 assess and explain all", ExplainBenchmark.class, Map.of()));
        rows.addAll(effort.measured().run("W1 rules alone", RulesBenchmark.class, BIELEFELD));
        return rows;
    }

    private List<Row> inTurn() {
        return inTurn("W1 in turn", String.valueOf(Task.BIELEFELD), Contender.LIBRARY, AssessInTurn.class, List.of());
    }

    private List<Row> inTurn(String workload, String size, Enum<?> contender, Class<?> main, List<String> more) {
        List<String> arguments = new ArrayList<>(Collections.nCopies(2, String.valueOf(effort.rounds())));
        arguments.addAll(more);
        return process(
                workload, size, contender, List.of(PORTFOLIO_HEAP, COLLECTOR_OF_KIM), effort.most(), main, arguments);
    }

    List<Row> sizes() {
        Map<String, List<String>> sizes = Map.of("size", effort.sizes());
        List<Row> rows = new ArrayList<>(effort.measured().run("W2 assess", AssessBenchmark.class, sizes));
        rows.addAll(effort.measured().run("W2 rules alone", RulesBenchmark.class, Map.of("size", List.of("1000"))));
        for (Effort.Large large : effort.large()) {
            for (Contender contender : large.peers() ? Contender.values() : new Contender[] {Contender.LIBRARY}) {
                rows.addAll(large(large, contender));
            }
        }
        rows.addAll(sizesInTurn());
        return rows;
    }

    /** How the time of a position grows: a heap that is there from the start, and a collector for both processors. */
    private List<Row> sizesInTurn() {
        Effort.Large largest = effort.large().get(effort.large().size() - 1);
        List<String> flags =
                new ArrayList<>(List.of(largest.heap(), largest.heap().replace("-Xmx", "-Xms"), "-XX:+UseParallelGC"));
        flags.addAll(ChildJvm.largePages());
        String size = String.valueOf(largest.positions());
        return process(
                "W2 in turn", size, Contender.LIBRARY, flags, effort.most(), SizesInTurn.class, List.of(size, "1"));
    }

    private List<Row> large(Effort.Large large, Contender contender) {
        String size = String.valueOf(large.positions());
        return process(
                "W2 process",
                size,
                contender,
                List.of(large.heap()),
                effort.most(),
                LargePlan.class,
                List.of(size, contender.name(), WARM));
    }

    private static List<Row> process(
            String workload,
            String size,
            Enum<?> contender,
            List<String> flags,
            long seconds,
            Class<?> main,
            List<String> arguments) {
        ChildJvm.Ended ended = new ChildJvm(flags, seconds).run(ChildJvm.wholePath(), main, arguments);
        return ended.finished() ? ended.rows() : List.of(gaveUp(workload, size, contender, flags, ended));
    }

    /** What did not end well or in time is told, not left out. */
    private static Row gaveUp(
            String workload, String size, Enum<?> contender, List<String> flags, ChildJvm.Ended ended) {
        String why = ended.said().contains("OutOfMemoryError") ? "out of memory" : "gave up";
        return new Row(
                workload, size, contender.name(), why, ended.micros(), "us", ended.micros(), String.join(" ", flags));
    }

    List<Row> portfolio() {
        List<Row> rows = new ArrayList<>();
        for (int plans : effort.portfolios()) {
            for (Contender contender : Contender.values()) {
                rows.addAll(portfolio(String.valueOf(plans), contender));
            }
        }
        rows.addAll(neighbours());
        return rows;
    }

    private List<Row> neighbours() {
        List<CompletableFuture<List<Row>>> both = Stream.of("0", "1")
                .map(me -> CompletableFuture.supplyAsync(() -> neighbour(me)))
                .toList();
        return both.stream().flatMap(each -> each.join().stream()).toList();
    }

    private List<Row> neighbour(String me) {
        String seconds = String.valueOf(effort.load());
        return process(
                "W3",
                "a process",
                Contender.LIBRARY,
                flagsOfBatch(),
                effort.most(),
                Neighbours.class,
                List.of(me, seconds, seconds));
    }

    private static List<String> flagsOfBatch() {
        List<String> flags = new ArrayList<>(List.of(PORTFOLIO_HEAP, COLLECTOR_OF_KIM));
        flags.addAll(ChildJvm.largePages());
        return flags;
    }

    private List<Row> portfolio(String plans, Contender contender) {
        String seconds = String.valueOf(effort.cap());
        String warmUp = String.valueOf(effort.load());
        return process(
                "W3",
                plans,
                contender,
                flagsOfBatch(),
                effort.most() + effort.cap(),
                StatePortfolio.class,
                List.of(plans, contender.name(), seconds, warmUp));
    }

    /** The library behind its door, then as plain Drools is mostly used: everybody at once. */
    List<Row> load() {
        List<Row> rows = new ArrayList<>(load(Contender.LIBRARY, "door"));
        rows.addAll(load(Contender.LIBRARY, "open"));
        rows.addAll(load(Contender.PLAIN_DROOLS, "open"));
        return rows;
    }

    private List<Row> load(Contender contender, String door) {
        String seconds = String.valueOf(effort.load());
        return process(
                "LOAD",
                door,
                contender,
                List.of(PORTFOLIO_HEAP),
                effort.most(),
                Callers.class,
                List.of(contender.name(), door, seconds, seconds));
    }

    /** It takes as long as it takes. */
    List<Row> soak() {
        String plans = String.valueOf(effort.soak());
        return process(
                "SOAK",
                plans,
                Contender.LIBRARY,
                List.of(PORTFOLIO_HEAP),
                Long.MAX_VALUE,
                Soak.class,
                List.of(plans, "2"));
    }

    List<Row> starts() {
        return new StartUp(
                        root.resolve("kim-rules-examples/plans/bielefeld-2020.yaml"),
                        folder(),
                        root.resolve("kim-rules-cli/target/kim/kim.jar"))
                .run(effort.starts());
    }

    List<Row> loading() {
        return effort.measured()
                .with("-D" + LoadBenchmark.FOLDER + "=" + folder())
                .run("W5 load", LoadBenchmark.class, Map.of());
    }

    private Path folder() {
        return root.resolve("kim-rules-drl/src/main/resources/policies/kim-nrw");
    }

    List<Row> core() {
        List<Row> rows = new ArrayList<>();
        for (String size : List.of("100", "1000")) {
            rows.addAll(inTurn("core in turn", size, CoreContender.LIBRARY, CoreInTurn.class, List.of(size)));
        }
        return rows;
    }

    List<Row> profile() {
        List<String> flags = new ArrayList<>(Profile.FLAGS);
        flags.addAll(List.of(PORTFOLIO_HEAP, COLLECTOR_OF_KIM));
        String seconds = String.valueOf(effort.load());
        return process(
                "profile",
                String.valueOf(Task.BIELEFELD),
                Contender.LIBRARY,
                flags,
                effort.most(),
                Profile.class,
                List.of(seconds, seconds, stacks.toString()));
    }
}
