package org.kimrules.core.receipt;

import java.util.List;
import java.util.Map;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.testing.NoGrounds;
import org.kimrules.core.testing.SamplePolicy;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.AsOf;

/**
 * A policy that is made of files and finds every plan the same.
 *
 * @param version its version
 * @param verdict what it finds
 * @param files its files with their texts
 */
record FilePolicy(String version, Verdict verdict, Map<String, String> files) implements Policy {

    static final FilePolicy FIRST = new FilePolicy(
            "1.0", Verdict.ELIGIBLE, Map.of("sample/policy.yaml", "id: sample", "sample/parameters/rate.yaml", "1.00"));

    @Override
    public PolicyRef ref() {
        return new PolicyRef("sample", version);
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(Map.of("municipality", Map.of("CITY", Text.of("Stadt", "city"))), Map.of());
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
    public Fingerprint fingerprint() {
        return Fingerprint.of(files);
    }

    @Override
    public Assessment assess(GrantPlan plan, AsOf asOf) {
        List<YearResult> none = List.of();
        return new Assessment(
                plan,
                ref(),
                asOf,
                verdict,
                List.of(),
                none,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NoGrounds.NONE);
    }
}
