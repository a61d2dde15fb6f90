package org.kimrules.core.batch;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.testing.NoGrounds;
import org.kimrules.core.testing.SamplePolicy;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.AsOf;

/**
 * A policy that answers as the test says, and whose plans are small.
 *
 * @param version its version
 * @param answer what it answers
 */
public record BatchPolicy(String version, BiFunction<GrantPlan, AsOf, Assessment> answer) implements Policy {

    /** Finds every plan eligible. */
    public static final BatchPolicy EASY = new BatchPolicy("1.0", (plan, asOf) -> eligible("1.0", plan, asOf));

    private static Map<String, Text> code(String code) {
        return Map.of(code, Text.same(code));
    }

    static Assessment eligible(String version, GrantPlan plan, AsOf asOf) {
        return new Assessment(
                plan,
                new PolicyRef("sample", version),
                asOf,
                Verdict.ELIGIBLE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NoGrounds.NONE);
    }

    /** Returns a document of a plan that is decided on the day. */
    public static String json(String id, String day) {
        return """
                {"id": "%s", "title": "Plan", "programme": "sample",
                 "applicant": {"name": "Stadt", "kind": "CITY"},
                 "meetings": [{"name": "Rat", "body": "COUNCIL", "date": "%s", "act": "DECIDES"}]}""".formatted(id, day);
    }

    @Override
    public PolicyRef ref() {
        return new PolicyRef("sample", version);
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(Map.of("municipality", code("CITY"), "body", code("COUNCIL")), Map.of());
    }

    @Override
    public Register register() {
        return new SamplePolicy().register();
    }

    @Override
    public ParameterBook parameters() {
        return new SamplePolicy().parameters();
    }

    @Override
    public Assessment assess(GrantPlan plan, AsOf asOf) {
        return answer.apply(plan, asOf);
    }
}
