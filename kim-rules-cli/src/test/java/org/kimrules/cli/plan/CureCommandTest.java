package org.kimrules.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kimrules.cli.Run;

class CureCommandTest {

    @Test
    void bielefeldNeedsTheTwoApprovalsAndNothingLarger() {
        Run run = Run.of("cure", Run.plan("bielefeld-2020.yaml"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "1. REGE-STEUERUNG: Ausnahmegenehmigung nach B1-02 einholen",
                        "2. SOZIALAMT-STEUERUNG: Ausnahmegenehmigung nach B1-02 einholen",
                        "[einzuholen, noch nicht erteilt]",
                        "im Plan exemptions[B1-02/REGE-STEUERUNG]: – → LAND_NRW\n",
                        "Alle leichteren Vorschläge wurden geprüft; keiner leistet dasselbe.")
                .doesNotContain("3. ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theProposalIsThereInEnglishAndForPrograms() {
        assertThat(Run.of("cure", Run.plan("bielefeld-2020.yaml"), "--lang", "en")
                        .out())
                .contains("1. REGE-STEUERUNG: obtain the exemption approval under B1-02", "not granted yet]");
        assertThat(Run.of("cure", Run.plan("bielefeld-2020.yaml"), "--format", "json")
                        .out())
                .startsWith("{\n  \"plan\": \"bielefeld-2020\",")
                .contains(
                        "\"result\": \"CURED\"",
                        "\"proof\": \"SMALLEST\"",
                        "\"stoppedBy\": null",
                        "\"kind\": \"APPROVAL\"")
                .endsWith("}\n");
    }

    @Test
    void aPlanThatPassesNeedsNothing() {
        Run run = Run.of("cure", Run.plan("bielefeld-2020-exempted.yaml"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Nichts muss geheilt werden").doesNotContain("Vorgeschlagene Schritte");
    }

    @Test
    void whatIsViolatedAndBlocksNobodyIsListedWithWhatWouldMendIt() {
        assertThat(Run.of("cure", Run.plan("bielefeld-2020-exempted.yaml")).out())
                .contains(
                        "== Steht nicht entgegen, ist aber verletzt ==",
                        "BUD-05 Angaben der Vorlage: Angabe REST für 2020 berichtigen: 23.750,00 EUR.");
        assertThat(Run.of("cure", Run.plan("bielefeld-2020-exempted.yaml"), "--format", "json")
                        .out())
                .contains("\"warnings\": [")
                .containsPattern("\"clause\": \"BUD-05\",\\s+\"subject\": \"REST/2020\",\\s+\"outcome\": \"VIOLATED\"");
    }

    @Test
    void whereOnlySomethingStaysOpenNothingIsSaidToStandAgainstThePlan() {
        Run run = Run.of("cure", "src/test/resources/plans/cost-not-stated.yaml");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "Danach steht dem Plan keine Feststellung mehr entgegen, aber es bleibt offen",
                        "== Im Plan noch anzugeben ==",
                        "positions[CM].costPerFteYear:")
                .doesNotContain("Was weiter entgegensteht", "== Steht weiter entgegen ==");
    }

    @Test
    void aLimitOfNoTimeIsRefused() {
        Run run = Run.of("cure", Run.plan("bielefeld-2020.yaml"), "--limit-seconds", "0");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--limit-seconds has to be 1 or more, but was 0");
    }
}
