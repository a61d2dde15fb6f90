package org.kimrules.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Lines;
import org.kimrules.core.report.page.PlainPage;
import org.kimrules.core.testing.SampleAssessments;
import org.kimrules.core.testing.SamplePolicy;
import org.kimrules.core.text.Language;

class TextReportTest {

    private static final Locale MACHINE = Locale.getDefault();

    private static String report(Assessment assessment, Language language) {
        return TextReport.of(assessment, new SamplePolicy(), language, Ink.PLAIN);
    }

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(MACHINE);
    }

    @Test
    void theGermanReportIsTheOneOnRecord() {
        Golden.assertOnRecord("mixed-de.txt", report(SampleAssessments.mixed(), Language.DE));
    }

    @Test
    void theEnglishReportIsTheOneOnRecord() {
        Golden.assertOnRecord("mixed-en.txt", report(SampleAssessments.mixed(), Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLocaleOfTheMachineChangesNothing(Language language) {
        String here = report(SampleAssessments.mixed(), language);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(report(SampleAssessments.mixed(), language)).isEqualTo(here);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLineIsWiderThanTheReport(Language language) {
        assertThat(report(SampleAssessments.mixed("Kommunales Integrationsmanagement ".repeat(9)), language)
                        .lines())
                .allSatisfy(line -> assertThat(Lines.width(line)).isLessThanOrEqualTo(PlainPage.WIDTH));
        assertThat(report(SampleAssessments.undecided(2019, 2034), language).lines())
                .allSatisfy(line -> assertThat(Lines.width(line)).isLessThanOrEqualTo(PlainPage.WIDTH));
    }

    @Test
    void noLineEndsInABlank() {
        assertThat(report(SampleAssessments.mixed(), Language.DE).lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void theVerdictStandsBeforeAllSections() {
        assertThat(report(SampleAssessments.mixed(), Language.DE))
                .containsSubsequence(
                        "Ergebnis: förderfähig unter Vorbehalt",
                        "Hindernisse: 1 · Vorbehalte und offene Fragen: 1",
                        "== Erforderliche Genehmigungen ==");
    }

    @Test
    void colourAddsEscapeSequencesAndNothingElse() {
        String coloured = TextReport.of(SampleAssessments.mixed(), new SamplePolicy(), Language.DE, Ink.ANSI);
        assertThat(coloured).contains("\u001B[31m", "\u001B[33m", "\u001B[32m", "\u001B[1m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(report(SampleAssessments.mixed(), Language.DE));
    }

    @Test
    void withoutInkThereIsNoEscapeSequence() {
        assertThat(report(SampleAssessments.mixed(), Language.DE)).doesNotContain("\u001B");
    }

    @Test
    void anAmountThatCannotBeDecidedIsOpenAndSaysWhatIsMissing() {
        String report = report(SampleAssessments.undecided(2020, 2021), Language.DE);
        assertThat(report).contains("2021 offen, es fehlt: S.personnel");
        assertThat(report.lines().filter(line -> line.startsWith("2021")))
                .isNotEmpty()
                .allMatch(line -> line.contains("offen"));
    }

    @Test
    void yearsThatDoNotFitBesideTheVerdictFollowInTheirOwnTable() {
        assertThat(report(SampleAssessments.undecided(2019, 2024), Language.EN))
                .containsSubsequence(
                        "== Positions ==", "2019", "2020", "== Positions, further years ==", "2021", "2024");
    }

    @Test
    void aPlanWithoutPositionsSaysSo() {
        assertThat(report(SampleAssessments.empty(), Language.EN)).contains("The plan names no positions");
    }

    @Test
    void aTitleCannotForgeALineOrTurnTheReadingDirection() {
        assertThat(report(SampleAssessments.mixed("Plan\nErgebnis: förderfähig \u202Eetlöhre"), Language.DE))
                .startsWith("Plan\\u000AErgebnis: förderfähig \\u202Eetlöhre\n");
    }
}
