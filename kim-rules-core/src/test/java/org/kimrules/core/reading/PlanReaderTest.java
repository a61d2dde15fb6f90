package org.kimrules.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kimrules.core.reading.TwoWays.dangling;
import static org.kimrules.core.reading.TwoWays.duplicate;
import static org.kimrules.core.reading.TwoWays.file;
import static org.kimrules.core.reading.TwoWays.missing;
import static org.kimrules.core.reading.TwoWays.problem;
import static org.kimrules.core.reading.TwoWays.refused;
import static org.kimrules.core.reading.TwoWays.unknown;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.data.Refused;

class PlanReaderTest {

    private static final String RANGE_DE = "größer als 0, höchstens 1000";
    private static final String RANGE_EN = "greater than 0, at most 1000";

    @ParameterizedTest
    @CsvSource({"-0.5, FTE_NEGATIVE, -0.5", "-1000, FTE_NEGATIVE, -1000", "0, FTE_ZERO, 0", "0.00, FTE_ZERO, 0.00"})
    void aShareOfNothingOrLessIsRefused(String fte, ProblemCode code, String shown) {
        assertThat(refused(Post.of("P1").with("fte", fte)))
                .containsExactly(problem(code, "positions[0].fte", shown, RANGE_DE, RANGE_EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000.0001", "1000000000"})
    void aShareOfMoreThanAThousandPostsIsRefused(String fte) {
        assertThat(refused(Post.of("P1").with("fte", fte)))
                .containsExactly(problem(ProblemCode.FTE_TOO_LARGE, "positions[0].fte", fte, RANGE_DE, RANGE_EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0001", "0.5", "0.50", "1000", "1000.0000"})
    void aShareWithinTheLimitsIsReadTheSameWayFromBoth(String fte) {
        Post post = Post.of("P1").with("fte", fte);
        assertThat(TwoWays.accepted(file("positions", post.yaml()), post::addTo)
                        .position("P1")
                        .orElseThrow()
                        .fte()
                        .value())
                .isEqualByComparingTo(fte);
    }

    @Test
    void aShareThatIsMissingIsNeverTakenForZero() {
        assertThat(refused(Post.of("P1").without("fte"))).containsExactly(missing("positions[0].fte", "fte"));
    }

    @Test
    void aShareWithFiveDecimalsIsRefused() {
        assertThat(refused(Post.of("P1").with("fte", "0.33333")))
                .containsExactly(problem(
                        ProblemCode.NUMBER_SCALE,
                        "positions[0].fte",
                        "0.33333",
                        "höchstens 4 Nachkommastellen",
                        "at most 4 decimals"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1000000000000.01"})
    void aCostBelowZeroOrBeyondTheLimitIsRefused(String cost) {
        assertThat(refused(Post.of("P1").with("costPerFteYear", cost)))
                .containsExactly(problem(
                        ProblemCode.AMOUNT_RANGE,
                        "positions[0].costPerFteYear",
                        cost,
                        "0.00 bis 1000000000000",
                        "0.00 to 1000000000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "1000000000000.00"})
    void aCostOfNothingAndTheLargestCostAreRead(String cost) {
        Post post = Post.of("P1").with("costPerFteYear", cost);
        assertThat(TwoWays.accepted(file("positions", post.yaml()), post::addTo)
                        .position("P1")
                        .orElseThrow()
                        .costPerFteYear()
                        .orElseThrow()
                        .getAmount())
                .isEqualByComparingTo(cost);
    }

    @Test
    void aPositionWithoutAnyOfItsFieldsHasOneProblemForEach() {
        Post post = Post.of("P1")
                .without("component", "role", "sponsor", "fte", "from", "to")
                .without("costPerFteYear", "cost", "revenue", "ownShare");
        assertThat(refused(post))
                .containsExactly(
                        missing("positions[0].booking", "booking"),
                        missing("positions[0].component", "component"),
                        missing("positions[0].costPerFteYear", "costPerFteYear"),
                        missing("positions[0].fte", "fte"),
                        missing("positions[0].period", "period"),
                        missing("positions[0].role", "role"),
                        missing("positions[0].sponsor", "sponsor"));
    }

    @ParameterizedTest
    @CsvSource({
        "component, XYZQW, 'B1, B2'",
        "role, ELEPHANT, 'COORDINATION, ASSISTANCE'",
        "service, ELEPHANT, 'NONE, ADVICE'",
        "otherFunding, ELEPHANT, 'NONE, STATE'"
    })
    void aCodeThatThePolicyDoesNotKnowIsRefusedWithTheCodesThatItKnows(String field, String code, String known) {
        assertThat(refused(Post.of("P1").with(field, code)))
                .containsExactly(unknown("positions[0]." + field, code, known));
    }

    @Test
    void aCodeThatIsNearlyRightIsRefusedWithTheRightOne() {
        assertThat(refused(Post.of("P1").with("role", "coordination")))
                .containsExactly(problem(
                        ProblemCode.CODE_UNKNOWN,
                        "positions[0].role",
                        "coordination",
                        "meinten Sie COORDINATION?",
                        "did you mean COORDINATION?"));
    }

    @Test
    void anUnknownFieldIsRefusedWithTheNearOne() {
        String yaml = Post.of("P1").yaml().replace("role:", "rolle: X, role:");
        assertThat(refused(file("positions", yaml)))
                .containsExactly(problem(
                        ProblemCode.FIELD_UNKNOWN,
                        "positions[0].rolle",
                        "rolle",
                        "meinten Sie role?",
                        "did you mean role?"));
    }

    @Test
    void aStatementThatThePolicyDoesNotDeclareIsRefused() {
        assertThat(refused(file("positions", Post.of("P1").yaml()) + "statements: {targetGruop: \"NO\"}\n", plan -> {
                    Post.of("P1").addTo(plan);
                    plan.statement("targetGruop", "NO");
                }))
                .containsExactly(problem(
                        ProblemCode.FIELD_UNKNOWN,
                        "statements.targetGruop",
                        "targetGruop",
                        "meinten Sie targetGroup?",
                        "did you mean targetGroup?"));
    }

    @Test
    void aStatementThatIsAnsweredByAnUnknownCodeIsRefusedWithTheCodesThatItKnows() {
        assertThat(refused(file("positions", Post.of("P1").yaml()) + "statements: {targetGroup: ELEPHANT}\n", plan -> {
                    Post.of("P1").addTo(plan);
                    plan.statement("targetGroup", "ELEPHANT");
                }))
                .containsExactly(unknown("statements.targetGroup", "ELEPHANT", "YES, NO"));
    }

    @Test
    void whatThePlanStatesAsAWholeIsRefusedAtAPosition() {
        String yaml = Post.of("P1").yaml().replace("role:", "statements: {targetGroup: \"NO\"}, role:");
        assertThat(refused(file("positions", yaml))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.FIELD_UNKNOWN);
            assertThat(problem.path()).isEqualTo("positions[0].statements");
        });
    }

    @Test
    void whoElseFundsAPositionIsRefusedWhereThePlanStatesSomethingAsAWhole() {
        assertThat(refused(file("positions", Post.of("P1").yaml()) + "statements: {otherFunding: STATE}\n", plan -> {
                    Post.of("P1").addTo(plan);
                    plan.statement("otherFunding", "STATE");
                }))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.FIELD_UNKNOWN);
                    assertThat(problem.path()).isEqualTo("statements.otherFunding");
                });
    }

    @Test
    void aPlanOfAnotherProgrammeIsRefused() {
        assertThat(refused(file().replace("programme: sample", "programme: elephants")))
                .containsExactly(unknown("programme", "elephants", "sample"));
        assertThat(refused(file().replace("programme: sample\n", "")))
                .containsExactly(missing("programme", "programme"));
    }

    @Test
    void anApplicantIsRequiredAndItsCodesAreChecked() {
        String applicant = file().lines()
                .filter(line -> line.startsWith("applicant"))
                .findFirst()
                .orElseThrow();
        assertThat(refused(file().replace(applicant + "\n", ""))).containsExactly(missing("applicant", "applicant"));
        assertThat(refused(file().replace(applicant, "applicant: {name: X, kind: ELEPHANT, offices: {CENTER: true}}")))
                .containsExactly(
                        unknown("applicant.kind", "ELEPHANT", "CITY, DISTRICT"),
                        problem(
                                ProblemCode.FIELD_UNKNOWN,
                                "applicant.offices.CENTER",
                                "CENTER",
                                "meinten Sie CENTRE?",
                                "did you mean CENTRE?"));
        assertThat(refused(file().replace("CENTRE: true", "CENTRE: \"true\"")))
                .containsExactly(problem(
                        ProblemCode.TYPE_WRONG,
                        "applicant.offices.CENTRE",
                        "true",
                        "true oder false",
                        "true or false"));
    }

    private static String counting(String counts) {
        return file().replace("COUNCIL: false}}", "COUNCIL: false}, counts: " + counts + "}");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000_000_000})
    void aCountOfTheApplicantIsReadTheSameWayFromBoth(int inhabitants) {
        assertThat(TwoWays.accepted(
                                counting("{INHABITANTS: " + inhabitants + "}"),
                                plan -> plan.count("INHABITANTS", inhabitants))
                        .applicant()
                        .counts())
                .containsExactly(Map.entry("INHABITANTS", inhabitants));
    }

    @Test
    void aCountThatIsLeftOutIsNotStated() {
        assertThat(TwoWays.read(file()).applicant().count("INHABITANTS")).isEmpty();
        assertThat(TwoWays.read(counting("{PUPILS: 5}")).applicant().count("INHABITANTS"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_000_001})
    void aCountBelowZeroOrBeyondTheLimitIsRefused(int inhabitants) {
        assertThat(TwoWays.refused(
                        counting("{INHABITANTS: " + inhabitants + "}"), plan -> plan.count("INHABITANTS", inhabitants)))
                .containsExactly(problem(
                        ProblemCode.NUMBER_RANGE,
                        "applicant.counts.INHABITANTS",
                        String.valueOf(inhabitants),
                        "eine ganze Zahl von 0 bis 1000000000, ohne Punkte",
                        "a whole number from 0 to 1000000000, without points"));
    }

    @ParameterizedTest
    @CsvSource({
        "8.000, NUMBER_SCALE",
        "8000.5, NUMBER_SCALE",
        "acht, NUMBER_FORMAT",
        "UNKNOWN, NUMBER_FORMAT",
        "true, TYPE_WRONG"
    })
    void aCountThatIsNoWholeNumberIsRefused(String written, ProblemCode code) {
        assertThat(refused(counting("{INHABITANTS: " + written + "}")))
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple(code, "applicant.counts.INHABITANTS"));
    }

    @Test
    void aCountThatThePolicyDoesNotKnowIsRefusedWithTheNearOne() {
        assertThat(refused(counting("{INHABITANT: 8000}")))
                .containsExactly(problem(
                        ProblemCode.FIELD_UNKNOWN,
                        "applicant.counts.INHABITANT",
                        "INHABITANT",
                        "meinten Sie INHABITANTS?",
                        "did you mean INHABITANTS?"));
    }

    @Test
    void theSameCodesOfAnApplicantAreRefusedFromTheBuilder() {
        assertThat(Refused.by(() -> PlanBuilder.plan("a", "b")
                        .applicant("X", "ELEPHANT", Map.of("CENTER", true))
                        .build(TwoWays.POLICY)))
                .containsExactlyElementsOf(refused("""
                        {id: a, title: b, programme: sample,
                        applicant: {name: X, kind: ELEPHANT, offices: {CENTER: true}}}
                        """));
    }

    @Test
    void aSponsorThatIsDeclaredTwiceIsRefusedEvenWithTheSameContent() {
        String again = "{id: KI, name: Integrationszentrum, kind: OFFICE, services: [ADVICE]}";
        assertThat(refused(
                        file("sponsors", again), plan -> plan.sponsor("KI", "Integrationszentrum", "OFFICE", "ADVICE")))
                .containsExactly(duplicate("sponsors[1].id", "KI"));
    }

    @Test
    void aPositionThatIsDeclaredTwiceIsRefused() {
        assertThat(refused(Post.of("\u04200")))
                .containsExactly(problem(
                        ProblemCode.ID_LOOKALIKE,
                        "positions[1].id",
                        "P0",
                        "eine Kennung, die anders aussieht als \u04200 in positions[0].id",
                        "an id that looks different from \u04200 in positions[0].id"));
        assertThat(refused(Post.of("P0"))).containsExactly(duplicate("positions[1].id", "P0"));
        assertThat(refused(Post.of("P0").with("fte", "2"))).containsExactly(duplicate("positions[1].id", "P0"));
    }

    @Test
    void theSameIdMayNameASponsorAndAPosition() {
        Post post = Post.of("KI");
        assertThat(TwoWays.accepted(file("positions", post.yaml()), post::addTo).position("KI"))
                .isPresent();
    }

    @Test
    void aSponsorOfAnUnknownKindIsRefused() {
        assertThat(refused(
                        file("sponsors", "{id: FW, name: Träger, kind: ELEPHANT}"),
                        plan -> plan.sponsor("FW", "Träger", "ELEPHANT")))
                .containsExactly(unknown("sponsors[0].kind", "ELEPHANT", "OFFICE, CARRIER, UNKNOWN"));
    }

    @Test
    void aPositionOfASponsorOrOnALineThatIsNotThereIsRefused() {
        Post post = Post.of("P1")
                .with("sponsor", "ELEPHANT")
                .with("cost", "\"99.99.99.99\"")
                .with("revenue", "\"88.88.88.88\"");
        assertThat(refused(post))
                .containsExactly(
                        dangling("positions[0].booking.cost", "99.99.99.99", "11.01.27"),
                        dangling("positions[0].booking.revenue", "88.88.88.88", "11.01.27"),
                        dangling("positions[0].sponsor", "ELEPHANT", "KI"));
    }

    @Test
    void aReferenceThatIsNearlyRightIsRefusedWithTheRightOne() {
        assertThat(refused(Post.of("P1").with("sponsor", "Ki")))
                .containsExactly(problem(
                        ProblemCode.REFERENCE_DANGLING,
                        "positions[0].sponsor",
                        "Ki",
                        "meinten Sie KI?",
                        "did you mean KI?"));
    }
}
