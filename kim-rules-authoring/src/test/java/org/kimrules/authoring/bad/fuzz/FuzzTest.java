package org.kimrules.authoring.bad.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.authoring.bad.JsonText;
import org.kimrules.authoring.bad.PolicyTrial;
import org.kimrules.core.data.Documents;

/**
 * Whatever bytes are read, there is an answer or a refusal, never another exception and never more than a heap of 512 MiB. Every
 * run makes the same number of tries from the same seed in a JVM of its own; {@code -Dkim.fuzz.runs=2000000} makes more.
 */
class FuzzTest {

    private static final Path BASE =
            Path.of("..", "kim-rules-drl", "src", "main", "resources", "policies", "kim-nrw", "cases", "base.yaml");

    private static final String RUNS = "kim.fuzz.runs";

    @TempDir
    private Path folder;

    @TempDir
    private Path policies;

    @Test
    void plans() throws Exception {
        seed("yaml", Files.readString(BASE));
        seed("json", JsonText.of(Documents.read(BASE)));
        seed("alias", "a: &a [*a, !!x 1]\nb: \"\\uD800\"\n");
        seed("number", "{\"positions\": [{\"fte\": 1E+1000000000, \"id\": \"\\ud800\"}]}");
        fuzz(PlanFuzz.class, Integer.getInteger(RUNS, 500));
    }

    @Test
    void filesOfPolicies() throws Exception {
        Path policy = PolicyTrial.copy(policies);
        for (String file : PolicyFuzz.FILES) {
            seed(
                    file.replace('/', '-'),
                    (char) PolicyFuzz.FILES.indexOf(file) + Files.readString(policy.resolve(file)));
        }
        fuzz(PolicyFuzz.class, Integer.getInteger(RUNS, 500), "-Dkim.fuzz.policy=" + policy);
    }

    private void seed(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fuzz(Class<?> target, int runs, String... settings) throws IOException, InterruptedException {
        Path log = Path.of("target", target.getSimpleName() + ".log");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(List.of(settings));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=org.kimrules.core.**:org.kimrules.drl.folder.**",
                "--custom_hook_includes=org.kimrules.core.**:org.kimrules.drl.folder.**",
                "--reproducer_path=target",
                "-artifact_prefix=target/",
                "-seed=1",
                "-runs=" + runs,
                "-max_len=8192",
                // what the JVM takes beside its heap is not ours; an error of the heap is found all the same
                "-rss_limit_mb=0",
                folder.toString()));
        Process run = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(run.waitFor()).as(() -> read(log)).isZero();
        List<String> done =
                read(log).lines().filter(line -> line.startsWith("Done ")).toList();
        assertThat(done).hasSize(1);
        System.out.println(target.getSimpleName() + ": " + done.get(0));
    }
}
