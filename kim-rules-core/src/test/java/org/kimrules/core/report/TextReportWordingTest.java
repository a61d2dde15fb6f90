package org.kimrules.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.testing.SampleAssessments;
import org.kimrules.core.testing.SampleFindings;
import org.kimrules.core.testing.SamplePolicy;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.Period;

class TextReportWordingTest {

    private static String report(Assessment assessment, Language language) {
        return TextReport.of(assessment, new SamplePolicy(), language, Ink.PLAIN);
    }

    @Test
    void theTopSaysHowMuchHowSureAndWhatComesNext() {
        assertThat(report(SampleAssessments.mixed(), Language.DE)).contains("""

                        Ergebnis: förderfähig unter Vorbehalt
                        Zuwendung: 89.375,00 EUR für 2020, davon 55.000,00 EUR ohne Vorbehalt; 247.500,00 EUR für 2021, davon
                          110.000,00 EUR ohne Vorbehalt.
                        Zu beantragen: Ausnahme von S-02 für office (0,5 VZÄ); zuständig: Bezirksregierung Arnsberg.
                        Abzuwarten: S-03 Richtlinie in Kraft.
                        Hindernisse: 1 ·""");
    }

    @Test
    void aFigureThatIsMissingIsToBeClarified() {
        assertThat(report(SampleAssessments.undecided(2020, 2021), Language.EN))
                .contains(
                        "Grant: 55,000.00 EUR for 2020, all of it unconditional; 45,000.00 to 55,000.00 EUR for 2021"
                                + " (missing:\n  S.personnel).",
                        "To be clarified: S-08 Rate from 2024.");
    }

    @Test
    void ofManyYearsTheTopNamesTheFirst() {
        assertThat(report(SampleAssessments.undecided(2019, 2024), Language.EN))
                .contains(
                        "for 2021, all of it unconditional;",
                        "all of it unconditional; further\n  years under “Years”.\n");
    }

    @Test
    void whatDoesNotBlockIsNotCalledViolated() {
        assertThat(report(SampleAssessments.mixed(), Language.DE)).doesNotContain("verletzt");
        assertThat(report(
                        SampleAssessments.of(List.of(SampleFindings.other(
                                SamplePolicy.CENTRE,
                                SubjectKind.PLAN,
                                "sample",
                                Outcome.VIOLATED,
                                "Es fehlt.",
                                "No."))),
                        Language.DE))
                .contains("Zu beheben: S-01 Zentrum.", "  - verletzt: Es fehlt.");
    }

    @Test
    void judgedFindingsThatDifferInNamesAreOneQuestionWithItsSubjects() {
        Assessment assessment = SampleAssessments.of(
                List.of(SampleFindings.judged("office", "Sozialamt"), SampleFindings.judged("carrier", "Träger")));
        assertThat(report(assessment, Language.DE)).contains("""
                ==
                Zu prüfen durch Bezirksregierung Arnsberg:
                  S-09 Weiterleitung [1; abgeleitet]: Ist … verpflichtet? (betrifft: carrier, office)

                """);
    }

    @Test
    void aSingleJudgedFindingKeepsItsNames() {
        assertThat(report(SampleAssessments.of(List.of(SampleFindings.judged("carrier", "Träger"))), Language.EN))
                .contains("  S-09 Forwarding [1; inferred]: is Träger bound? (concerns: carrier)\n");
    }

    @Test
    void positionsWithTheSameClausesReferToTheFirst() {
        Period year = Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
        List<Finding> findings = Stream.of("office", "carrier")
                .flatMap(id -> Stream.of(
                        SampleFindings.judged(id, "Amt"),
                        SampleFindings.position(SamplePolicy.PLACE, id, year, Outcome.SATISFIED, "ja", "yes")))
                .toList();
        assertThat(report(SampleAssessments.of(findings), Language.DE))
                .containsSubsequence(
                        "\noffice ",
                        "    zu beurteilen: S-09\n    erfüllt: S-02 (ab 01.01.2021)\n",
                        "carrier ",
                        "    Regelungen: wie bei office\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4|S-05 Weekday [1; assumed]: meeting Council 1/2020-09-01: No. 1 · meeting Council",
                "5|S-05 Weekday [1; assumed]: satisfied for Council 1/2020-09-01, Council 2/2020-09-02,"
            })
    void whatIsFineForManyIsOnlyNamed(int meetings, String line) {
        List<Finding> findings = IntStream.rangeClosed(1, meetings)
                .mapToObj(i -> SampleFindings.other(
                        SamplePolicy.WEEKDAY,
                        SubjectKind.MEETING,
                        "Council " + i + "/2020-09-0" + i,
                        Outcome.SATISFIED,
                        "Nr. " + i,
                        "No. " + i))
                .toList();
        assertThat(report(SampleAssessments.of(findings), Language.EN)).contains(line);
    }

    @Test
    void aSubjectThatItsMessageNamesIsNotNamedTwice() {
        assertThat(report(
                        SampleAssessments.of(List.of(SampleFindings.other(
                                SamplePolicy.WEEKDAY,
                                SubjectKind.MEETING,
                                "Rat/2020-02-29",
                                Outcome.VIOLATED,
                                "Rat: Der 29.02.2020 ist ein Samstag.",
                                "Rat: 2020-02-29 is a Saturday."))),
                        Language.DE))
                .contains("S-05 Sitzungstag [1; angenommen]: Rat: Der 29.02.2020 ist ein Samstag.\n");
    }

    @Test
    void theSourcesSayWhatWasRead() {
        assertThat(report(SampleAssessments.mixed(), Language.DE))
                .contains("[1, Nr. 02; belegt]", "\n[1] Beispielkonzept. Gelesen: ganz\n");
        assertThat(report(SampleAssessments.empty(), Language.DE)).doesNotContain("Quellen");
    }

    @Test
    void anOpenClauseThatAGrantHangsOnIsNamedAgainWithTheOpenOnes() {
        assertThat(report(SampleAssessments.undecided(2020, 2021), Language.EN))
                .containsSubsequence("== Not checked, clause open: none\n", "Also open, see above: S-08");
    }

    @Test
    void slicesThatFollowEachOtherAreOneAndTheWholePositionIsNotSpelledOut() {
        assertThat(report(SampleAssessments.mixed(), Language.EN))
                .contains("  - centre, office – undecided: The directive was not adopted.\n")
                .contains("S-04 Municipal employer [1; assumed]: carrier (from 2021-01-01): The state prefers");
    }
}
