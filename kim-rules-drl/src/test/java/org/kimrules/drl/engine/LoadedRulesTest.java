package org.kimrules.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.kimrules.core.policy.Budget;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.context.DecisionDay;
import org.kimrules.drl.spending.Meter;

/** Nine rules, the seventh of which fails where no decision is known: it compiles, and no gate could tell. */
class LoadedRulesTest {

    private static final DecisionDay DECIDED = new DecisionDay(Optional.of(LocalDate.of(2020, 2, 27)));
    private static final DecisionDay OPEN = new DecisionDay(Optional.empty());

    private final LoadedRules rules = new LoadedRules(base(IntStream.rangeClosed(1, 9)
            .mapToObj(number -> rule(number, number == 7 ? "day != null" : ""))
            .collect(Collectors.joining("\n", "package nine\nimport org.kimrules.drl.context.DecisionDay\n", ""))));

    private static String rule(int number, String condition) {
        return """
                rule "R-%d: rule %d"
                    @Clause( "R" )
                when
                    $d : DecisionDay( %s )
                then
                    insert( "%d" );
                end
                """.formatted(number, number, condition, number);
    }

    private static KieBase base(String drl) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        assertThat(builder.getErrors()).isEmpty();
        return builder.newKieBase();
    }

    @Test
    void anExceptionInRuleSevenOfNineLeavesNoResult() {
        assertThatThrownBy(() -> rules.run(List.of(OPEN), new Meter(Budget.DEFAULT)))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("RULE_FAILED: ")
                .hasRootCauseInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theNextQuestionIsAnsweredAsIfNothingHadHappened() {
        int before = rules.run(List.of(DECIDED), new Meter(Budget.DEFAULT)).size();
        assertThatThrownBy(() -> rules.run(List.of(OPEN), new Meter(Budget.DEFAULT)))
                .isInstanceOf(PolicyException.class);
        assertThat(rules.run(List.of(DECIDED), new Meter(Budget.DEFAULT)))
                .hasSize(before)
                .hasSize(9);
    }
}
