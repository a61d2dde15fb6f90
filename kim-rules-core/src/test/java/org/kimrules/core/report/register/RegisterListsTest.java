package org.kimrules.core.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.ClauseFiles.Part;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.Golden;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.signing.Keys;
import org.kimrules.core.signing.SignOff;
import org.kimrules.core.signing.SignOffs;
import org.kimrules.core.testing.SamplePolicy;
import org.kimrules.core.text.Language;

class RegisterListsTest {

    private static final Locale MACHINE = Locale.getDefault();
    private static final Policy POLICY = new RegisterPolicy();

    private static String clauses(String on, String knownOn, Language language) {
        return ClauseList.of(POLICY, RegisterPolicy.scope(on, knownOn), language, Ink.PLAIN);
    }

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(MACHINE);
    }

    @Test
    void theListsAreTheOnesOnRecord() {
        Golden.assertOnRecord("register/clauses-de.txt", clauses("", "", Language.DE));
        Golden.assertOnRecord("register/clauses-2021-en.txt", clauses("2021-01-01", "", Language.EN));
        Golden.assertOnRecord("register/clauses.json", ClauseListJson.of(POLICY, Scope.whole(), Language.EN));
        Golden.assertOnRecord(
                "register/parameters-de.txt", ParameterList.of(POLICY, Scope.whole(), Language.DE, Ink.PLAIN));
        Golden.assertOnRecord("register/parameters.json", ParameterListJson.of(POLICY, Scope.whole(), Language.EN));
    }

    @Test
    void theRuleBookIsTheOneOnRecord() {
        Golden.assertOnRecord("register/rulebook.md", RuleBook.of(POLICY, "../policies/"));
    }

    @Test
    void aClauseReplacedForSomeSaysForWhomAndSinceWhen() {
        assertThat(clauses("2021-01-01", "", Language.EN))
                .contains("superseded by D-02 from 2021-01-01 (role COORDINATION)\n");
    }

    @Test
    void whatWasNotKnownByThenReplacesNothing() {
        assertThat(clauses("2021-01-01", "2020-12-14", Language.EN)).doesNotContain("superseded", "D-02");
    }

    @Test
    void aDayWithoutAClauseSaysSo() {
        assertThat(clauses("2020-06-30", "", Language.EN))
                .isEqualTo(
                        "Register of clauses sample, version 1.0\nIn force on: 2020-06-30 · Known: everything on record\n"
                                + "No clause that was known by then applies to this day.\n");
    }

    @Test
    void aFigureOfADayIsTheOneThatAppliesOrNotKnown() {
        assertThat(ParameterList.of(POLICY, RegisterPolicy.scope("2022-01-01", ""), Language.EN, Ink.PLAIN))
                .contains("\nnot known, 50,000.00 to 57,000.00 EUR  from 2022-01-01  2020-12-15")
                .contains("\nnot known  from 2022-01-01  2020-12-15")
                .doesNotContain("55,000.00");
        assertThat(ParameterList.of(POLICY, RegisterPolicy.scope("2020-06-30", ""), Language.EN, Ink.PLAIN))
                .contains("Not known: no entry.");
    }

    @Test
    void aPolicyThatIsNotMadeOfFilesHasARegisterToo() {
        Policy policy = new SamplePolicy();
        assertThat(ClauseListJson.of(policy, Scope.whole(), Language.EN))
                .contains("\"folder\": null,", "\"rules\": [],", "\"cases\": null,");
        assertThat(RuleBook.of(policy, "")).contains("- Source: Nr. 01\n").doesNotContain(".md", ".drl");
        assertThat(ClauseList.of(policy, Scope.whole(), Language.EN, Ink.PLAIN)).doesNotContain("Files");
    }

    @Test
    void aClauseSaysWhoSignedItOffAndWhatChangedSince() {
        ClauseFiles rate = POLICY.filesOf(RegisterPolicy.RATE).orElseThrow();
        LocalDate day = LocalDate.of(2026, 11, 29);
        SignOff sound = SignOff.of(rate, "Rechtsamt", day, Keys.pair());
        SignOff lapsed = SignOff.of(
                new ClauseFiles(
                        rate.folder(),
                        rate.rules(),
                        rate.cases(),
                        rate.sentences(),
                        rate.parameters(),
                        Map.of(Part.RULES, "one", Part.PARAMETERS, "2", Part.SENTENCE, "3"),
                        Optional.empty()),
                "Fachamt",
                day,
                Keys.pair());
        SignOff wrong = new SignOff(sound.clause(), "Niemand", day, sound.digests(), sound.key(), sound.signature());
        Policy policy = new RegisterPolicy(
                Optional.of(new String(new SignOffs(List.of(sound, lapsed, wrong)).bytes(), StandardCharsets.UTF_8)));
        String key = Keys.fingerprint(sound.key()).substring(0, 16);
        assertThat(ClauseList.of(policy, Scope.whole(), Language.EN, Ink.PLAIN).replaceAll("\\s+", " "))
                .contains("Legal sign-off: Rechtsamt · 2026-11-29 · key " + key + " Legal")
                .containsPattern("Fachamt · 2026-11-29 · key .{16} · lapsed, changed since: parameters, sentence ")
                .contains("Niemand · 2026-11-29 · key " + key + " · not valid, the signature does not fit");
        assertThat(ClauseListJson.of(policy, Scope.whole(), Language.EN).replaceAll("\\s+", " "))
                .contains("\"standing\": \"SIGNED\", \"changed\": []")
                .contains("\"standing\": \"LAPSED\", \"changed\": [ \"PARAMETERS\", \"SENTENCE\" ]")
                .contains("\"by\": \"Niemand\", \"on\": \"2026-11-29\", \"key\": \"" + Keys.fingerprint(sound.key())
                        + "\", \"standing\": \"WRONG\"");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        String clauses = clauses("", "", Language.DE);
        String book = RuleBook.of(POLICY, "");
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        assertThat(clauses("", "", Language.DE)).isEqualTo(clauses);
        assertThat(RuleBook.of(POLICY, "")).isEqualTo(book);
    }
}
