package org.kimrules.core.cure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.remedy.Field;
import org.kimrules.core.remedy.Place;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.remedy.Remedy.InPlan;
import org.kimrules.core.text.Value;

class DraftTest {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 1);
    private static final GrantPlan PLAN = ToyPolicy.plan(List.of("HOME", "AWAY"), List.of("NONE", "BAD"), "100.00");

    private static GrantPlan with(GrantPlan plan, InPlan part) {
        return Draft.of(plan, List.of(new Step(part, List.of(part), 0)), DAY);
    }

    private static GrantPlan with(InPlan part) {
        return with(PLAN, part);
    }

    private static InPlan change(Field field, Value value) {
        return new Remedy.Change(new Place(field, Map.of("position", "P1")), List.of(value));
    }

    private static Position changed(Field field, Value value) {
        return with(change(field, value)).position("P1").orElseThrow();
    }

    @Test
    void anApprovalIsTriedAsGrantedOnTheDayOfKnowledge() {
        assertThat(with(new Remedy.Approval("C-01", "P1", "LAND")).exemptions())
                .containsExactly(new Exemption(
                        "exemptions[C-01/P1]",
                        "C-01",
                        Set.of("P1"),
                        Exemption.State.GRANTED,
                        "LAND",
                        Optional.empty(),
                        Optional.of(DAY),
                        Optional.empty()));
    }

    @Test
    void anApprovalThatWasAskedForIsTriedAsGrantedForAllThatItWasAskedFor() {
        GrantPlan plan =
                asking(request("A1", "C-02", "LAND"), request("A2", "C-01", "COUNCIL"), request("A3", "C-01", "LAND"));
        InPlan approval = new Remedy.Approval("C-01", "P1", "LAND");
        assertThat(with(plan, approval).exemptions())
                .startsWith(request("A1", "C-02", "LAND"), request("A2", "C-01", "COUNCIL"))
                .endsWith(new Exemption(
                        "A3",
                        "C-01",
                        Set.of("P0", "P1"),
                        Exemption.State.GRANTED,
                        "LAND",
                        Optional.of("AZ 7"),
                        Optional.of(DAY),
                        Optional.empty()))
                .hasSize(3);
        InPlan other = new Remedy.Approval("C-01", "P0", "LAND");
        assertThat(with(with(plan, approval), other))
                .as("the other position that it was asked for needs no second one")
                .isEqualTo(with(plan, approval));
        assertThat(Edits.edit(plan, approval))
                .isEqualTo(new Cure.Edit(
                        "exemptions[A3].state", Optional.of(Value.of("REQUESTED")), Optional.of(Value.of("GRANTED"))));
        assertThat(Edits.edit(plan, new Remedy.Approval("C-01", "P2", "LAND")).path())
                .as("nobody asked for this position")
                .isEqualTo("exemptions[C-01/P2]");
    }

    @Test
    void anApprovalThatIsGrantedOnlyLaterDoesNotDo() {
        Exemption later = new Exemption(
                "A1",
                "C-01",
                Set.of("P0", "P1"),
                Exemption.State.GRANTED,
                "LAND",
                Optional.empty(),
                Optional.of(DAY.plusDays(1)),
                Optional.empty());
        InPlan approval = new Remedy.Approval("C-01", "P1", "LAND");
        assertThat(with(asking(later), approval).exemptions())
                .extracting(Exemption::decidedOn)
                .containsExactly(Optional.of(DAY.plusDays(1)), Optional.of(DAY));
    }

    private static Exemption request(String id, String clause, String authority) {
        return new Exemption(
                id,
                clause,
                Set.of("P0", "P1"),
                Exemption.State.REQUESTED,
                authority,
                Optional.of("AZ 7"),
                Optional.empty(),
                Optional.empty());
    }

    private static GrantPlan asking(Exemption... requests) {
        return with(List.of(requests), PLAN.budget());
    }

    @Test
    void aChangeTouchesOneFieldOfOnePosition() {
        assertThat(changed(Field.SERVICE, Value.code("service", "NONE")).service())
                .isEqualTo("NONE");
        assertThat(changed(Field.EMPLOYER, Value.code("sponsor", "FAR")).sponsor())
                .isEqualTo("FAR");
        assertThat(changed(Field.START, Value.of(DAY)).period().from()).isEqualTo(DAY);
        assertThat(changed(Field.END, Value.of(DAY)).period().to()).isEqualTo(DAY);
        assertThat(changed(Field.SUPERVISOR, Value.code("position", "P0"))
                        .supervision()
                        .technical())
                .isEqualTo("P0");
        assertThat(with(change(Field.SERVICE, Value.code("service", "NONE"))).position("P0"))
                .isEqualTo(PLAN.position("P0"));
    }

    @Test
    void theValueThatIsThereComesBackAsTheSamePlan() {
        for (Field field : List.of(
                Field.EMPLOYER,
                Field.SERVICE,
                Field.ROLE,
                Field.SUPERVISOR,
                Field.LINE_SUPERVISOR,
                Field.START,
                Field.END,
                Field.SHARE,
                Field.COST_LINE,
                Field.OWN_SHARE,
                Field.REVENUE_LINE)) {
            Value there = Edits.edit(PLAN, change(field, Value.of("x"))).from().orElseThrow();
            assertThat(with(change(field, there))).as(field.name()).isEqualTo(PLAN);
        }
    }

    @Test
    void ownFundsOfTheUnitAreRaisedAndThoseOfOthersLeftAlone() {
        GrantPlan foreign = with(new Remedy.Funds(Optional.of("500"), 2021, Euro.of("0.01")));
        assertThat(foreign.budget().ownFunds())
                .containsExactly(
                        new OwnFunds("170", 2021, Euro.of("100.00"), "UNKNOWN"),
                        new OwnFunds("500", 2021, Euro.of("0.01"), "UNKNOWN"));
        assertThat(with(foreign, new Remedy.Funds(Optional.of("500"), 2021, Euro.of("1.00")))
                        .budget()
                        .ownFunds()
                        .get(1))
                .isEqualTo(new OwnFunds("500", 2021, Euro.of("1.01"), "UNKNOWN"));
    }

    @Test
    void ofTwoEntriesOfAUnitAndYearOneIsRaisedByExactlyWhatLacks() {
        GrantPlan plan = bringing(
                new OwnFunds("170", 2021, Euro.of("10.00"), "EU"),
                new OwnFunds("170", 2021, Euro.of("60.00"), "NONE"),
                new OwnFunds("170", 2021, Euro.of("30.00"), "UNKNOWN"));
        InPlan funds = new Remedy.Funds(Optional.of("170"), 2021, Euro.of("0.01"));
        assertThat(with(plan, funds).budget().ownFunds())
                .containsExactly(
                        new OwnFunds("170", 2021, Euro.of("10.00"), "EU"),
                        new OwnFunds("170", 2021, Euro.of("60.01"), "NONE"),
                        new OwnFunds("170", 2021, Euro.of("30.00"), "UNKNOWN"));
        assertThat(Edits.edit(plan, funds))
                .isEqualTo(new Cure.Edit(
                        "budget.ownFunds[170/2021/NONE].amount",
                        Optional.of(Value.of(Euro.of("60.00"))),
                        Optional.of(Value.of(Euro.of("60.01")))));
    }

    @Test
    void ownFundsThatAreAddedComeFromNothing() {
        assertThat(Edits.edit(PLAN, new Remedy.Funds(Optional.of("500"), 2021, Euro.of("0.01"))))
                .isEqualTo(new Cure.Edit(
                        "budget.ownFunds[500/2021/UNKNOWN].amount",
                        Optional.empty(),
                        Optional.of(Value.of(Euro.of("0.01")))));
    }

    @Test
    void aClaimForTwoYearsIsCorrectedInOne() {
        GrantPlan plan = claiming(claim("REST", Set.of(), Set.of(2021, 2022), "5.00"));
        assertThat(with(plan, new Remedy.Correction("REST", 2022, Euro.of("7.00")))
                        .budget()
                        .claims())
                .containsExactlyInAnyOrder(
                        claim("REST", Set.of(), Set.of(2021), "5.00"),
                        claim("REST-2022", Set.of(), Set.of(2022), "7.00"));
    }

    @Test
    void nothingRefersToAPositionThatWasTakenOut() {
        GrantPlan plan = claiming(
                claim("ONE", Set.of("P1"), Set.of(2021), "5.00"),
                claim("BOTH", Set.of("P0", "P1"), Set.of(2021), "5.00"));
        InPlan supervised = new Remedy.Change(
                new Place(Field.SUPERVISOR, Map.of("position", "P0")), List.of(Value.code("position", "P1")));
        GrantPlan without = with(with(plan, supervised), new Remedy.Withdrawal("P1"));
        assertThat(without.positions()).isEqualTo(List.of(PLAN.positions().get(0)));
        assertThat(without.budget().claims()).containsExactly(claim("BOTH", Set.of("P0"), Set.of(2021), "5.00"));
    }

    private static Claim claim(String id, Set<String> positions, Set<Integer> years, String amount) {
        return new Claim(
                id, "text", Claim.Kind.GAP, positions, Optional.empty(), new TreeSet<>(years), Euro.of(amount));
    }

    private static GrantPlan claiming(Claim... claims) {
        return with(new BudgetPlan(List.of(), PLAN.budget().ownFunds(), List.of(), List.of(claims)));
    }

    private static GrantPlan bringing(OwnFunds... ownFunds) {
        return with(new BudgetPlan(List.of(), List.of(ownFunds), List.of(), List.of()));
    }

    private static GrantPlan with(BudgetPlan budget) {
        return with(List.of(), budget);
    }

    private static GrantPlan with(List<Exemption> exemptions, BudgetPlan budget) {
        return new GrantPlan(
                PLAN.id(),
                PLAN.title(),
                PLAN.programme(),
                PLAN.applicant(),
                PLAN.sponsors(),
                PLAN.positions(),
                exemptions,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Map.of(),
                budget,
                PLAN.privacy());
    }
}
