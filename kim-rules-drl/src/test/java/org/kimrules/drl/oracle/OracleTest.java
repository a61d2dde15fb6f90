package org.kimrules.drl.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
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

    private Policy policy;
    private Oracle oracle;
    private PlanGenerator generator;

    @BeforeAll
    void loadThePolicyOnce() {
        policy = Policies.load("kim-nrw");
        oracle = new Oracle(policy.register(), policy.parameters());
        generator = new PlanGenerator(policy);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, PLANS);
    }

    @Test
    void theOracleKnowsEveryEncodedClauseAndNoOther() {
        assertThat(policy.register().clauses())
                .filteredOn(clause -> clause.status() == ClauseStatus.ENCODED)
                .extracting(Clause::id)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CodedClause.values())
                        .map(CodedClause::id)
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLibraryAndTheOracleAgreeOnEveryPlan(long seed) {
        PlanGenerator.Sample sample = generator.sample(seed);
        OracleResult expected = oracle.assess(sample.plan(), sample.asOf());
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
