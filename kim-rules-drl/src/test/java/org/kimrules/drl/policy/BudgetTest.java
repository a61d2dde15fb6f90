package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Allowance;
import org.kimrules.core.policy.Budget;
import org.kimrules.core.policy.LivePolicy;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.core.policy.PolicyFault.Place;
import org.kimrules.core.policy.Trust;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

/** Rules that go on for too long, or fail, end the assessment without a result, and harm no other. */
class BudgetTest {

    private static final AsOf KNOWN = AsOf.knownOn(LocalDate.of(2021, 1, 15));
    private static final int POSITIONS = 300;
    private static final String HONEST = "employer != \"MUSIC_SCHOOL\" )\nthen\n    insert( violated( $s ) );\nend\n";

    private static final String IMPORTS = """
            import org.kimrules.drl.fact.PlannedPosition
            import static org.kimrules.drl.finding.Findings.satisfied""";
    private static final String DEEP =
            "function int deep( int depth ) { return 1 + deep( depth + 1 ); }\n\nrule \"CH-01-s:";

    @TempDir
    private Path policies;

    /** The rule that answers for everybody but music schools goes on, or does something else beside. */
    private Policy policy(String condition, String consequence) throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit(
                "law/choir-rules/CH-01/check.drl",
                HONEST,
                "employer != \"MUSIC_SCHOOL\" )\n    %s\nthen\n    insert( violated( $s ) ); %s\nend\n"
                        .formatted(condition, consequence));
        choirs.edit(
                "law/choir-rules/CH-01/check.drl",
                "import static org.kimrules.drl.finding.Findings.satisfied",
                IMPORTS);
        choirs.edit("law/choir-rules/CH-01/check.drl", "rule \"CH-01-s:", DEEP);
        return Policies.load(choirs.folder(), Trust.TRUSTED);
    }

    private static GrantPlan plan(Policy policy, String employer, int positions) {
        String[] teachers = IntStream.range(0, positions).mapToObj(i -> "T" + i).toArray(String[]::new);
        return Choirs.plan("Arbeitgeber", employer, teachers)
                .budget(budget -> budget.line("L", "Line", true))
                .build(policy);
    }

    private static String answer(Policy policy, GrantPlan plan) {
        return JsonReport.of(policy.assess(plan, KNOWN), policy, Language.EN);
    }

    private static PolicyFault fault(Policy policy, GrantPlan plan) {
        PolicyException thrown = catchThrowableOfType(PolicyException.class, () -> policy.assess(plan, KNOWN));
        assertThat(thrown).isNotNull();
        assertThat(thrown.faults()).hasSize(1);
        return thrown.faults().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "BUDGET_LOOKS|$a : PositionSlice( component == $s.component ) $b : PositionSlice( component == $a.component )|",
                "BUDGET_LOOKS|$a : PositionSlice( component == $s.component ) PositionSlice( component == $a.component, id < $a.id )"
                        + " PlannedPosition( id == $s.lineSupervisor )|",
                "BUDGET_LOOKS|$a : PositionSlice() $b : PositionSlice() $c : PositionSlice()|",
                "BUDGET_LOOKS|not PositionSlice( employer != $s.employer )|",
                "BUDGET_LOOKS|accumulate( $a : PositionSlice() and PositionSlice() and PositionSlice(); $n : count( $a ) )|",
                "BUDGET_LOOKS|accumulate( PositionSlice( component == $s.component ); $n : count( 1 ) )|",
                "BUDGET_LOOKS|$a : String() from java.util.Collections.nCopies( 100000000, \"\" )|",
                "BUDGET_FIRINGS||insert( $s.counting( $s.fte() ) );",
                "BUDGET_TIME||Thread.sleep( 1 );",
                "RULE_FAILED||String none = null; none.length();",
                "RULE_FAILED||deep( 1 );",
                "RULE_FAILED|PlannedPosition( id == $s.id, Integer.parseInt( $s.id ) == 1 )|",
            })
    void aRuleThatGoesTooFarIsNamedAndTheNextAnswerIsRight(String code, String condition, String consequence)
            throws IOException {
        Policy policy = policy(text(condition), text(consequence));
        GrantPlan good = plan(policy, "MUSIC_SCHOOL", POSITIONS);
        String right = answer(policy, good);
        PolicyFault fault = fault(hurried(policy, code), plan(policy, "CHOIR", POSITIONS));
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.found()).contains("CH-01-v: employed by somebody else");
        // the engine names the rule of a condition that failed somewhere in what it says
        if (code.equals("RULE_FAILED") && condition != null) {
            assertThat(fault.place()).isEmpty();
        } else {
            assertThat(fault.place()).hasValueSatisfying(BudgetTest::isOfTheRule);
        }
        assertThat(answer(policy, good)).isEqualTo(right);
    }

    private static void isOfTheRule(Place place) {
        assertThat(place.file()).isEqualTo("law/choir-rules/CH-01/check.drl");
        assertThat(place.excerpt()).anyMatch(line -> line.endsWith("rule \"CH-01-v: employed by somebody else\""));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Time is short only where it is to run out. */
    private static Policy hurried(Policy policy, String code) {
        return code.equals("BUDGET_TIME")
                ? policy.within(new Budget(Allowance.UNLIMITED, Allowance.UNLIMITED, new Allowance(20, 0)))
                : policy;
    }

    @Test
    void callsAtTheSameTimeAreRightWhileOthersAreStopped() throws IOException {
        Policy policy = policy("$a : PositionSlice( component == $s.component )", "");
        GrantPlan good = plan(policy, "MUSIC_SCHOOL", 3);
        GrantPlan evil = plan(policy, "CHOIR", POSITIONS);
        String right = answer(policy, good);
        long stopped = IntStream.range(0, 200)
                .parallel()
                .filter(call -> {
                    if (call % 2 == 0) {
                        return fault(policy, evil).code().equals("BUDGET_LOOKS");
                    }
                    assertThat(answer(policy, good)).isEqualTo(right);
                    return false;
                })
                .count();
        assertThat(stopped).isEqualTo(100);
    }

    @Test
    void whatWasSpentAndWhatWasAllowedIsSaid() throws IOException {
        Policy policy =
                policy("", "").within(new Budget(Allowance.UNLIMITED, new Allowance(1, 0), Allowance.UNLIMITED));
        assertThat(fault(policy, plan(policy, "CHOIR", 2)).line())
                .isEqualTo(
                        "law/choir-rules/CH-01/check.drl:19:7: BUDGET_FIRINGS: found `2 firings in `CH-01-v: employed by somebody else`, after 0 looks and 2"
                                + " firings`, expected at most 1 for 10 facts");
    }

    @Test
    void aBudgetThatIsUntimedStopsNobodyForBeingSlow() throws IOException {
        Policy slow = policy("", "Thread.sleep( 1 );");
        GrantPlan plan = plan(slow, "CHOIR", POSITIONS);
        Budget hurried = new Budget(Allowance.UNLIMITED, Allowance.UNLIMITED, new Allowance(20, 0));
        assertThat(fault(slow.within(hurried), plan).code()).isEqualTo("BUDGET_TIME");
        assertThat(answer(slow.within(hurried.untimed()), plan)).isEqualTo(answer(slow.within(Budget.UNLIMITED), plan));
        assertThat(Budget.DEFAULT.untimed().looks()).isEqualTo(Budget.DEFAULT.looks());
        assertThat(Budget.DEFAULT.untimed().firings()).isEqualTo(Budget.DEFAULT.firings());
    }

    @Test
    void aBudgetDecidesNothing() throws IOException {
        Policy policy = policy("", "");
        GrantPlan plan = plan(policy, "CHOIR", 3);
        assertThat(answer(policy.within(Budget.UNLIMITED), plan)).isEqualTo(answer(policy, plan));
    }

    @Test
    void aPolicyThatIsExchangedKeepsItsBudget() throws IOException {
        Budget nothing = new Budget(new Allowance(0, 0), new Allowance(0, 0), Allowance.UNLIMITED);
        Policy policy = policy("", "");
        GrantPlan plan = plan(policy, "CHOIR", 1);
        LivePolicy live = new LivePolicy(policy).within(nothing);
        assertThat(fault(live, plan).code()).isEqualTo("BUDGET_FIRINGS");
        live.reload(policies.resolve("choirs"), Trust.TRUSTED);
        assertThat(fault(live, plan).code()).isEqualTo("BUDGET_FIRINGS");
    }
}
