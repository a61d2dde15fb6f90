package org.kimrules.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Finding.Ruling;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.law.Unit;
import org.kimrules.core.remedy.Cures;
import org.kimrules.core.testing.SampleAssessments;
import org.kimrules.core.testing.SamplePolicy;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;
import org.kimrules.core.time.Validity;

class ResultsTest {

    private static final EuroRange COST = exactly("60000.50");
    private static final EuroRange OPEN = EuroRange.atLeast(Euro.ZERO);
    private static final LocalDate DAY = LocalDate.of(2020, 7, 1);

    private static UsedParameter used(String key, LocalDate from, LocalDate knownFrom) {
        ParameterValue value = new ParameterValue(
                Optional.of(Value.of(1)), Optional.empty(), Validity.since(from), knownFrom, Evidence.STATED, "Quelle");
        return new UsedParameter(new Parameter(key, Text.same(key), Unit.FTE, Optional.empty(), List.of(value)), value);
    }

    private static Finding finding(
            Clause clause, SubjectRef subject, Severity severity, Map<String, Value> facts, UsedParameter... used) {
        Ruling ruling = new Ruling(
                clause,
                clause.id() + " v",
                Outcome.VIOLATED,
                severity,
                Text.same("x"),
                Map.of(),
                List.of(used),
                Cures.NONE);
        return new Finding(ruling, subject, facts);
    }

    @Test
    void subjectsAreSortedByKindThenIdThenStart() {
        SubjectRef plan = SubjectRef.of(SubjectKind.PLAN, "z");
        SubjectRef whole = SubjectRef.of(SubjectKind.POSITION, "a");
        SubjectRef early = SubjectRef.of(SubjectKind.POSITION, "a", Period.of(DAY, DAY.plusDays(9)));
        SubjectRef late = SubjectRef.of(SubjectKind.POSITION, "a", Period.of(DAY.plusDays(1), DAY.plusDays(1)));
        SubjectRef other = SubjectRef.of(SubjectKind.POSITION, "b");
        SubjectRef meeting = SubjectRef.of(SubjectKind.MEETING, "a");
        assertThat(Stream.of(meeting, other, late, early, whole, plan).sorted())
                .containsExactly(plan, whole, early, late, other, meeting);
    }

    @Test
    void findingsAreSortedBySubjectThenByClause() {
        SubjectRef first = SubjectRef.of(SubjectKind.POSITION, "a");
        SubjectRef second = SubjectRef.of(SubjectKind.POSITION, "b");
        Finding a = finding(SamplePolicy.PLACE, first, Severity.NONE, Map.of());
        Finding b = finding(SamplePolicy.EMPLOYER, first, Severity.NONE, Map.of());
        Finding c = finding(SamplePolicy.CENTRE, second, Severity.NONE, Map.of());
        assertThat(Stream.of(c, b, a).sorted()).containsExactly(a, b, c);
    }

    @Test
    void theFiguresOfAFindingAreSortedByKeyAndDates() {
        UsedParameter a = used("A", DAY.plusDays(5), DAY);
        UsedParameter early = used("B", DAY, DAY.plusDays(3));
        UsedParameter known = used("B", DAY.plusDays(1), DAY);
        UsedParameter later = used("B", DAY.plusDays(1), DAY.plusDays(1));
        assertThat(finding(
                                SamplePolicy.PLACE,
                                SubjectRef.of(SubjectKind.PLAN, "p"),
                                Severity.NONE,
                                Map.of(),
                                later,
                                known,
                                early,
                                a)
                        .parameters())
                .containsExactly(a, early, known, later);
    }

    @Test
    void aFindingDoesNotFollowTheMapItWasMadeOf() {
        Map<String, Value> facts = new HashMap<>(Map.of("fte", Value.of(1)));
        SubjectRef plan = SubjectRef.of(SubjectKind.PLAN, "p");
        Finding finding = finding(SamplePolicy.PLACE, plan, Severity.NONE, facts);
        facts.clear();
        assertThat(finding).isEqualTo(finding(SamplePolicy.PLACE, plan, Severity.NONE, Map.of("fte", Value.of(1))));
    }

    @ParameterizedTest
    @EnumSource
    void onlyAHindranceBlocks(Severity severity) {
        assertThat(finding(SamplePolicy.PLACE, SubjectRef.of(SubjectKind.PLAN, "p"), severity, Map.of())
                        .blocks())
                .isEqualTo(severity == Severity.BLOCKING);
    }

    @Test
    void anAssessmentIsBlockedByOneFindingThatBlocks() {
        assertThat(SampleAssessments.mixed().blocked()).isTrue();
        assertThat(SampleAssessments.undecided(2020, 2021).blocked()).isFalse();
        assertThat(SampleAssessments.empty().blocked()).isFalse();
    }

    @Test
    void assessmentsThatSayTheSameAreEqual() {
        assertThat(SampleAssessments.mixed())
                .isEqualTo(SampleAssessments.mixed())
                .hasSameHashCodeAs(SampleAssessments.mixed())
                .isNotEqualTo(SampleAssessments.mixed("Anderer Plan"));
    }

    @Test
    void theGapIsCostMinusGrantBeforeOwnFundsAndOpenWhereTheGrantIs() {
        assertThat(year(COST, exactly("40000.00")).gap()).contains(Euro.of("20000.50"));
        assertThat(year(COST, exactly("70000.00")).gap()).contains(Euro.of("-9999.50"));
        assertThat(year(COST, EuroRange.atLeast(Euro.ZERO)).gap()).isEmpty();
    }

    @Test
    void theBoundsOfTheGapComeFromTheHighestAndTheLowestGrant() {
        YearResult bounded = year(COST, EuroRange.between(Euro.of("40000.00"), Euro.of("45000.00")));
        assertThat(bounded.gapLower()).contains(Euro.of("15000.50"));
        assertThat(bounded.gapUpper()).contains(Euro.of("20000.50"));
        assertThat(year(COST, EuroRange.atLeast(Euro.ZERO)).gapLower()).isEmpty();
    }

    @Test
    void aCostThatNobodyStatedLeavesTheGapOpenUpwards() {
        YearResult unknown = year(EuroRange.atLeast(Euro.of("9700.00")), exactly("40000.00"));
        assertThat(unknown.gap()).isEmpty();
        assertThat(unknown.gapLower()).contains(Euro.of("-30300.00"));
        assertThat(unknown.gapUpper()).isEmpty();
    }

    private static EuroRange exactly(String amount) {
        return EuroRange.exactly(Euro.of(amount));
    }

    private static YearResult year(EuroRange cost, EuroRange grant) {
        return new YearResult(2020, cost, grant, Euro.ZERO, Euro.of("5000.00"), List.of());
    }

    @Test
    void theNetOfALineIsRevenueMinusCostAndOpenWhereTheRevenueIs() {
        assertThat(new LineResult("11", 2020, COST, exactly("40000.00"), List.of()).net())
                .contains(Euro.of("-20000.50"));
        assertThat(new LineResult("11", 2020, COST, EuroRange.atLeast(Euro.ZERO), List.of("S.rate")).net())
                .isEmpty();
    }

    @Test
    void aUsedFigureHasAKeyAndTheValueThatIsKnownOfIt() {
        UsedParameter known = used("A", DAY, DAY);
        assertThat(known.key()).isEqualTo("A");
        assertThat(known.value()).contains(Value.of(1));
        ParameterValue unknown = new ParameterValue(
                Optional.empty(), Optional.empty(), Validity.since(DAY), DAY, Evidence.STATED, "Quelle");
        assertThat(new UsedParameter(known.parameter(), unknown).value()).isEmpty();
    }

    @Test
    void aViolationThatIsOnlyWorthAWarningLeavesItsSubjectEligible() {
        SubjectRef subject = SubjectRef.of(SubjectKind.POSITION, "a");
        assertThat(finding(SamplePolicy.PLACE, subject, Severity.BLOCKING, Map.of())
                        .verdict())
                .isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(finding(SamplePolicy.PLACE, subject, Severity.WARNING, Map.of())
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void resultsDoNotFollowTheListsTheyWereMadeOf() {
        List<String> missing = new ArrayList<>(List.of("S.personnel"));
        List<YearGrant> grants = new ArrayList<>(List.of(new YearGrant(2020, OPEN, Euro.ZERO, missing, List.of())));
        List<String> positions = new ArrayList<>(List.of("a"));
        PositionResult result = new PositionResult("a", "A", Verdict.UNDECIDED, grants);
        RequiredApproval approval =
                new RequiredApproval(SamplePolicy.PLACE, positions, "BRA", RequiredApproval.State.NOT_REQUESTED);
        missing.clear();
        grants.clear();
        positions.clear();
        assertThat(result.grants())
                .containsExactly(new YearGrant(2020, OPEN, Euro.ZERO, List.of("S.personnel"), List.of()));
        assertThat(approval.positions()).containsExactly("a");
    }

    @Test
    void everyWordForPeopleIsThereOnceInBothLanguages() {
        for (Language language : Language.values()) {
            assertThat(Arrays.stream(Outcome.values()).map(each -> each.label().in(language)))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
            assertThat(Arrays.stream(Verdict.values()).map(each -> each.label().in(language)))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
            assertThat(Arrays.stream(Severity.values()).map(each -> each.label().in(language)))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }
}
