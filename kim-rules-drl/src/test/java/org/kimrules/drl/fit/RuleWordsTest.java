package org.kimrules.drl.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kimrules.drl.source.RuleSource;

/** A word between quotes is one of those that may stand at its place. */
class RuleWordsTest {

    private static final RuleWords WORDS = new RuleWords(
            Map.of("employer", Set.of("CHOIR", "SCHOOL"), "component", Set.of("VOICE")), Set.of("CH-01", "hall"));

    private static List<String> misspelt(String pattern) {
        String text = "package x\nrule \"CH-01-s: x\"\nwhen\n    $s : " + pattern + "\nthen\nend\n";
        return WORDS.misspelt(RuleSource.parse("check.drl", text))
                .map(word -> word.span().line() + ":" + word.span().column() + " "
                        + word.kind().orElse("any") + " " + word.word() + " of " + String.join(" ", word.known()))
                .toList();
    }

    @Test
    void aCodeIsOfTheKindThatItsPropertyIsNamedLike() {
        assertThat(misspelt("PositionSlice( position.employer == \"VOICE\", component == \"VOICE\" )"))
                .containsExactly("4:47 employer VOICE of CHOIR SCHOOL");
    }

    @Test
    void eachSideOfAnOrIsHeldToItsOwnKind() {
        assertThat(misspelt("PositionSlice( employer == \"CHOIR\" || component == \"VOICE\" )"))
                .isEmpty();
    }

    @Test
    void whereNoKindIsNamedAnyWordOfThePolicyMayStand() {
        assertThat(misspelt("Statement( name == \"hall\", answer == \"CHOIR\" )"))
                .isEmpty();
        assertThat(misspelt("Statement( name == \"hal\" )"))
                .containsExactly("4:30 any hal of CH-01 CHOIR SCHOOL VOICE hall");
    }

    @Test
    void whatThePlanLeavesOutIsAWordOfEveryKind() {
        assertThat(misspelt("PositionSlice( employer in ( \"UNKNOWN\", \"CHOIR\" ) )"))
                .isEmpty();
    }

    @Test
    void anExpenseIsNoFundingItem() {
        RuleWords words = new RuleWords(Map.of("item", Set.of("MATERIAL"), "expense", Set.of("BOOKS")), Set.of());
        String rule = "rule \"A-s: a\" when Expense( item == \"%s\" ) then end";
        assertThat(words.misspelt(RuleSource.parse("grant.drl", rule.formatted("BOOKS"))))
                .isEmpty();
        assertThat(words.misspelt(RuleSource.parse("grant.drl", rule.formatted("MATERIAL"))))
                .extracting(RuleWords.Misspelt::known)
                .containsExactly(Set.of("BOOKS"));
    }
}
