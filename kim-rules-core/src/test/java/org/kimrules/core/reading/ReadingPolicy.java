package org.kimrules.core.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.testing.SamplePolicy;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.AsOf;

/** The sample programme with three of its clauses and a vocabulary that is large enough to read a whole plan. */
final class ReadingPolicy implements Policy {

    private static final Policy SAMPLE = new SamplePolicy();

    private static Map<String, Text> codes(String... codes) {
        Map<String, Text> labels = new LinkedHashMap<>();
        Arrays.stream(codes).forEach(code -> labels.put(code, Text.same(code)));
        return labels;
    }

    @Override
    public PolicyRef ref() {
        return SAMPLE.ref();
    }

    @Override
    public Vocabulary vocabulary() {
        Map<String, Map<String, Text>> codes = new LinkedHashMap<>();
        codes.put("municipality", codes("CITY", "DISTRICT"));
        codes.put("office", codes("CENTRE", "COUNCIL"));
        codes.put("count", codes("INHABITANTS", "PUPILS"));
        codes.put("employer", codes("OFFICE", "CARRIER"));
        codes.put("service", codes("NONE", "ADVICE"));
        codes.put("component", codes("B1", "B2"));
        codes.put("role", codes("COORDINATION", "ASSISTANCE"));
        codes.put("authority", codes("BRA"));
        codes.put("body", codes("COUNCIL", "COMMITTEE"));
        codes.put("resolution", codes("R2020"));
        codes.put("answer", codes("YES", "NO"));
        codes.put("expense", codes("WORKPLACE"));
        codes.put("funder", codes("NONE", "STATE"));
        return new Vocabulary(codes, Map.of("targetGroup", "answer"));
    }

    @Override
    public Register register() {
        return new Register(
                SAMPLE.register().documents(),
                List.of(SamplePolicy.CENTRE, SamplePolicy.PLACE, SamplePolicy.DIRECTIVE));
    }

    @Override
    public ParameterBook parameters() {
        return new ParameterBook(List.of(SamplePolicy.RATE));
    }

    @Override
    public Assessment assess(GrantPlan plan, AsOf asOf) {
        return SAMPLE.assess(plan, asOf);
    }
}
