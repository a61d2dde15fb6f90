package org.kimrules.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.cli.Run;

class ExplainCommandTest {

    private static final String PLAN = Run.plan("bielefeld-2020.yaml");

    private static Run explain(String what, String... more) {
        return Run.of(
                Stream.concat(Stream.of("explain", PLAN, what), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void aPositionIsExplainedToAColleague() {
        Run run = explain("REGE-STEUERUNG");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Ergebnis: förderfähig unter Vorbehalt")
                .contains("== B1-02 Steuerung beim KI, REGE-STEUERUNG, Ausnahme erforderlich (01.10.2020–31.12.2021)")
                .contains("- Art des Anstellungsträgers: Gesellschaft der Kommune (Plan: sponsors[REGE].kind)")
                .contains("Abhilfe: Ausnahmegenehmigung")
                .contains("== Zuwendung REGE-STEUERUNG 2020")
                .contains("55.000,00 EUR × 0,5 VZÄ × 3/12 = 6.875,00 EUR")
                .contains("bekannt seit 07.07.2020, belegt: Handlungskonzept 2020");
    }

    @Test
    void theSameInEnglish() {
        assertThat(explain("REGE-STEUERUNG", "--lang", "en").out())
                .contains("Result: eligible subject to conditions")
                .contains("- kind of employer: municipal company (plan: sponsors[REGE].kind)")
                .contains("55,000.00 EUR × 0.5 FTE × 3/12 = 6,875.00 EUR")
                .doesNotContain("Regelung:", "Grundlage", "Abhilfe");
    }

    @Test
    void whyTheExcludedServicesDoNotMatterNamesTheConditionAndTheValue() {
        assertThat(explain("TRAEGER-CM-1", "--why-not", "B2-04").out())
                .contains("Nicht „verletzt“ (Regel B2-04-v), denn:")
                .contains("zugeordneter Dienst: Integrationsagentur (Plan: positions[TRAEGER-CM-1].service);")
                .contains("Migrationsberatung für Erwachsene, Jugendmigrationsdienst");
    }

    @Test
    void aClauseThatDoesNotApplySaysWhatItNeeds() {
        assertThat(explain("TRAEGER-CM-1", "--why-not", "B1-02", "--lang", "en").out())
                .contains("The clause does not apply here:")
                .contains("component: component 2 (case management)")
                .contains("needed:");
    }

    @Test
    void aClauseThatNobodyKnewYetNamesTheDayItWasPublished() {
        assertThat(explain("REGE-STEUERUNG", "--why-not", "D1-06").out()).contains("veröffentlicht am 30.11.2020");
    }

    @Test
    void theAmountsOfAYearAndOfALineAreExplained() {
        assertThat(explain("2020").out())
                .contains("285.000,00 EUR (Kosten 2020) − 261.250,00 EUR (Zuwendung 2020) = 23.750,00 EUR");
        assertThat(explain("11.01.27/2020").out())
                .contains(
                        "41.250,00 EUR (Ertrag 11.01.27 2020) − 30.000,00 EUR (Kosten 11.01.27 2020) = 11.250,00 EUR");
    }

    @Test
    void oneAnswerOfAClauseIsExplainedAlone() {
        assertThat(explain("B1-02@REGE-STEUERUNG").out())
                .contains("REGE mbH")
                .doesNotContain("positions[SOZIALAMT-STEUERUNG]");
    }

    @Test
    void programsGetTheTree() {
        assertThat(explain("REGE-STEUERUNG", "--format", "json").out())
                .containsPattern("\"kind\": \"concluded\",\\s+\"subject\": \"REGE-STEUERUNG\"")
                .containsPattern("\"kind\": \"stated\",\\s+\"label\": \"Art des Anstellungsträgers\","
                        + "\\s+\"value\": \"MUNICIPAL_COMPANY\",\\s+\"path\": \"sponsors\\[REGE].kind\"")
                .containsPattern("\"operation\": \"product\",\\s+\"value\": \"6875.00\"");
        assertThat(explain("TRAEGER-CM-1", "--why-not", "B2-04", "--format", "json")
                        .out())
                .containsPattern("\"found\": \"INTEGRATION_AGENCY\",\\s+\"relation\": \"ONE_OF\","
                        + "\\s+\"needed\": \\[\\s+\"MBE\",\\s+\"JMD\"\\s+]");
    }

    @Test
    void programsGetTheSameOutcomesInEachLanguage() {
        for (String language : List.of("de", "en")) {
            assertThat(explain("REGE-STEUERUNG", "--format", "json", "--lang", language)
                            .out())
                    .contains("\"verdict\": \"ELIGIBLE_SUBJECT_TO\"", "\"outcome\": \"EXEMPTION_REQUIRED\"");
            assertThat(explain("TRAEGER-CM-1", "--why-not", "B2-04", "--format", "json", "--lang", language)
                            .out())
                    .contains("\"outcome\": \"SATISFIED\"", "\"outcome\": \"VIOLATED\"");
        }
    }

    @Test
    void whyNotBeginsWithItsHeading() {
        assertThat(explain("TRAEGER-CM-1", "--why-not", "B2-04").out()).startsWith("== B2-04 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGE", "B1-2", "2019"})
    void whatTheAnswerDoesNotNameIsRefusedWithWhatItNames(String what) {
        Run run = explain(what);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is nothing to explain under `" + what + "`");
    }

    @Test
    void anUnknownClauseOrSubjectIsRefused() {
        assertThat(explain("TRAEGER-CM-1", "--why-not", "B2-4").err())
                .contains("there is no clause `B2-4`; did you mean B2-04");
        assertThat(explain("TRAEGER", "--why-not", "B2-04").err())
                .contains("there is no subject of the plan `TRAEGER`");
        assertThat(explain("11.05.06/2022", "--why-not", "BUD-01").err())
                .contains("there is no subject of the plan `11.05.06/2022`; did you mean 11.05.06/202");
    }

    @Test
    void aLineIsAnsweredForByItsYears() {
        assertThat(explain("11.05.06", "--why-not", "BUD-01").out())
                .contains("Deckung je Haushaltsstelle: 11.05.06/2020 ", "Deckung je Haushaltsstelle: 11.05.06/2021 ")
                .doesNotContain("spricht über etwas anderes");
    }
}
