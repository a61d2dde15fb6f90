package org.kimrules.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.drl.folder.Source;
import org.kimrules.drl.gate.TreeGate;

/** What lies exactly at a limit of the first gate passes, and one more is refused with what would be right. */
class GateLimitsTest {

    private static final int LENGTH = 50_000;
    private static final String HEAD = """
            package org.kimrules.policies.choirs.check
            import org.kimrules.drl.context.Standing
            import org.kimrules.drl.fact.PositionSlice
            import static org.kimrules.drl.finding.Findings.satisfied
            """;

    private static String rule(String name, String conditions) {
        return """
                rule "CH-01-s: %s"
                when
                %s
                then
                    insert( satisfied( $s ) );
                end
                """.formatted(name, conditions);
    }

    private static String slice(String conditions) {
        return HEAD + rule("one", "$s : PositionSlice( " + conditions + " )");
    }

    private static List<String> refusals(String text) {
        return TreeGate.refusals(new Source("check.drl", text)).stream()
                .map(PolicyFault::line)
                .toList();
    }

    private static String times(int count, String separator, String part) {
        return IntStream.range(0, count)
                .mapToObj(i -> part.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(separator));
    }

    private static void refused(String text, String what) {
        assertThat(refusals(text)).anySatisfy(line -> assertThat(line).contains(what));
    }

    private static void accepted(String text) {
        assertThat(refusals(text)).isEmpty();
    }

    @Test
    void aFileOfFiftyThousandCharactersPassesAndOneMoreDoesNot() {
        String text = slice("fte >= 0.5B") + "// ";
        String full = text + "x".repeat(LENGTH - text.length());
        accepted(full);
        assertThat(refusals(full + "x"))
                .singleElement()
                .asString()
                .contains("DRL_LIMIT: found `" + (LENGTH + 1) + " characters`", "at most " + LENGTH);
    }

    @Test
    void fiftyRulesPassAndOneMoreDoesNot() {
        String condition = "$s : PositionSlice( fte >= 0.5B )";
        accepted(HEAD + times(50, "\n", rule("r#", condition)));
        refused(HEAD + times(51, "\n", rule("r#", condition)), "DRL_LIMIT: found `51 rules`, expected at most 50");
    }

    @Test
    void tenPatternsPassAndOneMoreDoesNot() {
        String slice = "$s : PositionSlice( fte >= 0.5B )\n";
        accepted(HEAD + rule("ten", slice + times(9, "\n", "Standing( slice == $s )")));
        refused(
                HEAD + rule("eleven", slice + times(10, "\n", "Standing( slice == $s )")),
                "DRL_LIMIT: found `11 patterns`, expected at most 10");
    }

    @Test
    void twentyConditionsPassAndOneMoreDoesNot() {
        accepted(slice(times(20, ", ", "fte >= 0.5B")));
        refused(slice(times(21, ", ", "fte >= 0.5B")), "DRL_LIMIT: found `21 conditions`, expected at most 20");
    }

    @Test
    void aHundredValuesPassAndOneMoreDoesNot() {
        accepted(slice("id in ( " + times(100, ", ", "\"p#\"") + " )"));
        refused(
                slice("id in ( " + times(101, ", ", "\"p#\"") + " )"),
                "DRL_LIMIT: found `101 values`, expected at most 100");
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 'a parameter, since a figure has dates and a source; a bare decimal is a binary fraction'",
        "-0.5, 'a parameter, since a figure has dates and a source; a bare decimal is a binary fraction'",
        "1234567890, 'a whole number of up to nine digits, or a decimal with the suffix B'"
    })
    void aFigureThatIsNoneIsRefusedWithWhatWouldBeRight(String figure, String right) {
        refused(slice("fte == " + figure), "DRL_FIGURE: found `" + figure + "`, expected " + right);
    }

    @Test
    void aPropertyOfAVariableHasToBeReadable() {
        String slice = "$s : PositionSlice( fte >= 0.5B )\n";
        accepted(HEAD + rule("year", slice + "Standing( slice == $s, slice.year == $s.year )"));
        refused(
                HEAD + rule("none", slice + "Standing( slice == $s, slice.year == $s.nothing )"),
                "DRL_PROPERTY: found");
        refused(
                HEAD + rule("unbound", slice + "Standing( slice == $s, slice.year == $x.year )"),
                "DRL_CONDITION: found `$x.year`");
    }

    @Test
    void ofADayOnlyItsPartsAreReadAndOfATextNothing() {
        accepted(slice("from.year == 2020"));
        refused(slice("from.dayOfYear == 3"), "DRL_PROPERTY");
        refused(slice("id.empty == true"), "DRL_PROPERTY");
    }

    @Test
    void aTypeIsImportedFromWhereItIs() {
        refused(
                slice("fte >= 0.5B")
                        .replace("org.kimrules.drl.fact.PositionSlice", "org.kimrules.drl.context.PositionSlice"),
                "DRL_IMPORT: found `import org.kimrules.drl.context.PositionSlice`");
    }

    @Test
    void whatIsDeclaredBesideRulesIsNamed() {
        refused(
                slice("fte >= 0.5B").replace("rule \"", "global java.util.List all\nrule \""),
                "expected package, imports and rules only");
    }

    @Test
    void aFindingThatThereIsNotIsNamed() {
        refused(
                slice("fte >= 0.5B").replace("insert( satisfied", "insert( unheard"),
                "DRL_CONSEQUENCE: found `unheard`");
    }

    @Test
    void aCharacterIsToldWithItsNumber() {
        refused(slice("f\u00e4 >= 0.5B"), "DRL_TEXT: found `\u00e4 (U+00E4)`");
        refused(slice("fte\u200b >= 0.5B"), "DRL_TEXT: found `the character U+200B, which is not shown`");
        assertThat(refusals(slice("fte ~ 0.5B"))).isNotEmpty().noneMatch(line -> line.contains("DRL_TEXT"));
    }

    @Test
    void longTextIsCutWhenItIsTold() {
        String consequence = "first( );" + " ".repeat(10) + "x".repeat(400) + "( );";
        refused(
                slice("fte >= 0.5B").replace("insert( satisfied( $s ) );", consequence),
                "DRL_CONSEQUENCE: found `first( );");
        assertThat(refusals(slice("fte >= 0.5B").replace("insert( satisfied( $s ) );", consequence)))
                .allMatch(line -> line.length() < 400)
                .anyMatch(line -> line.contains(" ...`"));
    }
}
