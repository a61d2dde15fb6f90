package org.kimrules.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kimrules.benchmarks.process.FirstAssessment.Way;
import org.kimrules.benchmarks.result.Row;

/**
 * From the start of a JVM to the end of its first assessment, in several ways, each in its turn, so that what the machine does
 * meanwhile hits all of them.
 *
 * @param plan the file of the plan
 * @param folder the policy folder
 * @param linked the jar that the start script starts
 */
public record StartUp(Path plan, Path folder, Path linked) {

    private static final long AT_MOST = 120;
    private static final List<String> QUICK = quick();
    /** The archive of Java 25 and later keeps more than classes. */
    private static final boolean CACHED = Runtime.version().feature() >= 25;

    private static final String WRITE_ARCHIVE = CACHED ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    private static final String USE_ARCHIVE = CACHED ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";

    /**
     * A way to start.
     *
     * @param name what tables call it
     * @param way how it comes to its law
     * @param classPath its class path
     * @param flags its options
     */
    private record Variant(String name, Way way, String classPath, List<String> flags) {

        /** The options for people: a temporary folder says nothing. */
        String shown() {
            return String.join(" ", flags).replaceAll("=/\\S*/", "=");
        }
    }

    /** Starts each way that many times and returns the medians. */
    public List<Row> run(int rounds) {
        try {
            Path archives = Files.createTempDirectory("kim-archive");
            Map<Variant, List<Double>> times = new LinkedHashMap<>();
            variants(archives).forEach(variant -> times.put(variant, new ArrayList<>()));
            for (int i = 0; i < rounds; i++) {
                times.forEach((variant, kept) -> kept.add(time(variant)));
            }
            for (Path archive : List.of(jarsArchive(archives), linkedArchive(archives))) {
                Files.delete(archive);
            }
            Files.delete(archives);
            return times.entrySet().stream()
                    .map(entry -> row(entry.getKey(), entry.getValue()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the archives and returns the ways. */
    private List<Variant> variants(Path archives) {
        String application = ChildJvm.applicationPath();
        String onePath = ChildJvm.pathWith(linked);
        String whole = ChildJvm.wholePath();
        time(new Variant("", Way.PREBUILT, application, quickAnd(WRITE_ARCHIVE + jarsArchive(archives))));
        time(new Variant("", Way.PREBUILT, onePath, quickAnd(WRITE_ARCHIVE + linkedArchive(archives))));
        return List.of(
                new Variant("EMPTY_JVM", Way.NOTHING, application, QUICK),
                new Variant("LIBRARY", Way.PREBUILT, application, QUICK),
                new Variant("LIBRARY default flags", Way.PREBUILT, application, List.of()),
                new Variant(
                        "LIBRARY archive", Way.PREBUILT, application, quickAnd(USE_ARCHIVE + jarsArchive(archives))),
                new Variant("LIBRARY linked", Way.PREBUILT, onePath, QUICK),
                new Variant(
                        "LIBRARY linked archive",
                        Way.PREBUILT,
                        onePath,
                        quickAnd(USE_ARCHIVE + linkedArchive(archives))),
                new Variant("LIBRARY folder", Way.FOLDER, whole, QUICK),
                new Variant("PLAIN_DROOLS", Way.PLAIN_DROOLS, whole, QUICK));
    }

    private static Path jarsArchive(Path archives) {
        return archives.resolve("jars.jsa");
    }

    private static Path linkedArchive(Path archives) {
        return archives.resolve("linked.jsa");
    }

    /** The flags of the start script. */
    private static List<String> quick() {
        return Stream.concat(Stream.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), ChildJvm.largePages().stream())
                .toList();
    }

    private static List<String> quickAnd(String flag) {
        return Stream.concat(QUICK.stream(), Stream.of(flag)).toList();
    }

    private double time(Variant variant) {
        ChildJvm.Ended ended = new ChildJvm(variant.flags(), AT_MOST)
                .run(
                        variant.classPath(),
                        FirstAssessment.class,
                        List.of(variant.way().name(), plan.toString(), folder.toString()));
        if (!ended.finished()) {
            throw new IllegalStateException("the start of " + variant.way() + " failed: " + ended.said());
        }
        return ended.micros();
    }

    private static Row row(Variant variant, List<Double> times) {
        double median = Turns.median(times);
        return new Row("W4", "7", variant.name(), "time", median, "us", median, variant.shown());
    }
}
