package org.kimrules.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.Unit;
import org.kimrules.core.plan.Applicant;
import org.kimrules.core.policy.Budget;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.Period;
import org.kimrules.drl.context.DecisionDay;
import org.kimrules.drl.context.KnowledgeDay;
import org.kimrules.drl.context.Office;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Segment;
import org.kimrules.drl.finding.Conclusion;
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

    /** Rules that can't be taken apart may look for any figure. */
    @Test
    void aRuleFindsItsFigureBesideAnyOtherRule() {
        LoadedRules either = new LoadedRules(base("""
                package either
                import org.kimrules.drl.context.DecisionDay
                import org.kimrules.drl.context.ParameterInForce
                rule "R-1: either figure" @Clause( "R" )
                when ( ParameterInForce( key == "K" ) or ParameterInForce( key == "L" ) ) then insert( 1 ); end
                rule "R-2: its own figure" @Clause( "R" )
                when ParameterInForce( key == "M" ) then insert( 2 ); end
                """));
        assertThat(List.of("K", "L", "M"))
                .allSatisfy(
                        key -> assertThat(said(either, List.of(figure(key)))).hasSize(1));
    }

    private static ParameterInForce figure(String key) {
        Period year = Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
        Parameter parameter = new Parameter(key, Text.of(key, key), Unit.EUR, Optional.empty(), List.of());
        return new ParameterInForce(key, new Segment(year), parameter, Optional.empty());
    }

    /** Each construct that a rule may have, between others: what the engine links for it has to be as new in the second run. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$d : DecisionDay() not Office( code == \"A\" )",
                "not Office( code == \"A\" ) $d : DecisionDay()",
                "$d : DecisionDay() not Office( code == \"A\" ) $o : Office( code == \"B\" )",
                "$o : Office( code == \"B\" ) not Office( code == \"A\" ) exists DecisionDay()",
                "$d : DecisionDay() exists Office( code == \"A\" ) $o : Office()",
                "$d : DecisionDay() $o : Office( ) not Office( code != $o.code )",
                "$d : DecisionDay() $k : KnowledgeDay( day == $d.day() )",
                "$d : DecisionDay() ( Office( code == \"A\" ) or Office( code == \"B\" ) )",
                "$n : Number( intValue == 1 ) from accumulate( Office( $c : code ); count( $c ) ) $d : DecisionDay()",
                "accumulate( Office( $c : code ); $n : count( $c ); $n > 0 ) $d : DecisionDay()",
                "$d : DecisionDay() not( Office( code == \"A\" ) and KnowledgeDay() )",
                "$d : DecisionDay() forall( $o : Office() Office( this == $o, code == \"B\" ) )"
            })
    void aRunSaysNothingOfTheRunsBefore(String condition) {
        String drl = """
                package again
                import org.kimrules.drl.context.DecisionDay
                import org.kimrules.drl.context.KnowledgeDay
                import org.kimrules.drl.context.Office
                rule "R-1: first" @Clause( "R" ) when %s then insert( 1 ); end
                rule "R-2: second" @Clause( "R" ) when DecisionDay() %s then insert( 2 ); end
                """.formatted(condition, condition.replace("$d", "$e").replace("$o", "$p"));
        KieBase base = base(drl);
        LoadedRules again = new LoadedRules(base);
        Set<List<String>> told = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            List<Fact> facts = facts(i * 7 % 32);
            List<String> fresh = said(new LoadedRules(base), facts);
            assertThat(said(again, facts)).isEqualTo(fresh);
            told.add(fresh);
        }
        assertThat(told).hasSizeGreaterThan(1);
    }

    /** One fact for each bit. */
    private static List<Fact> facts(int bits) {
        List<Fact> all = List.of(
                DECIDED,
                new KnowledgeDay(DECIDED.day()),
                new Office("A", Applicant.Office.PRESENT),
                new Office("B", Applicant.Office.PRESENT),
                new Office("C", Applicant.Office.ABSENT));
        return IntStream.range(0, all.size())
                .filter(bit -> (bits >> bit & 1) == 1)
                .mapToObj(all::get)
                .toList();
    }

    private static List<String> said(LoadedRules rules, List<Fact> facts) {
        return rules.run(facts, new Meter(Budget.DEFAULT)).stream()
                .map(Conclusion::toString)
                .sorted()
                .toList();
    }
}
