package org.kimrules.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** What a rule of clause A-01 may look for, and whether positions may be shown to it a few at a time. */
class ReadsTest {

    private static final String OWN = "$s : PositionSlice( law contains \"A-01\" )\n";
    private static final String FIGURE = "ParameterInForce( key == \"A.figure\", segment == $s.segment )\n";

    private static LoadedRules rule(String conditions) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        String drl = """
                package one
                import org.kimrules.drl.balance.*
                import org.kimrules.drl.context.*
                import org.kimrules.drl.fact.*
                rule "A-01-s: a rule"
                    @Clause( "A-01" )
                when
                    %s
                then
                    insert( "said" );
                end
                """.formatted(conditions);
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        assertThat(builder.getErrors()).isEmpty();
        return new LoadedRules(builder.newKieBase());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                FIGURE,
                "not " + FIGURE,
                "Approval( clause == \"A-01\", slice == $s )",
                "exists OpenApproval( position == $s.supervisor )",
                "PlannedPosition( id == $s.supervisor )",
                "Filing( component == $s.component )",
                "Statement( name == \"S\" )",
                "Office( code == \"O\" )",
                "ApplicantCount( code == \"C\" )",
                "DecisionDay() KnowledgeDay()",
            })
    void aRuleAboutAPositionMayBeShownAFewPositionsWithWhatIsTheirsAndWhatAllAreShown(String further) {
        assertThat(rule(OWN + further).apart()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exists PlanFact( chainLength == 0 )",
                "not LineUse( announced == false )",
                "not MeetingFact()",
                "not ReservationFact()",
                "exists ParameterInForce( key == \"A.figure\", known == false )",
                "PositionSlice( component == $s.component )",
                "Approval( clause == \"A-01\" )",
                "Fact()",
            })
    void aRuleAboutAPositionThatLooksForAnythingElseIsShownThePlanAsAWhole(String further) {
        assertThat(rule(OWN + further).apart()).isFalse();
    }

    @Test
    void aRuleAboutThePlanIsShownEverythingButPositionsWithTheFirstOfThem() {
        assertThat(rule("PlanFact() MeetingFact() ParameterInForce( key == \"A.figure\" )")
                        .apart())
                .isTrue();
        assertThat(rule("PlanFact() not PositionSlice()").apart()).isFalse();
    }

    @Test
    void aFigureIsReadForPositionsOfTheClauseWhoseRuleLooksForIt() {
        LoadedRules rules = rule(OWN + FIGURE);
        assertThat(rules.reads("A-01", "A.figure")).isTrue();
        assertThat(rules.reads("B-01", "A.figure")).isFalse();
        assertThat(rules.reads("A-01", "A.other")).isFalse();
    }

    @Test
    void aFigureOfSumsIsReadForNoOtherClause() {
        LoadedRules rules = rule("$s : ComponentBalance( law contains \"A-01\" )\n" + FIGURE);
        assertThat(rules.reads("B-01", "A.figure")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$s : PositionSlice( component == \"B\" )\n" + FIGURE,
                "$s : PositionSlice( law contains \"B-01\" )\n" + FIGURE,
                OWN
                        + "$o : PositionSlice( id == $s.supervisor ) ParameterInForce( key == \"A.figure\", segment == $o.segment )",
                OWN + "ParameterInForce( key == \"A.figure\" )",
            })
    void aFigureThatARuleLooksForOnDaysOfOtherPositionsIsReadForThemToo(String conditions) {
        assertThat(rule(conditions).reads("B-01", "A.figure")).isTrue();
    }

    @Test
    void whereAKeyIsNotSaidEveryFigureIsRead() {
        assertThat(rule(OWN + "ParameterInForce( segment == $s.segment )").reads("B-01", "A.figure"))
                .isTrue();
    }
}
