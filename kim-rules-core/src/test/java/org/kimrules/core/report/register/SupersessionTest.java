package org.kimrules.core.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;

class SupersessionTest {

    private static Supersession of(Map<String, Set<String>> older, Map<String, Set<String>> newer) {
        return new Supersession(clause("A-1", older), clause("B-1", newer));
    }

    private static Clause clause(String id, Map<String, Set<String>> applies) {
        return RegisterPolicy.clause(id, "concept", "2020-07-01", ClauseStatus.ENCODED, applies);
    }

    private static Map<String, Set<String>> components(String... codes) {
        return Map.of("component", Set.of(codes));
    }

    @Test
    void aClauseThatAppliesAtLeastAsWidelyReplacesTheOlderWhole() {
        assertThat(of(components("B1"), components("B1")).whole()).isTrue();
        assertThat(of(components("B1"), components("B1", "B2")).whole()).isTrue();
        assertThat(of(components("B1"), Map.of()).whole()).isTrue();
        assertThat(of(Map.of(), Map.of()).limits()).isEmpty();
    }

    @Test
    void aClauseThatAppliesToFewerNamesWhatItIsLimitedTo() {
        Supersession fewer = of(components("B1", "B2"), components("B1"));
        assertThat(fewer.whole()).isFalse();
        assertThat(fewer.limits()).isEqualTo(components("B1"));
        assertThat(of(Map.of(), components("B1")).whole()).isFalse();
    }

    @Test
    void aLimitThatTheOlderClauseHasTooIsNotNamed() {
        assertThat(of(components("B1"), Map.of("component", Set.of("B1"), "role", Set.of("COORDINATION")))
                        .limits())
                .isEqualTo(Map.of("role", Set.of("COORDINATION")));
    }
}
