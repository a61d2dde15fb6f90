package org.kimrules.authoring.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kimrules.authoring.completeness.Completeness.Result;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.source.RuleFile;
import org.kimrules.drl.source.RuleSource;

/** What the rules of a clause leave out, or answer twice, is shown from their text. */
class CompletenessTest {

    private static final PolicyFolder FOLDER = PolicyFolder.read(PolicyFiles.onClassPath("kim-nrw"));
    private static final List<RuleFile> FILES = RuleFile.of(FOLDER);

    /** Looks at the one clause with another text in its rule file. */
    private static List<Gap> gaps(String clause, String before, String after) {
        RuleFile file = FILES.stream()
                .filter(each ->
                        each.path().contains("/" + clause + "/") && !each.path().endsWith("derive.drl"))
                .findFirst()
                .orElseThrow();
        String text = file.source().text();
        assertThat(text).contains(before);
        RuleSource changed = RuleSource.parse(file.source().file(), text.replace(before, after));
        assertThat(changed.faults()).isEmpty();
        return Completeness.of(FOLDER, List.of(new RuleFile(file.layer(), file.path(), file.stage(), changed))).stream()
                .flatMap(result -> result.gaps().stream())
                .toList();
    }

    @Test
    void everyClauseOfTheShippedLawAnswersEverySubjectOnce() {
        List<Result> results = Completeness.of(FOLDER);
        assertThat(results).hasSizeGreaterThan(50).allSatisfy(result -> {
            assertThat(result.gaps()).as(result.clause()).isEmpty();
            assertThat(result.unread()).as(result.clause()).isEmpty();
        });
    }

    @Test
    void aCodeThatNoRuleNamesIsAGap() {
        assertThat(gaps("B2-04", "service in ( \"MBE\", \"JMD\" )", "service == \"MBE\""))
                .containsExactly(new Gap("B2-04", List.of(), Map.of("PositionSlice.service", "JMD")));
    }

    @Test
    void aCodeThatTwoRulesNameIsAContradiction() {
        assertThat(gaps(
                        "B2-04",
                        "service not in ( \"MBE\", \"JMD\", \"UNKNOWN\" )",
                        "service not in ( \"MBE\", \"UNKNOWN\" )"))
                .containsExactly(new Gap(
                        "B2-04",
                        List.of("B2-04-s: attached to no excluded service", "B2-04-v: attached to MBE or JMD"),
                        Map.of("PositionSlice.service", "JMD")));
    }

    @Test
    void anApprovalThatIsRefusedIsNotForgotten() {
        assertThat(gaps("B1-02", "refused == true", "granted == true"))
                .extracting(Gap::rules)
                .containsExactlyInAnyOrder(
                        List.of(),
                        List.of(
                                "B1-02-x: attached elsewhere with an approval",
                                "B1-02-v: attached elsewhere, approval refused"));
    }

    @Test
    void theEdgeOfAMaximumBelongsToOneRule() {
        String name = "ParameterInForce[B3.max-fte].fte to Place[B3-02].upTo";
        assertThat(gaps("B3-02", "fte >= $upTo", "fte > $upTo"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.subject())
                        .isEqualTo(Map.of(name, "equal", "ParameterInForce[B3.max-fte].known", "true")));
        assertThat(gaps("B3-02", "fte < $upTo", "fte <= $upTo"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.rules()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({
        "B2-10, 'lineSupervisor != sponsorId, ', ''",
        "B2-07, 'supervisor != \"UNKNOWN\", ', ''",
        "BUD-02, 'revenueLine != \"UNKNOWN\", revenueLine != costLine', 'revenueLine != costLine'",
        "GL-02, 'uncovered == false, gapless == false', 'gapless == false'",
        "D1-06, 'approved > $start, earlyStart <= $start', 'earlyStart <= $start'"
    })
    void aConditionThatIsDroppedMakesTwoRulesAnswer(String clause, String before, String after) {
        assertThat(gaps(clause, before, after))
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.rules()).hasSizeGreaterThan(1));
    }

    @Test
    void ofAConditionThatIsNoComparisonNothingIsSaid() {
        assertThat(gaps("BUD-03", "announced == true", "announced")).isEmpty();
        assertThat(gaps("B2-02", "employer == \"OTHER\"", "(employer == \"OTHER\")"))
                .isEmpty();
    }

    @Test
    void anotherFactOfTheSubjectsTypeMayBeThereOrNot() {
        assertThat(gaps(
                        "DEC-04",
                        "weekend == false )",
                        "weekend == false )\n    exists MeetingFact( weekend == true )"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.subject()).containsEntry("MeetingFact[any] is there", "false"));
    }

    @Test
    void thereIsNoCountBetweenNoneAndOne() {
        assertThat(gaps("DEC-01", "chainLength > 0, chainInOrder == false", "chainLength >= 1, chainInOrder == false"))
                .isEmpty();
    }

    @Test
    void aGapIsToldInASentence() {
        assertThat(gaps("TI-04", ", \"THIRD_PARTY\"", ""))
                .extracting(Gap::text)
                .containsExactly("no rule of TI-04 answers a subject with PositionSlice.otherFunding: THIRD_PARTY");
    }
}
