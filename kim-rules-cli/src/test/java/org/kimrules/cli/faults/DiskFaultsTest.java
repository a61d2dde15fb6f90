package org.kimrules.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.reading.Plans;

/** A disk that fails while something is read: it is refused, or it is what is written on the disk. */
class DiskFaultsTest {

    private static final Path POLICIES = Path.of("..", "kim-rules-drl", "src", "main", "resources", "policies");
    private static final Path CHOIRS =
            Path.of("..", "kim-rules-authoring", "src", "test", "resources", "policies", "choirs");
    private static final Path PLAN = Path.of("..", "kim-rules-examples", "plans", "gemeinde-extra-position.yaml");

    private final Disk disk = new Disk();
    private final FaultyFiles files = new FaultyFiles(disk);

    @TempDir
    private Path policies;

    /** The layer beside the policy is another than the one of that name on the class path, which must not stand in for it. */
    @BeforeEach
    void writeAPolicyAndItsLayer() throws IOException {
        copy(CHOIRS, policies.resolve("choirs"));
        copy(POLICIES.resolve("grant-law-nrw"), policies.resolve("grant-law-nrw"));
        Path layer = policies.resolve("grant-law-nrw").resolve("policy.yaml");
        Files.writeString(layer, Files.readString(layer).replaceFirst("version: .*", "version: 9.9.9"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void aPolicyIsLoadedWholeOrNotAtAll() {
        Path folder = files.at(policies.resolve("choirs"));
        String right = Policies.load(folder).fingerprint().digest();
        int injected = 0;
        int refused = 0;
        for (disk.failAfter(0); ; disk.failAfter(injected)) {
            try {
                Policy loaded = Policies.load(folder);
                assertThat(loaded.fingerprint().digest()).isEqualTo(right);
                if (!disk.failed()) {
                    break;
                }
            } catch (PolicyException e) {
                refused++;
            }
            injected++;
        }
        System.out.println("faults injected while a policy was read: " + injected + ", refused: " + refused);
        assertThat(refused).isGreaterThan(100).isEqualTo(injected);
    }

    @Test
    void aPlanIsReadWholeOrNotAtAll() {
        Policy policy = Policies.load("kim-nrw");
        GrantPlan right = Plans.read(PLAN, policy);
        int injected = 0;
        for (disk.failAfter(0); ; disk.failAfter(injected)) {
            try {
                assertThat(Plans.read(files.at(PLAN), policy)).isEqualTo(right);
                assertThat(disk.failed()).isFalse();
                break;
            } catch (InvalidInputException e) {
                assertThat(e.problems())
                        .extracting(problem -> problem.code())
                        .containsExactly(ProblemCode.FILE_UNREADABLE);
                injected++;
            }
        }
        System.out.println("faults injected while a plan was read: " + injected + ", refused: " + injected);
        assertThat(injected).isPositive();
    }
}
