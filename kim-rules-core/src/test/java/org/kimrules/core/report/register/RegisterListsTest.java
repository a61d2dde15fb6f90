package org.kimrules.core.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.Golden;
import org.kimrules.core.report.layout.Ink;
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
    void theLocaleOfTheMachineChangesNothing() {
        String clauses = clauses("", "", Language.DE);
        String book = RuleBook.of(POLICY, "");
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        assertThat(clauses("", "", Language.DE)).isEqualTo(clauses);
        assertThat(RuleBook.of(POLICY, "")).isEqualTo(book);
    }
}
