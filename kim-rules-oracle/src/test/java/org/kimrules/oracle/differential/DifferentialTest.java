package org.kimrules.oracle.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.authoring.cases.Law;
import org.kimrules.core.data.Node;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.oracle.Oracle;
import org.kimrules.oracle.drawn.FigureDraw;

/** The rules and the hand-written law give the same answers. */
class DifferentialTest {

    private static final Law LAW = Law.prebuilt("kim-nrw");
    private static final Kept KEPT = new Kept(Path.of("src", "test", "resources", "kept"));

    private final Contest contest = new Contest(LAW, policy -> Map.of("the oracle", Oracle.of(policy)::assess));

    private static Stream<Task> differences(Contest contest, LongStream seeds) {
        return seeds.parallel().mapToObj(contest::of).flatMap(Optional::stream);
    }

    private void accountedFor() {
        System.out.println("differential: " + contest.tally());
        assertThat(contest.tally().accountedFor()).isEqualTo(contest.tally().positions());
        // most draws are sound plans
        assertThat(contest.tally().refusedPlans()).isLessThan(contest.tally().plans() / 4);
    }

    @Test
    void theHandWrittenLawAgreesInMoreThanAHundredThousandDecisions() {
        assertThat(differences(contest, LongStream.range(0, 1_000))).isEmpty();
        accountedFor();
        assertThat(contest.tally().decisions()).isGreaterThan(100_000);
    }

    @Test
    void itAgreesWhateverTheFiguresAre() {
        List<Node> written = ParameterFiles.of(LAW);
        for (long seed = 10_000; seed < 10_500; seed += 20) {
            Contest drawn = contest.under(new FigureDraw(seed).of(written));
            assertThat(differences(drawn, LongStream.range(seed, seed + 20))).isEmpty();
        }
        accountedFor();
        assertThat(contest.tally().decisions()).isGreaterThan(50_000);
    }

    @Test
    void whereTheyDifferedOnceTheyAgree() {
        assertThat(KEPT.files())
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(contest.difference(Kept.read(file))).isEmpty());
    }

    @Test
    void oneFindingTooFewIsFoundAndThePlanMadeSmallAndKept(@TempDir Path folder) {
        Contest careless = new Contest(LAW, policy -> Map.of("a careless engine", careless(policy)))
                .under(new FigureDraw(1).of(ParameterFiles.of(LAW)));
        Task found = differences(careless, LongStream.range(0, 200)).findFirst().orElseThrow();
        assertThat(found.found()).contains("a careless engine differs in findings");
        assertThat(found.figures()).isEmpty();
        GrantPlan plan = new PlanDocument(found.plan()).toPlan(LAW.whole());
        assertThat(plan.sponsors()).hasSize(2);
        assertThat(plan.exemptions()).isEmpty();
        assertThat(plan.meetings()).isEmpty();
        assertThat(careless.difference(Kept.read(new Kept(folder).keep("found", found))))
                .isEqualTo(careless.difference(found))
                .isNotEmpty();
    }

    private static Engine careless(Policy policy) {
        return (plan, asOf) -> careless(policy.assess(plan, asOf));
    }

    /** Forgets what the plan states about one clause. */
    private static Assessment careless(Assessment answer) {
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
