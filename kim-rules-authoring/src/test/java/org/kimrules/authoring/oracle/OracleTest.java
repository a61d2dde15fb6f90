package org.kimrules.authoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;

/** Compares the library's answers with those of the oracle. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OracleTest {

    private static final int PLANS = 300;
    private static final int SHOWN = 15;

    /** Whoever falls under the one violates it; what the other pays is unknown only where its maximum is. */
    private static final Set<CodedClause> ONE_OUTCOME = EnumSet.of(CodedClause.O1_09, CodedClause.B3_01);

    private record Drawn(PlanGenerator.Sample sample, OracleResult expected) {}

    private final Map<Long, Drawn> drawn = new TreeMap<>();
    private Policy policy;

    @BeforeAll
    void drawAllPlansOnce() {
        policy = Policies.load("kim-nrw");
        Oracle oracle = new Oracle(policy.register(), policy.parameters());
        PlanGenerator generator = new PlanGenerator(policy);
        seeds().forEach(seed -> {
            PlanGenerator.Sample sample = generator.sample(seed);
            drawn.put(seed, new Drawn(sample, oracle.assess(sample.plan(), sample.asOf())));
        });
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, PLANS);
    }

    @Test
    void theOracleKnowsEveryEncodedClauseAndNoOther() {
        assertThat(policy.register().clauses())
                .filteredOn(clause -> clause.status() == ClauseStatus.ENCODED)
                .extracting(Clause::id)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(CodedClause.values()).map(CodedClause::id).toList());
    }

    @Test
    void theDrawnPlansAskEveryClauseAndGetMoreThanOneOutcome() {
        Map<String, Set<String>> outcomes = new TreeMap<>();
        for (Drawn each : drawn.values()) {
            for (String finding : each.expected().findings()) {
                String[] words = finding.split(" ");
                outcomes.computeIfAbsent(words[0], any -> new TreeSet<>()).add(words[words.length - 2]);
            }
        }
        assertThat(policy.register().clauses()).extracting(Clause::id).isSubsetOf(outcomes.keySet());
        assertThat(CodedClause.values())
                .filteredOn(clause -> !ONE_OUTCOME.contains(clause))
                .allSatisfy(clause ->
                        assertThat(outcomes.get(clause.id())).as(clause.id()).hasSizeGreaterThan(1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLibraryAndTheOracleAgreeOnEveryPlan(long seed) {
        PlanGenerator.Sample sample = drawn.get(seed).sample();
        OracleResult expected = drawn.get(seed).expected();
        OracleResult actual = OracleResult.of(policy.assess(sample.plan(), sample.asOf()));
        List<String> differences = expected.differencesTo(actual);
        assertThat(differences)
                .withFailMessage(() -> "seed " + seed + ", known on "
                        + sample.asOf().knownOn() + ", "
                        + differences.size() + " differences, the first:\n"
                        + String.join("\n", differences.stream().limit(SHOWN).toList()))
                .isEmpty();
        assertThat(actual).isEqualTo(expected);
    }
}
