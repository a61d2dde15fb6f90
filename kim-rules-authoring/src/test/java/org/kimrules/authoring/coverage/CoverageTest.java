package org.kimrules.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.authoring.cases.Choirs;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.testing.TestReport;
import org.kimrules.authoring.testing.TestRun;
import org.kimrules.core.report.layout.Ink;

/** Coverage counts what cases expect and get, and its list of gaps may only shrink. */
class CoverageTest {

    private static final String CH_01 = "law/choir-rules/CH-01/cases.yaml";
    private static final String CH_02 = "law/choir-rules/CH-02/cases.yaml";
    private static final String SUITE = "cases/suite.yaml";

    @TempDir
    private Path policies;

    private Choirs choirs;

    @BeforeEach
    void copyTheProgramme() throws IOException {
        choirs = Choirs.in(policies);
    }

    private TestRun run() {
        Law law = Law.compiled(choirs.folder());
        return TestRun.of(Suite.read(law.folder()), law);
    }

    @Test
    void whatTheRulesCanAnswerIsWhatHasToBeProved() {
        Coverage coverage = run().coverage();
        assertThat(coverage.goals())
                .extracting(Goal::name)
                .containsExactlyInAnyOrder(
                        "CH-01-s SATISFIED",
                        "CH-01-v VIOLATED",
                        "CH-01 ALONE",
                        "CH-01-s PositionSlice(employer == \"MUSIC_SCHOOL\") true",
                        "CH-01-s PositionSlice(employer == \"MUSIC_SCHOOL\") false",
                        "CH-01-v PositionSlice(employer != \"MUSIC_SCHOOL\") true",
                        "CH-01-v PositionSlice(employer != \"MUSIC_SCHOOL\") false",
                        "CH-02-s SATISFIED",
                        "CH-02-v VIOLATED",
                        "CH-02 ALONE",
                        "CH-02-s ParameterInForce(fte <= $share) true",
                        "CH-02-s ParameterInForce(fte <= $share) false",
                        "CH-02-v ParameterInForce(fte > $share) true",
                        "CH-02-v ParameterInForce(fte > $share) false",
                        "CH-02-s ParameterInForce(fte <= $share) equal",
                        "CH-02-s ParameterInForce(fte <= $share) nearest",
                        "CH-02-v ParameterInForce(fte > $share) equal",
                        "CH-02-v ParameterInForce(fte > $share) nearest");
        assertThat(coverage.open()).isEmpty();
        assertThat(coverage.percent()).isEqualTo(100);
        assertThat(coverage.reached()).isTrue();
    }

    @Test
    void aProofNamesItsCaseAndTheYearsOfItsSubject() {
        assertThat(run().coverage().proofs().get("CH-01-v VIOLATED"))
                .satisfies(proof -> assertThat(proof.years()).containsExactly(2021))
                .satisfies(proof -> assertThat(proof.place()).isEqualTo(CH_01 + ":7"));
    }

    @Test
    void aBoundaryIsSeenOnlyAtTheNearestValue() {
        choirs.with(CH_02, "fte: 0.49", "fte: 0.48");
        assertThat(run().coverage().open())
                .extracting(Goal::name)
                .containsExactly(
                        "CH-02-s ParameterInForce(fte <= $share) nearest",
                        "CH-02-v ParameterInForce(fte > $share) nearest");
    }

    @Test
    void aCaseThatFailsProvesNothing() {
        choirs.with(CH_01, "{subject: LEHRE, outcome: VIOLATED}", "{subject: LEHRE, outcome: UNDECIDED}");
        TestRun run = run();
        assertThat(run.result()).isEqualTo(TestRun.Result.FAILED);
        assertThat(run.coverage().open()).extracting(Goal::name).contains("CH-01-v VIOLATED");
        assertThat(TestReport.text(run, Ink.PLAIN)).startsWith("FAILED\ncase: CH-01: a choir is not\n");
    }

    @Test
    void aGapThatIsNotListedIsBelowTheThreshold() {
        choirs.with(SUITE, "CH-01 ALONE", "CH-02 ALONE").with(CH_02, "    alone: true", "    silentOn: [L]");
        TestRun run = run();
        assertThat(run.result()).isEqualTo(TestRun.Result.BELOW);
        assertThat(run.coverage().open()).extracting(Goal::name).containsExactly("CH-01 ALONE");
        assertThat(run.coverage().percent()).isEqualTo(94);
        assertThat(TestReport.text(run, Ink.PLAIN))
                .contains("- CH-01 ALONE, law/choir-rules/CH-01/check.drl", "threshold 100 %: not reached");
    }

    @Test
    void whoFailsAClauseAloneHasToExpectItsViolation() {
        choirs.with(
                CH_02, "    alone: true\n    expect:\n      - {subject: LEHRE, outcome: VIOLATED}", "    alone: true");
        assertThat(run().coverage().open()).extracting(Goal::name).containsExactly("CH-02 ALONE");
    }

    @Test
    void withoutSettingsNoThresholdIsSet() throws IOException {
        Files.delete(choirs.folder().resolve(SUITE));
        assertThat(TestReport.summary(run(), Ink.PLAIN))
                .endsWith("coverage: 94 % (17 of 18; listed gaps: 0), threshold: none set in cases/suite.yaml\n");
    }

    @Test
    void whereNoRuleAnswersThereIsNothingToProve() {
        Law law = Law.compiled(choirs.folder());
        Suite suite = Suite.read(law.folder());
        assertThat(TestReport.summary(TestRun.of(suite, law, Set.of("CH-02", "CH-03")), Ink.PLAIN))
                .endsWith("\nno rule answers CH-03, so there is nothing to prove\n");
        assertThat(TestReport.summary(run(), Ink.PLAIN)).doesNotContain("CH-03");
    }

    @Test
    void aListedGapThatIsClosedOrUnknownHasToGo() {
        choirs.with(SUITE, "CH-01 ALONE", "CH-02-v VIOLATED");
        choirs.with(SUITE, "coverage: 100", "coverage: 0");
        TestRun run = run();
        assertThat(run.coverage().closed()).extracting("gap").containsExactly("CH-02-v VIOLATED");
        assertThat(run.result()).isEqualTo(TestRun.Result.BELOW);
        assertThat(TestReport.text(run, Ink.PLAIN)).contains("CH-02-v VIOLATED: remove it from cases/suite.yaml");
    }

    @Test
    void oneClauseIsMeasuredByItself() {
        Law law = Law.compiled(choirs.folder());
        TestRun run = TestRun.of(Suite.read(law.folder()), law, Set.of("CH-02"));
        assertThat(run.results()).hasSize(3);
        assertThat(run.coverage().goals()).allMatch(goal -> goal.clause().equals("CH-02"));
        assertThat(run.result()).isEqualTo(TestRun.Result.GOOD);
    }

    @Test
    void clausesThatNoRuleAnswersAreListed() {
        assertThat(TestReport.text(run(), Ink.PLAIN))
                .contains("== Clauses that a person judges", "- CH-03, Appropriate")
                .contains("== Clauses whose text is open: none");
    }

    @Test
    void programsReadWhatProvesEachGoal() {
        String json = TestReport.json(run());
        assertThat(json)
                .contains("\"result\": \"GOOD\"", "\"goal\": \"CH-02 ALONE\"", "\"provedBy\": \"" + CH_02 + ":12\"");
        assertThat(json.lines().filter(line -> line.contains("\"provedBy\": null")))
                .hasSize(1);
    }
}
