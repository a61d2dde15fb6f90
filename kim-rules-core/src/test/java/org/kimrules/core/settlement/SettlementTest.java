package org.kimrules.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Finding.Ruling;
import org.kimrules.core.decision.LineResult;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.remedy.Cures;
import org.kimrules.core.settlement.Cause.ClauseChange;
import org.kimrules.core.settlement.Cause.ParameterChange;
import org.kimrules.core.testing.NoGrounds;
import org.kimrules.core.testing.SampleAssessments;
import org.kimrules.core.testing.SamplePolicy;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;
import org.kimrules.core.time.Validity;

class SettlementTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);
    private static final UsedParameter OLD = rate("22500.00", NEW_YEAR);
    private static final UsedParameter NEW = rate("20000.00", NEW_YEAR.plusMonths(1));

    private static UsedParameter rate(String amount, LocalDate knownFrom) {
        ParameterValue row = new ParameterValue(
                Optional.of(Value.of(Euro.of(amount))),
                Optional.empty(),
                Validity.since(NEW_YEAR),
                knownFrom,
                Evidence.STATED,
                "Quelle");
        return new UsedParameter(
                new Parameter(
                        "S.personnel", Text.same("rate"), SamplePolicy.RATE.unit(), Optional.empty(), List.of(row)),
                row);
    }

    private static Finding finding(Clause clause, Outcome outcome) {
        Ruling ruling = new Ruling(
                clause,
                clause.id() + "-x: test",
                outcome,
                Severity.of(outcome, clause.effect()),
                Text.same("x"),
                Map.of(),
                List.of(),
                Cures.NONE);
        Period year = Period.of(NEW_YEAR, LocalDate.of(2021, 12, 31));
        return new Finding(ruling, SubjectRef.of(SubjectKind.POSITION, "one", year), Map.of());
    }

    private static Assessment assessment(int day, EuroRange amount, UsedParameter used, Finding... findings) {
        Assessment titled = SampleAssessments.titled("Stelle");
        YearGrant.Item item = new YearGrant.Item("PERSONNEL", amount, List.of("S-07"), List.of(used));
        EuroRange cost = EuroRange.exactly(Euro.of("30000.00"));
        return new Assessment(
                titled.plan(),
                titled.policy(),
                AsOf.knownOn(LocalDate.of(2021, 3, day)),
                Verdict.ELIGIBLE,
                List.of(new PositionResult(
                        "one",
                        "Stelle",
                        Verdict.ELIGIBLE,
                        List.of(new YearGrant(2021, amount, Euro.ZERO, List.of(), List.of(item))))),
                List.of(new YearResult(2021, cost, amount, Euro.ZERO, Euro.ZERO, List.of())),
                List.of(new LineResult("11.01.27", 2021, cost, amount, List.of())),
                List.of(),
                List.of(),
                List.of(findings),
                List.of(used),
                NoGrounds.NONE);
    }

    private static EuroRange euros(String amount) {
        return EuroRange.exactly(Euro.of(amount));
    }

    private static final Assessment BEFORE = assessment(1, euros("22500.00"), OLD);
    private static final Assessment AFTER = assessment(2, euros("20000.00"), NEW);

    @Test
    void anAmountThatChangedNamesTheParameterThatDidIt() {
        assertThat(Settlement.between(BEFORE, AFTER).changes())
                .containsExactly(new AmountChange(
                        "one",
                        2021,
                        "PERSONNEL",
                        euros("22500.00"),
                        euros("20000.00"),
                        List.of(new ParameterChange("S.personnel", Optional.of(OLD), Optional.of(NEW)))));
    }

    @Test
    void whatIsTheSameIsNoChangeButItsYearIsThere() {
        Settlement settlement = Settlement.between(BEFORE, assessment(2, euros("22500.00"), NEW));
        assertThat(settlement.changes()).isEmpty();
        assertThat(settlement.lines()).isEmpty();
        assertThat(settlement.years()).extracting(YearChange::year).containsExactly(2021);
    }

    @Test
    void theLineThatReceivesTheGrantChangesWithIt() {
        assertThat(Settlement.between(BEFORE, AFTER).lines())
                .extracting(line -> line.line() + "/" + line.year())
                .containsExactly("11.01.27/2021");
    }

    @Test
    void aClauseThatRefusesAPositionIsACause() {
        Assessment refused = assessment(2, EuroRange.ZERO, OLD, finding(SamplePolicy.PLACE, Outcome.VIOLATED));
        ClauseChange change = new ClauseChange(
                SamplePolicy.PLACE, List.of(), List.of(Outcome.VIOLATED), Optional.empty(), Optional.empty());
        Settlement settlement = Settlement.between(BEFORE, refused);
        assertThat(settlement.changes()).flatExtracting(AmountChange::because).containsExactly(change);
        assertThat(settlement.answers())
                .containsExactly(new AnswerChange(SubjectRef.of(SubjectKind.POSITION, "one"), change));
    }

    @Test
    void aClauseThatIsMerelySatisfiedAnewIsAnAnswerAndNoCause() {
        Assessment more = assessment(2, euros("20000.00"), NEW, finding(SamplePolicy.PLACE, Outcome.SATISFIED));
        Settlement settlement = Settlement.between(BEFORE, more);
        assertThat(settlement.answers()).hasSize(1);
        assertThat(settlement.changes())
                .flatExtracting(AmountChange::because)
                .allMatch(ParameterChange.class::isInstance);
    }

    @Test
    void anEntryIsNoCauseWhereOnlyAnotherOfItsHistoryIsNew() {
        Parameter longer = new Parameter(
                "S.personnel",
                Text.same("rate"),
                SamplePolicy.RATE.unit(),
                Optional.empty(),
                List.of(OLD.dated(), NEW.dated()));
        Assessment after = assessment(2, euros("20000.00"), new UsedParameter(longer, OLD.dated()));
        assertThat(Settlement.between(BEFORE, after).changes())
                .allSatisfy(change -> assertThat(change.because()).isEmpty());
    }

    @Test
    void anAmountThatBecomesUnknownIsARange() {
        EuroRange open = EuroRange.between(Euro.of("20000.00"), Euro.of("22500.00"));
        assertThat(Settlement.between(BEFORE, assessment(2, open, NEW)).changes())
                .extracting(AmountChange::after)
                .containsExactly(open);
    }

    @Test
    void twoPlansAreNotSettled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settlement.between(BEFORE, SampleAssessments.titled("Andere Stelle")))
                .withMessageStartingWith("only assessments of one plan by one policy can be settled");
    }
}
