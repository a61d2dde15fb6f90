package org.kimrules.cli.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.cli.Run;

class TestCommandTest {

    private static final Path CHOIRS =
            Path.of("..", "kim-rules-authoring", "src", "test", "resources", "policies", "choirs");
    private static final String CASES = "law/choir-rules/CH-01/cases.yaml";

    @TempDir
    private Path policies;

    /** Copies the small policy of the authoring kit with another text in one of its files. */
    private String changed(String file, String before, String after) throws IOException {
        Path folder = policies.resolve("choirs");
        try (Stream<Path> files = Files.walk(CHOIRS)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(CHOIRS.relativize(each));
                Files.createDirectories(copy.getParent());
                Files.copy(each, copy);
            }
        }
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(before, after));
        return folder.toString();
    }

    @Test
    void aPolicyWhoseCasesProveItIsGoodAndTheSummaryComesLast() {
        Run run = Run.of("test", CHOIRS.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .endsWith("cases: 5, all hold\ncoverage: 100 % (17 of 17; listed gaps: 1), threshold 100 %\n");
    }

    @Test
    void theReportIsEnglishAndNoOtherLanguageCanBeAskedFor() {
        Run run = Run.of("test", CHOIRS.toString(), "--lang", "de");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("--lang");
        assertThat(Run.of("test", "--help").out()).doesNotContain("--lang");
    }

    @Test
    void aCaseThatFailsComesFirst() throws IOException {
        Run run = Run.of("test", changed(CASES, "outcome: VIOLATED", "outcome: SATISFIED"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("FAILED\ncase: CH-01: a choir is not\nat: " + CASES + ":7\n");
    }

    @Test
    void lessThanTheThresholdIsTold() throws IOException {
        Run run = Run.of("test", changed("cases/suite.yaml", "CH-01 ALONE", "CH-01-v VIOLATED"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("not reached");
    }

    @Test
    void everyMistakeOfTheCaseFilesMakesItUnusable() throws IOException {
        Run run = Run.of("test", changed(CASES, "outcome: ", "outcome: NOT-"));
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(CASES + ":5", "NOT-SATISFIED", CASES + ":11", "NOT-VIOLATED");
    }

    @Test
    void anOptionThatCannotBeUsedIsNoThreshold() {
        assertThat(Run.of("test", "nowhere").exitCode()).isEqualTo(3);
        assertThat(Run.of("test", "--clauses", "x").exitCode()).isEqualTo(3);
        Run unknown = Run.of("test", CHOIRS.toString(), "--clause", "CH-10");
        assertThat(unknown.exitCode()).isEqualTo(3);
        assertThat(unknown.err()).contains("no clause `CH-10`, did you mean CH-01");
    }

    @Test
    void oneClauseIsRunByItself() {
        Run run = Run.of("test", CHOIRS.toString(), "--clause", "CH-02");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("cases: 3, all hold").doesNotContain("CH-01");
    }

    @Test
    void programsAndBrowsersGetTheirOwn() throws IOException {
        assertThat(Run.of("test", CHOIRS.toString(), "--format", "json").out())
                .startsWith("{\n  \"policy\": \"choirs\"");
        Path page = policies.resolve("coverage.html");
        Run run = Run.of("test", CHOIRS.toString(), "--format", "html", "--out", page.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("cases: 5, all hold\n");
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>Cases of choirs 0.0.1</h1>", "CH-01 ALONE: kept open for the tests");
    }
}
