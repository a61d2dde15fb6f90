package org.kimrules.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.authoring.cases.Choirs;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;

/** What the cases of a policy would not notice is named with its place and the case that is missing. */
class MutationTest {

    private static final AtomicReference<@Nullable MutationReport> UNTOUCHED = new AtomicReference<>();

    @TempDir
    private Path policies;

    private Choirs choirs;

    @BeforeEach
    void copyTheProgramme() throws IOException {
        choirs = Choirs.in(policies);
    }

    private MutationReport report() {
        Law law = Law.compiled(choirs.folder());
        return Mutation.of(Suite.read(law.folder()), law);
    }

    /** The report on the programme as it is: the same for every test that changes nothing, so that it is made once. */
    private MutationReport untouched() {
        return UNTOUCHED.updateAndGet(known -> known == null ? report() : known);
    }

    private static MutantResult result(MutationReport report, String id) {
        return report.results().stream()
                .filter(each -> each.mutant().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mutant `" + id + "`"));
    }

    @Test
    void aBoundaryThatACaseStandsOnIsNoticedAndTheCaseIsNamed() {
        assertThat(result(untouched(), "CH-02-s/ParameterInForce fte <= $share/<"))
                .returns(Fate.KILLED, MutantResult::fate)
                .returns("CH-02: a share of 0.5 is enough", MutantResult::because);
    }

    @Test
    void aBoundaryWithoutItsCaseSurvivesAndIsNamedWithFileLineAndClause() {
        choirs.with("parameters/CHOIR/min-share.yaml", "value: 0.5", "value: 0.45");
        MutationReport report = report();
        assertThat(result(report, "CH-02-s/ParameterInForce fte <= $share/<").fate())
                .isEqualTo(Fate.SURVIVED);
        assertThat(report.unnoticed())
                .contains(
                        "law/choir-rules/CH-02/check.drl:13: no case of CH-02 tells `fte <= $share` from `fte < $share`;"
                                + " mutant: CH-02-s/ParameterInForce fte <= $share/<");
    }

    @Test
    void rulesFiguresAndTheRegisterAreMutatedButNoLayerThatTheCasesDoNotCover() {
        assertThat(untouched().results())
                .extracting(each -> each.mutant().id())
                .contains(
                        "CH-01-s/remove",
                        "CH-01-s/satisfied/violated",
                        "CH-01-v/PositionSlice employer != \"MUSIC_SCHOOL\"/\"MUSIC_SCHOOL\" as \"CHOIR\"",
                        "CHOIR.min-share/2020-01-01 known 2020-01-01/value 0.51",
                        "CHOIR.min-share/2020-01-01 known 2020-01-01/valid from + 1 day",
                        "CHOIR.min-share/2020-01-01 known 2020-01-01/remove",
                        "CH-01/valid from - 1 day",
                        "CH-01/applies without component VOICE",
                        "choir-rules/known + 1 day")
                .noneMatch(id -> id.startsWith("GL-") || id.startsWith("GRANT."));
    }

    @Test
    void aSurvivorThatIsListedWithAReasonIsEquivalentAndOneThatIsKilledIsListedInVain() {
        choirs.with("cases/suite.yaml", "thresholds:", """
                equivalent:
                  - {mutant: "CH-0*/effect WARN", reason: "no case asks for money"}
                  - {mutant: "CH-01-s/remove", reason: "not true"}
                  - {mutant: "CH-09/*", reason: "no such clause"}
                thresholds:""");
        MutationReport report = report();
        assertThat(report.of(Fate.EQUIVALENT))
                .extracting(each -> each.mutant().id(), MutantResult::because)
                .containsExactly(
                        tuple("CH-01/effect WARN", "no case asks for money"),
                        tuple("CH-02/effect WARN", "no case asks for money"));
        assertThat(report.stale()).extracting("mutant").isEqualTo(List.of("CH-01-s/remove", "CH-09/*"));
        assertThat(report.text()).contains("cases/suite.yaml lists `CH-01-s/remove` as equivalent, but");
    }

    @Test
    void theReportNamesTheFiguresAndEverythingThatNoCaseNotices() {
        MutationReport report = untouched();
        assertThat(report.summary())
                .startsWith("mutants of choirs: " + report.results().size() + ", ");
        assertThat(report.unnoticed()).hasSameSizeAs(report.of(Fate.SURVIVED));
        assertThat(report.text()).endsWith(report.summary() + "\n");
    }
}
