package org.kimrules.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.cli.Run;

class CheckCommandTest {

    private static final Locale MACHINE = Locale.getDefault();
    private static final String PLAN = Run.plan("bielefeld-2020.yaml");

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(MACHINE);
    }

    @Test
    void aPlanWithOpenApprovalsIsBlocked() {
        Run run = Run.of("check", PLAN);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("Ergebnis: förderfähig unter Vorbehalt", "261.250,00", "605.000,00");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aPlanWhoseApprovalsAreGrantedIsFree() {
        assertThat(Run.of("check", Run.plan("bielefeld-2020-exempted.yaml")).exitCode())
                .isZero();
    }

    @Test
    void theDayOfKnowledgeIsTheDecisionUnlessAsked() {
        assertThat(Run.of("check", PLAN).out()).contains("Kenntnisstand: 03.09.2020");
        assertThat(Run.of("check", PLAN, "--known-on", "2020-08-31").out()).contains("Kenntnisstand: 31.08.2020");
    }

    @Test
    void aScenarioIsStatedAndCountsOnlyWhereNothingIsKnown() {
        assertThat(Run.of("check", PLAN, "--assume", "B1.personnel=60000.00", "--known-on=2020-09-03")
                        .out())
                .contains(
                        "Angenommen, wo nichts bekannt ist: B1.personnel = 60.000,00 EUR", "605.000,00 EUR für 2021,");
        assertThat(Run.of("check", PLAN, "--assume", "B1.assistance=22500.00", "--known-on=2020-12-31")
                        .out())
                .contains("260.000,00 EUR für 2020", "Annahme für diese Prüfung");
    }

    @Test
    void aPageAndMarkdownAreThereOnRequest() {
        assertThat(Run.of("check", PLAN, "--format", "html", "--lang", "en").out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .endsWith("</html>\n");
        assertThat(Run.of("check", PLAN, "--format", "md").out()).startsWith("# Prüfvermerk: Kommunales");
    }

    @Test
    void aRefusedPlanIsNoPage() {
        Run run = Run.of("check", Run.plan("bielefeld-2020-bad.yaml"), "--format", "html");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Der Plan wurde nicht angenommen");
    }

    @Test
    void aCommandWithoutPagesSaysSo() {
        Run run = Run.of("diff", PLAN, "--known-on=2020-09-03", "--known-on=2020-12-31", "--format", "html");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("this command has no --format html, only text and json");
    }

    @Test
    void englishIsThereOnRequest() {
        assertThat(Run.of("check", PLAN, "--lang", "en").out())
                .contains("Result: eligible subject to conditions", "261,250.00", "Known on: 2020-09-03");
    }

    @Test
    void jsonIsForPrograms() {
        Run run = Run.of("check", PLAN, "--format", "json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\n  \"plan\": \"bielefeld-2020\",").endsWith("}\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Run here = Run.of("check", PLAN);
        Locale.setDefault(Locale.forLanguageTag("tr"));
        assertThat(Run.of("check", PLAN)).isEqualTo(here);
    }

    @Test
    void colourIsForTerminals() {
        assertThat(Run.of("check", PLAN, "--colour", "never").out()).doesNotContain("\u001B");
        assertThat(Run.of("check", PLAN, "--colour", "always").out()).contains("\u001B[");
        assertThat(Run.of("check", PLAN, "--color", "always", "--format", "json")
                        .out())
                .doesNotContain("\u001B");
    }

    @Test
    void whatAPlanMarksAsPersonalIsMaskedOnRequest(@TempDir Path folder) throws IOException {
        String plan = Run.plan("bielefeld-2020.yaml", folder, "personal: [\"positions[REGE-STEUERUNG].title\"]");
        String title = "Strategische Steuerung bei der REGE";
        assertThat(Run.of("check", plan).out()).contains(title).doesNotContain("eschwärzt");
        assertThat(Run.of("check", plan, "--mask").out())
                .contains("Geschwärzt: positions[REGE-STEUERUNG].title (Rechtstexte sind nicht geschwärzt)", "[███ 1]")
                .doesNotContain(title);
        assertThat(Run.of(
                                "check",
                                "--mask=positions[KI-ASSISTENZ].title,positions[SOZIALAMT-CM].title",
                                plan,
                                "--format=json")
                        .out())
                .contains(
                        "\"masked\": [\n    \"positions[KI-ASSISTENZ].title\",\n    \"positions[SOZIALAMT-CM].title\"\n  ]")
                .contains(title)
                .doesNotContain("Verwaltungsassistenz beim KI", "Case Management beim Sozialamt");
    }

    @Test
    void aMaskThatHidesNothingIsBadInput() {
        Run unmarked = Run.of("check", PLAN, "--mask");
        assertThat(unmarked.exitCode()).isEqualTo(2);
        assertThat(unmarked.err()).contains("the plan marks nothing as personal");
        Run wrong = Run.of("check", PLAN, "--mask=positions[REGE].title", "--lang=en");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err())
                .contains(
                        "REFERENCE_DANGLING",
                        "found: \"positions[REGE].title\"",
                        "right: one of: title, applicant.name");
    }

    @Test
    void aRefusedPlanListsItsProblemsOnStandardError() {
        Run run = Run.of("check", Run.plan("bielefeld-2020-bad.yaml"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Probleme: ", "gefunden: ", "richtig: ");
    }

    @Test
    void forProgramsTheProblemsStandOnStandardOutput() {
        Run run = Run.of("check", Run.plan("bielefeld-2020-bad.yaml"), "--format", "json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).startsWith("{\n  \"problems\": [\n    {\n      \"code\": ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsBadInput() {
        Run run = Run.of("check", Run.plan("nowhere.yaml"), "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere.yaml · Problems: 1", "FILE_UNREADABLE");
    }

    @Test
    void aProgrammeThatNobodyKnowsIsBadInput(@TempDir Path folder) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), "programme: kim-nrv\n");
        Run run = Run.of("check", plan.toString(), "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("programme (line 1)  CODE_UNKNOWN", "\"kim-nrv\"", "kim-nrw");
    }

    @Test
    void aCodeInOtherWordsIsAnsweredWithTheCodes(@TempDir Path folder) throws IOException {
        String worded = Files.readString(Path.of(PLAN)).replace("kind: INDEPENDENT_CITY", "kind: Kreisfreie Stadt");
        Path plan = Files.writeString(folder.resolve("plan.yaml"), worded);
        assertThat(Run.of("check", plan.toString(), "--lang", "en").err())
                .contains("CODE_UNKNOWN", "\"Kreisfreie Stadt\"", "one of: ", "INDEPENDENT_CITY");
    }

    @Test
    void whereNothingIsListedThePlaceToListItIsNamed(@TempDir Path folder) throws IOException {
        String without = Files.readString(Path.of(PLAN)).replaceFirst("sponsors:\n(  [-#] .*\n)+", "");
        Path plan = Files.writeString(folder.resolve("plan.yaml"), without);
        assertThat(Run.of("check", plan.toString(), "--lang", "en").err())
                .contains("positions[0].sponsor", "REFERENCE_DANGLING", "right: an id from sponsors; there is none");
    }

    @Test
    void aPlanWithoutADecisionNeedsADay(@TempDir Path folder) throws IOException {
        String undecided = Files.readString(Path.of(PLAN)).replace("DECIDES", "RECOMMENDS");
        Path plan = Files.writeString(folder.resolve("plan.yaml"), undecided);
        Run asked = Run.of("check", plan.toString());
        assertThat(asked.exitCode()).isEqualTo(2);
        assertThat(asked.err()).contains("meetings  FIELD_MISSING", "--known-on");
        assertThat(Run.of("check", plan.toString(), "--format", "json").out())
                .startsWith("{")
                .contains("\"FIELD_MISSING\"", "\"meetings\"");
        assertThat(Run.of("check", plan.toString(), "--known-on", "2020-09-03").exitCode())
                .isNotEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check plan.yaml --known-on 2020-02-30",
                "check plan.yaml --known-on 03.09.2020",
                "check plan.yaml --known-on 2020-9-3",
                "check plan.yaml --assume B2.personnel",
                "check plan.yaml --assume B2.personnel=2..1",
                "check ../kim-rules-examples/plans/bielefeld-2020.yaml --assume B2.personal=1",
                "check ../kim-rules-examples/plans/bielefeld-2020.yaml --assume B1.directive-adopted=1",
                "check plan.yaml --format xml",
                "check plan.yaml --lang fr",
                "check plan.yaml --colour red",
                "check plan.yaml another.yaml",
                "check plan.yaml --unknown"
            })
    void anOptionThatCannotBeReadIsBadInputWithoutAStackTrace(String args) {
        Run run = Run.of(args.split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("kim: ", "Try 'kim check --help'").doesNotContain("Exception");
    }

    @Test
    void everythingThatCanNotBeAssumedIsToldAtOnce() {
        String assumed = "--assume B2.personal=1 --assume B1.assistance=22499.99 --assume B1.directive-adopted=1"
                + " --assume B2.personnel=1 --assume B2.personnel=2";
        Run run = Run.of(("check " + PLAN + " " + assumed).split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "`B2.personal` is no amount of the policy",
                        "`B1.directive-adopted` is no amount of the policy",
                        "the amount assumed for `B1.assistance` is not within EUR 22500.00 and EUR 27500.00",
                        "`B2.personnel` is assumed twice");
    }
}
