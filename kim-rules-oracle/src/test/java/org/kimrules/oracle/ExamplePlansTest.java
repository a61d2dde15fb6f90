package org.kimrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.time.AsOf;

/** The plans of the examples, on days before and after everything that was published. */
class ExamplePlansTest {

    private static final Policy POLICY = Policies.load("kim-nrw");
    private static final Path PLANS = Path.of("..", "kim-rules-examples", "plans");
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2020, 7, 15),
            LocalDate.of(2020, 9, 3),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2021, 6, 30),
            LocalDate.of(2023, 6, 30),
            LocalDate.of(2024, 6, 30),
            LocalDate.of(2025, 6, 30));

    static Stream<Path> plans() throws IOException {
        try (Stream<Path> files = Files.walk(PLANS)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().endsWith("-bad.yaml"))
                    .filter(file -> !file.toString().contains("lindental"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void thereAreAtLeastFifteenPlans() throws IOException {
        assertThat(plans()).hasSizeGreaterThanOrEqualTo(15);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theOracleAnswersAsTheRulesDoOnEveryDay(Path file) {
        GrantPlan plan = Plans.read(file, POLICY);
        SortedSet<LocalDate> days = new TreeSet<>(DAYS);
        plan.decidedOn().ifPresent(days::add);
        days.forEach(day -> Both.agree(file.getFileName().toString(), POLICY, plan, AsOf.knownOn(day)));
    }
}
