package org.kimrules.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bills of materials: everything that a module brings along is on its bill, with the hash of its very bytes. */
final class BillsTest {

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
        Map<String, String> onBill = Bill.of(new Published(Published.ROOT.resolve(module))).parts().stream()
                .collect(Collectors.toMap(Bill.Part::sha256, Bill.Part::id));
        Map<String, String> jars = jars(Published.ROOT.resolve(shipped));
        jars.values().removeIf(name -> name.startsWith(module));
        assertThat(jars).isNotEmpty();
        assertThat(onBill.keySet()).containsExactlyInAnyOrderElementsOf(jars.keySet());
    }

    static List<Published> published() {
        return Published.in(Published.ROOT);
    }

    /** Returns the jars in a folder by their hashes. */
    private static Map<String, String> jars(Path folder) throws IOException {
        Map<String, String> jars = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".jar"))::iterator) {
                jars.put(sha256(file), file.getFileName().toString());
            }
        }
        return jars;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
