package org.kimrules.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever builds the same sources gets the same bytes, in another folder, language and time zone: nobody has to trust who built them. */
class RebuildTest {

    private static final String ELSEWHERE = "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Chatham";
    private static final Set<String> NOT_SOURCES = Set.of("target", ".git");

    @Test
    void twoBuildsAreBitEqual(@TempDir Path folder) throws IOException, InterruptedException {
        Path copy = folder.resolve("built by somebody else");
        copy(Published.ROOT, copy);
        build(copy);
        List<Published> modules = Published.in(Published.ROOT);
        for (Published module : modules) {
            Published again = new Published(copy.resolve(Published.ROOT.relativize(module.folder())));
            for (Path file : module.files()) {
                assertThat(again.folder().resolve(module.folder().relativize(file)))
                        .as("after `mvn clean verify`")
                        .hasSameBinaryContentAs(file);
            }
        }
        System.out.println("rebuilt bit-equal: "
                + modules.stream().mapToInt(module -> module.files().size()).sum() + " files of " + modules.size()
                + " modules");
    }

    private static void build(Path copy) throws IOException, InterruptedException {
        Path log = copy.resolve("build.log");
        List<String> command = List.of(
                Path.of(System.getProperty("kim.maven.home"), "bin", "mvn").toString(),
                "-B",
                "-Pquick",
                "-Dcyclonedx.skip=false",
                "-Dmaven.repo.local=" + System.getProperty("kim.maven.repository"),
                "-pl",
                Published.in(copy).stream()
                        .map(module -> copy.relativize(module.folder()).toString())
                        .map(path -> path.isEmpty() ? "." : path)
                        .collect(Collectors.joining(",")),
                // with the tools that build them
                "-am",
                "package");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "LC_ALL",
                        "C",
                        "TZ",
                        "Pacific/Chatham",
                        "MAVEN_OPTS",
                        "-XX:+UseSerialGC " + ELSEWHERE));
        int code = builder.start().waitFor();
        assertThat(code).as(Files.readString(log)).isZero();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NOT_SOURCES.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
