package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.Trust;
import org.kimrules.core.time.AsOf;

/** A condition of a rule that is compiled at run time means the same the first time and the thousandth, whatever is in it. */
class ConditionsTest {

    private static final String CHECK = "law/choir-rules/CH-01/check.drl";
    private static final AsOf KNOWN = AsOf.knownOn(LocalDate.of(2021, 1, 15));

    @TempDir
    private Path policies;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year / 2 == 1010",
                "year / ( year - 2021 ) == 1",
                "fte.value() * 3 == 1.5",
                "( year - 1 ) / 3 * 3 == 2019",
                "position.title().length() / 2 == 4"
            })
    void arithmeticOfTrustedAuthorsDoesNotChangeAsItIsUsed(String condition) throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit(CHECK, "employer == \"MUSIC_SCHOOL\"", condition);
        choirs.edit(CHECK, "employer != \"MUSIC_SCHOOL\"", "!( " + condition + " )");
        Policy policy = Policies.load(choirs.folder(), Trust.TRUSTED);
        GrantPlan plan = Choirs.plan("School", "MUSIC_SCHOOL", "A", "B", "C")
                .budget(budget -> budget.line("L", "Line", true))
                .build(policy);
        Set<String> answers = new TreeSet<>();
        for (int i = 0; i < 500; i++) {
            answers.add(answer(policy, plan));
        }
        assertThat(answers).hasSize(1);
    }

    private static String answer(Policy policy, GrantPlan plan) {
        try {
            return policy.assess(plan, KNOWN).findings().toString();
        } catch (PolicyException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
