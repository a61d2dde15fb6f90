package org.kimrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.authoring.cases.Case;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.core.policy.Policy;

/** The executable cases of the policy, with the parameters that nobody knows in them. */
class CasesTest {

    private static final Law LAW = Law.prebuilt("kim-nrw");
    private static final Suite SUITE = Suite.read(LAW.folder());

    static Stream<Case> cases() {
        return SUITE.cases().stream();
    }

    @Test
    void thereAreMoreThanSixHundredCases() {
        assertThat(SUITE.cases()).hasSizeGreaterThan(600);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOracleAnswersAsTheRulesDo(Case one) {
        Policy policy = LAW.without(one.unknown());
        Both.agree(one.name(), policy, SUITE.plan(one, policy), one.asOf());
    }
}
