package org.kimrules.oracle.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.time.AsOf;
import org.kimrules.oracle.Oracle;

/** The rules and the hand-written law give the same answers. */
class DifferentialTest {

    private static final Policy PREBUILT = Policies.load("kim-nrw");
    private static final Oracle ORACLE = Oracle.of(PREBUILT);

    private static void agree(Contest contest, LongStream seeds) {
        assertThat(seeds.parallel().mapToObj(contest::of).flatMap(Optional::stream))
                .isEmpty();
        System.out.println("differential: " + contest.tally());
        assertThat(contest.tally().accountedFor()).isEqualTo(contest.tally().positions());
        // most draws are sound plans
        assertThat(contest.tally().refusedPlans()).isLessThan(contest.tally().plans() / 4);
    }

    @Test
    void theHandWrittenLawAgreesInMoreThanAHundredThousandDecisions() {
        Contest contest = new Contest(PREBUILT, Map.of("the oracle", ORACLE::assess));
        agree(contest, LongStream.range(0, 3_000));
        assertThat(contest.tally().decisions()).isGreaterThan(100_000);
    }

    @Test
    void oneFindingTooFewIsFoundAndThePlanMadeSmall() {
        Contest contest = new Contest(PREBUILT, Map.of("a careless engine", DifferentialTest::careless));
        Difference found = LongStream.range(0, 1_000)
                .mapToObj(contest::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        assertThat(found.what()).startsWith("a careless engine differs in findings");
        assertThat(found.plan().sponsors()).hasSize(2);
        assertThat(found.plan().exemptions()).isEmpty();
        assertThat(found.plan().meetings()).isEmpty();
    }

    /** Forgets what the plan states about one clause. */
    private static Assessment careless(GrantPlan plan, AsOf asOf) {
        Assessment answer = PREBUILT.assess(plan, asOf);
        List<Finding> fewer = new ArrayList<>(answer.findings());
        fewer.removeIf(finding -> finding.clause().id().equals("B2-04"));
        return new Assessment(
                answer.plan(),
                answer.policy(),
                answer.asOf(),
                answer.verdict(),
                answer.positions(),
                answer.years(),
                answer.lines(),
                answer.chances(),
                answer.requiredApprovals(),
                Collections.unmodifiableList(fewer),
                answer.parameters(),
                answer.grounds());
    }
}
