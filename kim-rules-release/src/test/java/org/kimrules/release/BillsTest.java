package org.kimrules.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.policy.Fingerprint;

/** Bills of materials: everything that a module brings along is on its bill, with the hash of its very bytes. */
class BillsTest {

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

    /** Returns the hashes of the jars in a folder, but for those of the module itself. */
    private static List<String> hashes(Path folder, String module) throws IOException {
        List<String> hashes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".jar") && !name.startsWith(module)) {
                    hashes.add(Fingerprint.sha256(Files.readAllBytes(file)));
                }
            }
        }
        return hashes;
    }
}
