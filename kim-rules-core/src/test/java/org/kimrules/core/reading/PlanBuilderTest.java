package org.kimrules.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kimrules.core.reading.TwoWays.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.budget.Payment;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.plan.Applicant;
import org.kimrules.core.plan.Booking;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Reservation;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.plan.Supervision;
import org.kimrules.core.text.Machines;
import org.kimrules.core.time.Period;

class PlanBuilderTest {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 3);
    private static final Post POST = Post.of("P1")
            .with("service", "ADVICE")
            .with("technical", "P0")
            .with("line", "KI")
            .with("otherFunding", "STATE");

    private static final String WHOLE = file(
                    "positions", POST.yaml(),
                    "exemptions",
                            "{id: E1, clause: S-02, positions: [P1, P0], state: GRANTED, authority: BRA, decidedOn: 2020-09-03}",
                    "reservations",
                            "{id: R1, text: Richtlinie, component: B1, years: [2020, 2021], awaits: S.personnel}",
                    "meetings", "{name: Rat, body: COUNCIL, date: 2020-09-03, act: DECIDES}",
                    "ownFunds", "{unit: \"170\", year: 2021, amount: 22500.00}",
                    "payments", "{component: B1, year: 2020, amount: 1000.00, knownFrom: 2020-09-03}",
                    "claims", "{id: C1, text: Seite 2, kind: COST, years: [2021, 2020], amount: 60000.00}")
            + "resolutions: [R2020]\nstatements: {targetGroup: \"NO\"}\n";

    private static PlanBuilder whole() {
        return TwoWays.builder(plan -> {
            POST.addTo(plan);
            plan.decidedExemption("E1", "S-02", "BRA", List.of("P1", "P0"), true, DAY)
                    .reservation("R1", "Richtlinie", "B1", List.of(2020, 2021), "S.personnel")
                    .meeting("Rat", "COUNCIL", DAY, Meeting.Act.DECIDES)
                    .resolution("R2020")
                    .statement("targetGroup", "NO")
                    .budget(budget -> budget.ownFunds("170", 2021, Euro.of("22500.00"))
                            .payment("B1", 2020, Euro.of("1000.00"), DAY)
                            .claim("C1", "Seite 2", Claim.Kind.COST, List.of(2021, 2020), Euro.of("60000.00")));
        });
    }

    private static Position position(String id, String service, Supervision supervision, String otherFunding) {
        return new Position(
                id,
                "Stelle " + id,
                "B1",
                "COORDINATION",
                "KI",
                service,
                Fte.of("0.5"),
                Period.of(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 12, 31)),
                Optional.of(Euro.of("60000.00")),
                new Booking("11.01.27", "11.01.27", "170"),
                supervision,
                List.of(),
                otherFunding);
    }

    private static GrantPlan expected() {
        return new GrantPlan(
                "sample-plan",
                "Beispielplan",
                "sample",
                new Applicant("Stadt Musterstadt", "CITY", Map.of("CENTRE", true, "COUNCIL", false), Map.of()),
                List.of(new Sponsor("KI", "Integrationszentrum", "OFFICE", Set.of("ADVICE"))),
                List.of(
                        position("P1", "ADVICE", new Supervision("P0", "KI"), "STATE"),
                        position("P0", "UNKNOWN", new Supervision("UNKNOWN", "UNKNOWN"), "UNKNOWN")),
                List.of(new Exemption(
                        "E1",
                        "S-02",
                        Set.of("P0", "P1"),
                        Exemption.State.GRANTED,
                        "BRA",
                        Optional.empty(),
                        Optional.of(DAY),
                        Optional.empty())),
                List.of(),
                List.of(new Reservation("R1", "Richtlinie", "B1", Set.of(2020, 2021), "S.personnel")),
                List.of(new Meeting("Rat", "COUNCIL", DAY, Meeting.Act.DECIDES)),
                Set.of("R2020"),
                Map.of("targetGroup", "NO"),
                new BudgetPlan(
                        List.of(new BudgetLine("11.01.27", "Integrationszentrum", true)),
                        List.of(new OwnFunds("170", 2021, Euro.of("22500.00"), "UNKNOWN")),
                        List.of(new Payment("B1", 2020, Euro.of("1000.00"), DAY)),
                        List.of(new Claim(
                                "C1",
                                "Seite 2",
                                Claim.Kind.COST,
                                Set.of(),
                                Optional.empty(),
                                new TreeSet<>(Set.of(2020, 2021)),
                                Euro.of("60000.00")))),
                GrantPlan.Privacy.NONE);
    }

    @Test
    void aFileIsReadIntoTheWholePlan() {
        assertThat(TwoWays.read(WHOLE)).isEqualTo(expected());
    }

    @Test
    void theBuilderGivesThePlanThatTheFileGives() {
        assertThat(whole().build(TwoWays.POLICY)).isEqualTo(expected());
    }

    @Test
    void oneBuilderGivesEqualPlansEveryTimeItBuilds() {
        PlanBuilder builder = whole();
        assertThat(List.of(builder.build(TwoWays.POLICY), builder.build(TwoWays.POLICY)))
                .containsExactly(expected(), expected());
    }

    @Test
    void whatIsAddedAfterBuildingIsInTheNextPlanOnly() {
        PlanBuilder builder = TwoWays.builder(plan -> {});
        GrantPlan before = builder.build(TwoWays.POLICY);
        POST.addTo(builder);
        assertThat(before.position("P1")).isEmpty();
        assertThat(builder.build(TwoWays.POLICY).position("P1"))
                .contains(position("P1", "ADVICE", new Supervision("P0", "KI"), "STATE"));
    }

    @Test
    void aFieldThatIsSetTwiceIsRefusedAsInAFile() {
        assertThat(TwoWays.refused(
                        file("positions", POST.yaml().replace("role:", "role: ASSISTANCE, role:")),
                        plan -> plan.position(
                                "P1",
                                "Stelle P1",
                                position -> position.component("B1")
                                        .role("ASSISTANCE")
                                        .role("COORDINATION")
                                        .sponsor("KI")
                                        .service("ADVICE")
                                        .fte("0.5")
                                        .costPerFteYear(Euro.of("60000.00"))
                                        .period(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 12, 31))
                                        .booking("11.01.27", "11.01.27", "170")
                                        .technicalSupervision("P0"))))
                .containsExactly(TwoWays.problem(
                        ProblemCode.FIELD_DUPLICATE,
                        "positions[0].role",
                        "COORDINATION",
                        "jedes Feld höchstens einmal",
                        "every field at most once"));
    }

    @Test
    void idsAndTextsFromTheBuilderAreAsStrictAsThoseOfAFile() {
        assertThat(TwoWays.refused(
                        file("sponsors", "{id: \"A B\", name: \" x\", kind: CARRIER}"),
                        plan -> plan.sponsor("A B", " x", "CARRIER")))
                .extracting(problem -> problem.code() + " " + problem.path())
                .containsExactly("ID_FORMAT sponsors[0].id", "TEXT_INVALID sponsors[0].name");
    }

    @Test
    void thePlanIsTheSameOnEveryMachine() {
        assertThat(Machines.answers(() -> TwoWays.read(WHOLE))).containsExactly(expected());
        assertThat(Machines.answers(() -> whole().build(TwoWays.POLICY))).containsExactly(expected());
    }

    @Test
    void aPlanWithoutPositionsIsAccepted() {
        GrantPlan expected = new GrantPlan(
                "empty",
                "Leerer Plan",
                "sample",
                new Applicant("Stadt", "CITY", Map.of(), Map.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Map.of(),
                new BudgetPlan(List.of(), List.of(), List.of(), List.of()),
                GrantPlan.Privacy.NONE);
        assertThat(TwoWays.read("""
                id: empty
                title: Leerer Plan
                programme: sample
                applicant: {name: Stadt, kind: CITY}
                """)).isEqualTo(expected);
        assertThat(PlanBuilder.plan("empty", "Leerer Plan")
                        .applicant("Stadt", "CITY", Map.of())
                        .build(TwoWays.POLICY))
                .isEqualTo(expected);
    }

    @Test
    void aPlanWithABudgetAndNoPositionsIsAccepted() {
        assertThat(PlanBuilder.plan("empty", "Leerer Plan")
                        .applicant("Stadt", "CITY", Map.of())
                        .budget(budget -> budget.line("11", "Zentrum", false))
                        .build(TwoWays.POLICY)
                        .budget())
                .isEqualTo(new BudgetPlan(
                        List.of(new BudgetLine("11", "Zentrum", false)), List.of(), List.of(), List.of()));
    }

    @Test
    void aJsonFileGivesThePlanOfTheYamlFile() {
        String json = """
                {"id": "empty", "title": "Leerer Plan", "programme": "sample",
                 "applicant": {"name": "Stadt", "kind": "CITY", "offices": {"CENTRE": true}},
                 "budget": {"ownFunds": [{"unit": "170", "year": 2020, "amount": 1.50}]}}
                """;
        String yaml = """
                id: empty
                title: Leerer Plan
                programme: sample
                applicant: {name: Stadt, kind: CITY, offices: {CENTRE: true}}
                budget: {ownFunds: [{unit: "170", year: 2020, amount: 1.50}]}
                """;
        assertThat(new PlanDocument(Documents.json(json)).toPlan(TwoWays.POLICY))
                .isEqualTo(TwoWays.read(yaml));
    }

    @Test
    void anAmountInAnotherCurrencyIsRefusedAndNotReadAsEuros() {
        PlanBuilder dollars =
                TwoWays.builder(plan -> plan.budget(budget -> budget.ownFunds("170", 2020, Money.parse("USD 5.00"))));
        assertThatThrownBy(() -> dollars.build(TwoWays.POLICY))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("NUMBER_FORMAT at `budget.ownFunds[0].amount`: `USD 5.00`");
    }
}
