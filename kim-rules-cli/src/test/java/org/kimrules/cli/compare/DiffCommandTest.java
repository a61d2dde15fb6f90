package org.kimrules.cli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.cli.Run;

class DiffCommandTest {

    private static final String PLAN = Run.plan("bielefeld-2020.yaml");

    private static Run diff(String... more) {
        return Run.of(Stream.concat(
                        Stream.of("diff", PLAN, "--known-on", "2020-09-03", "--known-on", "2020-12-31"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void theDirectiveTakesFiveThousandEurosAndNamesTheRateThatDid() {
        Run run = diff();
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Kenntnisstand: 03.09.2020 → 31.12.2020")
                .containsPattern("2021 +605\\.000,00 +600\\.000,00 +-5\\.000,00 +55\\.000,00 +60\\.000,00")
                .containsPattern("KI-ASSISTENZ +2021 +Personal +27\\.500,00 +22\\.500,00 +-5\\.000,00")
                .contains("Parameter B1.assistance: 22.500,00 EUR je halbe Stelle und Jahr (gilt ab 01.01.2021");
    }

    @Test
    void whatTheLawLeavesOpenIsARange() {
        assertThat(diff("--lang", "en").out())
                .containsPattern(
                        "KI-ASSISTENZ +2020 +personnel +6,875\\.00 +5,625\\.00 to 6,875\\.00 +-1,250\\.00 to 0\\.00");
    }

    @Test
    void programsGetTheSameAsJson() {
        assertThat(diff("--format", "json").out())
                .containsPattern("\"position\": \"KI-ASSISTENZ\",\\s+\"year\": 2021,\\s+\"item\": \"PERSONNEL\","
                        + "\\s+\"before\": \"27500.00\",\\s+\"after\": \"22500.00\",\\s+\"because\": \\["
                        + "\\s+\\{\\s+\"parameter\": \"B1.assistance\"")
                .containsPattern("\"year\": 2021,\\s+\"grantBefore\": \"605000.00\",\\s+\"grantAfter\": \"600000.00\","
                        + "\\s+\"gapBefore\": \"55000.00\",\\s+\"gapAfter\": \"60000.00\"")
                .containsPattern("\"grantAfter\": null,\\s+\"grantAfterLower\": \"260000.00\","
                        + "\\s+\"grantAfterUpper\": \"261250.00\"");
    }

    @Test
    void oneDayTwiceChangesNothing() {
        Run run = Run.of("diff", PLAN, "--known-on=2020-09-03", "--known-on=2020-09-03", "--lang=en");
        assertThat(run.out())
                .contains(
                        "== Amounts that changed: none",
                        "== Budget lines that changed: none",
                        "== Clauses that answer otherwise: none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diff ../kim-rules-examples/plans/bielefeld-2020.yaml",
                "diff ../kim-rules-examples/plans/bielefeld-2020.yaml --known-on 2020-09-03",
                "diff ../kim-rules-examples/plans/bielefeld-2020.yaml --known-on 2020-09-03 --known-on 2020-13-01",
                "diff ../kim-rules-examples/plans/nothing.yaml --known-on 2020-09-03 --known-on 2020-12-31",
                "diff --known-on 2020-09-03 --known-on 2020-12-31"
            })
    void whatCannotBeReadIsBadInputWithoutAStackTrace(String args) {
        Run run = Run.of(args.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isNotEmpty().doesNotContain("\tat ");
    }
}
