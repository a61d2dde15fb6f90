package org.kimrules.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.plan.GrantPlan;

/** What is written of a plan reads as the same plan. */
class PlanWriterTest {

    private static final String WHOLE = """
            id: sample-plan
            title: Beispielplan
            programme: sample
            applicant: {name: Stadt Musterstadt, kind: CITY, offices: {COUNCIL: false, CENTRE: true}}
            sponsors:
              - {id: KI, name: Integrationszentrum, kind: UNKNOWN, services: [NONE, ADVICE]}
            positions:
              - id: P0
                title: Leitung
                component: B1
                role: COORDINATION
                sponsor: KI
                fte: 0.50
                period: {from: 2020-10-01, to: 2021-12-31}
                costPerFteYear: UNKNOWN
                booking: {cost: UNKNOWN, revenue: "11.01.27", ownShare: UNKNOWN}
              - id: P1
                title: Assistenz
                component: B2
                role: ASSISTANCE
                sponsor: KI
                service: ADVICE
                fte: "6"
                period: {from: 2020-10-01, to: 2021-12-31}
                costPerFteYear: 60000
                booking: {cost: "11.01.27", revenue: "11.01.27", ownShare: "170"}
                supervision: {technical: P0, line: KI}
                expenses: [{item: WORKPLACE, year: 2020, cost: 10.5, claimed: 9}, {item: WORKPLACE, year: 2021, cost: 1}]
                otherFunding: STATE
            exemptions:
              - {id: E1, clause: S-02, positions: [P1, P0], state: GRANTED, authority: BRA, reference: Az. 1,
                 decidedOn: 2020-09-01, validity: {from: 2020-10-01, to: 2020-12-31}}
              - {id: E2, clause: S-03, positions: [P0], state: REQUESTED, authority: BRA}
            applications:
              - {component: B1, years: [2021, 2020], filedOn: 2020-08-01, approvedOn: 2020-09-01, earlyStartFrom: 2020-08-02}
            reservations:
              - {id: R1, text: Richtlinie, component: B1, years: [2021, 2020], awaits: S.personnel}
            meetings:
              - {name: Rat, body: COUNCIL, date: 2020-09-03, act: DECIDES}
            resolutions: [R2020]
            statements: {targetGroup: "YES"}
            budget:
              lines:
                - {code: "11.01.27", title: Integrationszentrum, announced: true}
                - {code: "11.01.28", title: Anderes}
              ownFunds:
                - {unit: "170", year: 2021, amount: 22500.00, source: STATE}
                - {unit: "171", year: 2021, amount: 1}
              payments: [{component: B1, year: 2020, amount: 1000.00, knownFrom: 2020-09-03}]
              claims:
                - {id: C1, text: Seite 2, kind: COST, positions: [P1, P0], line: "11.01.27", years: [2021, 2020], amount: 6}
                - {id: C2, text: Seite 3, kind: GAP, years: [2020], amount: 0.5}
            """;

    private static final GrantPlan PLAN = TwoWays.read(WHOLE);

    @Test
    void aPlanGoesOutAsJsonAndComesInAsTheSamePlan() {
        byte[] sent = Plans.toJson(PLAN).getBytes(StandardCharsets.UTF_8);
        assertThat(Plans.ofJson(sent, TwoWays.POLICY)).isEqualTo(PLAN);
    }

    @Test
    void whatAnApplicationWasSentIsReadWithinTheLimitsOfAFile() {
        assertThatThrownBy(() -> Plans.ofJson(new byte[Documents.MAX_BYTES + 1], TwoWays.POLICY))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .containsExactly(ProblemCode.FILE_TOO_LARGE));
    }

    @Test
    void aPlanThatStatesEverythingReadsTheSame() {
        assertThat(PlanDocument.of(PLAN).toPlan(TwoWays.POLICY)).isEqualTo(PLAN);
    }

    @Test
    void aPlanThatCountsWhatTheApplicantHasReadsTheSameAndAnyOtherSaysNothingOfCounts() {
        GrantPlan counting =
                TwoWays.read(WHOLE.replace("CENTRE: true}}", "CENTRE: true}, counts: {INHABITANTS: 8000}}"));
        assertThat(counting.applicant().count("INHABITANTS")).contains(8000);
        assertThat(PlanDocument.of(counting).toPlan(TwoWays.POLICY)).isEqualTo(counting);
        assertThat(Plans.toJson(counting)).contains("\"INHABITANTS\":8000");
        assertThat(Plans.toJson(PLAN)).doesNotContain("counts");
    }

    @Test
    void aPlanThatStatesTheLeastReadsTheSame() {
        GrantPlan least = TwoWays.builder(plan -> {}).build(TwoWays.POLICY);
        assertThat(PlanDocument.of(least).toPlan(TwoWays.POLICY)).isEqualTo(least);
    }

    @Test
    void equalPlansGiveEqualDocuments() {
        GrantPlan same = TwoWays.read(WHOLE.replace("[P1, P0]", "[P0, P1]").replace("[2021, 2020]", "[2020, 2021]"));
        assertThat(PlanDocument.of(same).root()).isEqualTo(PlanDocument.of(PLAN).root());
    }

    @Test
    void amountsAndSharesAreTextsSoThatNobodyReadsThemAsBinaryFractions() {
        assertThat(PlanDocument.of(PLAN).root().toString())
                .contains("name=fte, value=Scalar[line=0, type=TEXT, text=0.5]")
                .contains("name=costPerFteYear, value=Scalar[line=0, type=TEXT, text=60000.00]")
                .contains("name=costPerFteYear, value=Scalar[line=0, type=TEXT, text=UNKNOWN]")
                .doesNotContain("type=NUMBER, text=0");
        assertThat(Documents.yaml(WHOLE)).isNotEqualTo(PlanDocument.of(PLAN).root());
    }
}
