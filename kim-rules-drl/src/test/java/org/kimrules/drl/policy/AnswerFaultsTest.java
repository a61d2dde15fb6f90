package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.Trust;
import org.kimrules.core.report.fault.FaultReport;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.time.AsOf;

/** Rules that do not answer exactly once are told with the lines in which they stand, and with what each of them waits for. */
class AnswerFaultsTest {

    private static final String CHECK = "law/choir-rules/CH-01/check.drl";
    private static final String DAYS = ", 2021-01-01 to 2021-12-31";

    @TempDir
    private Path policies;

    private SmallChoirs choirs;

    @BeforeEach
    void writeThePolicy() throws IOException {
        choirs = SmallChoirs.in(policies, "0.0.1", "==");
    }

    private PolicyException unanswered(String employer, String... teachers) {
        Policy policy = Policies.load(choirs.folder(), Trust.TRUSTED);
        GrantPlan plan = Choirs.plan("Arbeitgeber", employer, teachers)
                .budget(budget -> budget.line("L", "Line", true))
                .build(policy);
        return catchThrowableOfType(
                PolicyException.class, () -> policy.assess(plan, AsOf.knownOn(LocalDate.of(2021, 1, 1))));
    }

    @Test
    void noAnswerIsToldOnceForAllSubjectsWithWhatEachRuleNeeds() throws IOException {
        choirs.edit(CHECK, "employer != \"MUSIC_SCHOOL\"", "employer in ( \"UNKNOWN\", \"MUSIC_SCHOOL\" )");
        PolicyException failed = unanswered("CHOIR", "U", "T");
        assertThat(failed.loaded()).isTrue();
        assertThat(FaultReport.text("choirs", failed, Ink.PLAIN)).isEqualTo("""
                choirs · faults: 1 · nothing was decided

                law/choir-rules/CH-01/check.drl:7  ANSWER_MISSING
                  found:    clause CH-01 has no answer for POSITION T, 2021-01-01 to 2021-12-31 and 1 more; CH-01-s in line 7 needs \
                PositionSlice( employer == "MUSIC_SCHOOL" ); CH-01-v in line 16 needs PositionSlice( employer in ("UNKNOWN", \
                "MUSIC_SCHOOL") )
                  expected: one rule that answers, such as CH-01-u for what is not known
                    6 |\s
                    7 | rule "CH-01-s: employed by a music school"
                    8 |     @Clause( "CH-01" )
                """);
    }

    @Test
    void aFactThatNoRuleFindsIsNamedWithItsKeys() throws IOException {
        for (String rule : Arrays.asList("==", "!=")) {
            choirs.edit(CHECK, "employer " + rule + " \"MUSIC_SCHOOL\" )", """
                    employer %s "MUSIC_SCHOOL" )
                        org.kimrules.drl.context.Office( code == "CHOIR" )
                        not org.kimrules.drl.fact.PlannedPosition( id == $s.id )""".formatted(rule));
        }
        assertThat(unanswered("CHOIR", "T"))
                .hasMessageContaining("CH-01-v in line 18 needs Office( code == \"CHOIR\" )`");
        choirs.edit(CHECK, "    org.kimrules.drl.context.Office( code == \"CHOIR\" )\n", "");
        assertThat(unanswered("CHOIR", "T"))
                .hasMessageContaining("CH-01-v in line 17 must not find PlannedPosition( id == $s.id )`");
    }

    @Test
    void twoAnswersAreToldWithTheLinesOfBothRules() throws IOException {
        choirs.edit(CHECK, "employer != \"MUSIC_SCHOOL\"", "employer != \"CHOIR\"");
        assertThat(unanswered("MUSIC_SCHOOL", "T"))
                .hasMessage(
                        CHECK + ":7:7: ANSWER_TWICE: found `clause CH-01 has several answers by `CH-01-s: employed by a"
                                + " music school`, `CH-01-v: employed by somebody else` for POSITION T" + DAYS
                                + "`, expected conditions of which one holds at a time; compare line 16");
    }

    @Test
    void aRuleThatAnswersTwiceNeedsAKey() throws IOException {
        choirs.edit(CHECK, "employer == \"MUSIC_SCHOOL\" )", """
                employer == "MUSIC_SCHOOL" )
                    org.kimrules.drl.fact.PlannedPosition( component == "VOICE" )""");
        assertThat(unanswered("MUSIC_SCHOOL", "T", "U"))
                .hasMessage(
                        CHECK + ":7:7: ANSWER_TWICE: found `clause CH-01 has several answers by `CH-01-s: employed by a"
                                + " music school`, `CH-01-s: employed by a music school` for POSITION T" + DAYS
                                + " and 1 more`, expected a key in each pattern, so that one fact of each is meant");
    }

    @Test
    void anAnswerThatNobodyAskedForIsToldWithTheQuestionThatIsMissing() throws IOException {
        choirs.edit("law/choir-rules/CH-01/clause.md", "validity: {from: 2020-01-01}", "validity: {from: 2022-01-01}");
        choirs.edit(CHECK, "law contains \"CH-01\", employer !=", "employer !=");
        assertThat(unanswered("CHOIR", "T"))
                .hasMessage(CHECK + ":16:7: ANSWER_UNASKED: found `clause CH-01 was answered by `CH-01-v: employed by"
                        + " somebody else` for POSITION T" + DAYS
                        + ", to which it does not apply`, expected law contains"
                        + " \"CH-01\" of what the rule answers about");
    }

    @Test
    void whatIsNoAnswerIsToldWithItsRule() throws IOException {
        choirs.edit(CHECK, "insert( violated( $s ) )", "insert( $s.position() )");
        assertThat(unanswered("CHOIR", "T"))
                .hasMessageContaining(CHECK + ":16:7: ANSWER_UNASKED: found ``CH-01-v: employed by somebody else`"
                        + " inserts Position, which check.drl does not take`, expected insert( word( $facts ) );");
    }

    @Test
    void whatIsDerivedAndIsNoFactIsToldWithItsRule() throws IOException {
        String derive = CHECK.replace("check", "derive");
        choirs.write(
                derive,
                Choirs.RULES
                        .replace("choirs.check", "choirs.derive")
                        .replace("CH-01-s", "CH-01-d1")
                        .replace("CH-01-v", "CH-01-d2")
                        .replaceAll("insert\\( \\w+\\( \\$s \\) \\)", "insert( \\$s.id() )"));
        choirs.edit("inventory.txt", CHECK, derive + """

                  CH-01-d1: employed by a music school
                  CH-01-d2: employed by somebody else
                """ + CHECK);
        assertThat(unanswered("CHOIR", "T"))
                .hasMessageContaining(derive + ":16:7: ANSWER_UNASKED: found ``CH-01-d2: employed by somebody else`"
                        + " inserts String, which derive.drl does not take`");
    }
}
