package org.kimrules.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.report.layout.Ink;

/** Lint has nothing to remark on good policies, and names the place of what it remarks. */
class LintTest {

    private static final Path SHIPPED = Path.of("..", "kim-rules-drl", "src", "main", "resources", "policies");
    private static final String CHECK = "law/choir-rules/CH-01/check.drl";

    @TempDir
    private Path parent;

    private SamplePolicy policy;

    @BeforeEach
    void copyTheSample() throws IOException {
        policy = SamplePolicy.into(parent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim-nrw", "grant-law-nrw"})
    void theShippedPoliciesLintClean(String id) {
        LawFolder law = LawFolder.read(SHIPPED.resolve(id));
        assertThat(law.drl()).isNotEmpty();
        assertThat(law.clauses()).hasSizeGreaterThan(10);
        assertThat(Lint.of(SHIPPED.resolve(id))).isEmpty();
    }

    @Test
    void theSamplePolicyIsGood() {
        assertThat(Lint.of(policy.folder())).isEmpty();
    }

    @Test
    void blanksInAConsequenceAreNothingToRemark() throws IOException {
        policy.edit(CHECK, "insert( satisfied( $s ) );", "insert (satisfied ( $s )\n    ) ;");
        assertThat(Lint.of(policy.folder())).isEmpty();
    }

    @Test
    void aRemarkNamesRuleAndPlaceAndWhatWouldBeRight() throws IOException {
        policy.edit(CHECK, "employer == \"MUSIC_SCHOOL\"", "employer == \"MUSIC_SCOOL\"");
        assertThat(Lint.of(policy.folder()))
                .containsExactly(new Remark(
                        "D07",
                        CHECK,
                        15,
                        60,
                        "`MUSIC_SCOOL` is not a code of the kind employer",
                        "did you mean MUSIC_SCHOOL?",
                        "    $s : PositionSlice( law contains \"CH-01\", employer == \"MUSIC_SCOOL\" )"));
    }

    @Test
    void aBrokenFileHidesNothingOfTheOthers() throws IOException {
        policy.edit(
                CHECK, "when\n    $s : PositionSlice( law contains \"CH-01\", employer == \"UNKNOWN\" )", "whenever\n");
        policy.edit("law/choir-rules/document.yaml", "reference: \"Erfunden\"", "reference: \"Erfunden");
        policy.edit("policy.yaml", "{funding: [PROJECT_GRANT]}", "{funding: [PROJEKT_GRANT]}");
        assertThat(Lint.of(policy.folder()))
                .extracting(Remark::rule, Remark::file)
                .contains(
                        tuple("F01", CHECK), tuple("F01", "law/choir-rules/document.yaml"), tuple("V01", "policy.yaml"))
                .hasSize(3);
    }

    @Test
    void aFileThatIsNoTextIsRemarkedOnceAndHidesNothingOfTheOthers() throws IOException {
        for (String file : List.of(CHECK, "cases/base.yaml", "law/choir-rules/CH-02/cases.yaml")) {
            policy.write(file, "\uFEFF" + policy.read(file));
        }
        policy.edit("policy.yaml", "{funding: [PROJECT_GRANT]}", "{funding: [PROJEKT_GRANT]}");
        assertThat(Lint.of(policy.folder()))
                .extracting(Remark::rule, Remark::file)
                .containsExactly(
                        tuple("F01", "cases/base.yaml"),
                        tuple("F01", CHECK),
                        tuple("F01", "law/choir-rules/CH-02/cases.yaml"),
                        tuple("V01", "policy.yaml"));
    }

    @Test
    void anInventoryThatIsOutOfDateIsWrittenAnew() throws IOException {
        policy.edit("inventory.txt", "  CH-01-s: employed by a music school\n", "");
        assertThat(Lint.of(policy.folder())).extracting(Remark::place).containsExactly("inventory.txt:3:3");
        Lint.fix(policy.folder());
        assertThat(Lint.of(policy.folder())).isEmpty();
        assertThat(policy.read("inventory.txt"))
                .isEqualTo(Files.readString(Path.of("src/test/resources/lint/choirs/inventory.txt")));
    }

    @Test
    void anInventoryIsNotWrittenFromRulesThatNobodyCanRead() throws IOException {
        policy.edit(
                CHECK,
                "@Clause( \"CH-01\" )\n    @Subject( PositionSlice )\nwhen\n    $s : PositionSlice( law contains \"CH-01\", employer == \"UNKNOWN\"",
                "when ((");
        String before = policy.read("inventory.txt");
        assertThatThrownBy(() -> Lint.fix(policy.folder()))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(CHECK);
        assertThat(policy.read("inventory.txt")).isEqualTo(before);
    }

    @Test
    void aFolderWithoutAPolicyIsRefused() {
        assertThatThrownBy(() -> Lint.of(parent))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("policy.yaml");
    }

    @Test
    void theLineEndsOfWindowsAreNoMistake() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(policy.folder())) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        }
        assertThat(Lint.of(policy.folder())).isEmpty();
    }

    @Test
    void ofAClauseThatIsNoTextNothingElseIsSaid() throws IOException {
        String clause = "law/choir-rules/CH-01/clause.md";
        Path file = policy.folder().resolve(clause);
        String text = policy.read(clause);
        Files.writeString(file, text.replace("title:", "title: # \u00fc\n "), StandardCharsets.ISO_8859_1);
        assertThat(Lint.of(policy.folder()))
                .extracting(Remark::place, Remark::rule)
                .containsExactly(tuple(clause + ":1:1", "F01"));
        Files.writeString(file, "\uFEFF" + text);
        assertThat(Lint.of(policy.folder()))
                .extracting(Remark::place, Remark::rule)
                .containsExactly(tuple(clause + ":1:1", "F01"));
    }

    @Test
    void ofAParameterThatIsNoTextNobodySaysThatNothingReadsIt() throws IOException {
        String rate = "parameters/CHOIR/rate.yaml";
        policy.write(rate, "\uFEFF" + policy.read(rate));
        assertThat(Lint.of(policy.folder()))
                .extracting(Remark::place, Remark::rule)
                .containsExactly(tuple(rate + ":1:1", "F01"));
    }

    @Test
    void aGapThatTheSuiteListsNeedsNoCaseThatFailsTheClauseAlone() throws IOException {
        policy.edit("law/choir-rules/CH-01/cases.yaml", "alone: true", "alone: false");
        assertThat(Lint.of(policy.folder())).extracting(Remark::rule).containsExactly("C01");
        policy.write("cases/suite.yaml", """
                gaps:
                  - {gap: "CH-01 ALONE", reason: "no plan can come to this"}
                """);
        assertThat(Lint.of(policy.folder())).isEmpty();
    }

    @Test
    void aCaseThatIsOnlyUndecidedShowsNothingOfAClauseThatCanBeViolated() throws IOException {
        policy.write("law/choir-rules/CH-01/cases.yaml", """
                cases:
                  - case: the plan does not say who employs
                    knownOn: 2020-06-01
                    change:
                      - {set: "sponsors[SCHOOL].kind", to: UNKNOWN}
                    alone: true
                    expect:
                      - {subject: TEACHER-1, outcome: UNDECIDED}
                """);
        assertThat(Lint.of(policy.folder()))
                .extracting(Remark::rule, Remark::fix)
                .containsExactly(tuple(
                        "C01",
                        "a case with `alone: true` that expects VIOLATED or EXEMPTION_REQUIRED: a plan that would pass but"
                                + " for this clause"));
    }

    @Test
    void theReportPointsAtThePlace() throws IOException {
        policy.edit(CHECK, "employer == \"MUSIC_SCHOOL\"", "employer == \"MUSIC_SCOOL\"");
        assertThat(LintReport.text(Lint.of(policy.folder()), Ink.PLAIN)).isEqualTo("""
                law/choir-rules/CH-01/check.drl:15:60  D07
                  `MUSIC_SCOOL` is not a code of the kind employer
                  |     $s : PositionSlice( law contains "CH-01", employer == "MUSIC_SCOOL" )
                  |                                                            ^
                  right: did you mean MUSIC_SCHOOL?

                1 remark
                """);
        assertThat(LintReport.json(Lint.of(policy.folder())))
                .contains("\"rule\": \"D07\"")
                .contains("\"column\": 60");
    }
}
