package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.time.AsOf;

/** More positions than a portion has, asked about something that is shown with the first positions only. */
class UncutRunsTest {

    private static final int POSITIONS = 300;

    @TempDir
    private Path policies;

    private static GrantPlan plan(Policy policy) {
        String[] teachers = IntStream.range(0, POSITIONS)
                .mapToObj(number -> "P%03d".formatted(number))
                .toArray(String[]::new);
        return Choirs.plan("Schule", "MUSIC_SCHOOL", teachers)
                .budget(budget -> budget.line("L", "Line", true))
                .build(policy);
    }

    @Test
    void whatAllPositionsAreAskedOfThePlanComesOutAlikeForAllOfThem() throws IOException {
        Choirs choirs = Choirs.in(policies);
        String rules = "choirs/law/choir-rules/CH-01/check.drl";
        choirs.edit(
                rules,
                "employer == \"MUSIC_SCHOOL\" )",
                "employer != \"UNKNOWN\" )\n    not PlanFact( chainLength == 0 )");
        choirs.edit(
                rules,
                "employer != \"MUSIC_SCHOOL\" )",
                "employer != \"UNKNOWN\" )\n    exists PlanFact( chainLength == 0 )");
        choirs.edit(
                rules,
                "import org.kimrules.drl.fact.PositionSlice",
                "import org.kimrules.drl.fact.PlanFact\nimport org.kimrules.drl.fact.PositionSlice");
        Policy policy = Policies.load(choirs.folder());
        assertThat(policy.assess(plan(policy), AsOf.knownOn(LocalDate.of(2021, 1, 1))).findings().stream()
                        .filter(finding -> finding.clause().id().equals("CH-01")))
                .hasSize(POSITIONS)
                .allMatch(finding -> finding.outcome() == Outcome.VIOLATED);
    }
}
