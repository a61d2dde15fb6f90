package org.kimrules.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.linker.Linker;

/** Bills of materials: everything that a module brings along is on its bill, with the hash of its very bytes. */
class BillsTest {

    private static final String LINKED = "kim.jar";

    @Test
    void whatIsPublishedIsKnown() {
        assertThat(Published.in(Published.ROOT))
                .extracting(Published::name)
                .contains("kim-rules-core", "kim-rules-drl", "kim-rules-cli", "kim-rules-spark")
                .doesNotContain("kim-rules-oracle", "kim-rules-benchmarks", "kim-rules-release");
    }

    @ParameterizedTest
    @MethodSource("published")
    void eachModuleHasItsBill(Published module) {
        assertThat(Bill.of(module).parts()).allSatisfy(part -> {
            assertThat(part.version()).isNotEmpty();
            assertThat(part.sha256()).as(part.id()).hasSize(64);
        });
    }

    @ParameterizedTest
    @CsvSource({"kim-rules-cli, kim-rules-cli/target/kim", "kim-rules-spark, kim-rules-spark/target/spark"})
    void theJarsThatAreShippedAreTheJarsOnTheBill(String module, String shipped) throws IOException {
        List<String> jars = hashes(Published.ROOT.resolve(shipped), module);
        assertThat(jars).isNotEmpty();
        assertThat(Bill.of(new Published(Published.ROOT.resolve(module))).parts())
                .extracting(Bill.Part::sha256)
                .containsExactlyInAnyOrderElementsOf(jars);
    }

    static List<Published> published() {
        return Published.in(Published.ROOT);
    }

    @Test
    void theJarThatStartsIsMadeOfTheJarsOnTheBill(@TempDir Path folder) throws IOException {
        Path kim = Published.ROOT.resolve("kim-rules-cli/target/kim");
        Path again = folder.resolve(LINKED);
        Linker.link(kim.resolve("lib"), "kim-rules-cli-", again);
        assertThat(again).hasSameBinaryContentAs(kim.resolve(LINKED));
    }

    /** Returns the hashes of the jars in a folder, but for that of the module itself and the one that is made of them. */
    private static List<String> hashes(Path folder, String module) throws IOException {
        List<String> hashes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".jar") && !name.startsWith(module) && !name.equals(LINKED)) {
                    hashes.add(Fingerprint.sha256(Files.readAllBytes(file)));
                }
            }
        }
        return hashes;
    }
}
