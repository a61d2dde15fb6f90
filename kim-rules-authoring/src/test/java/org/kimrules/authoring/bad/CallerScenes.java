package org.kimrules.authoring.bad;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.kimrules.authoring.bad.Scenes.Scene;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.reading.PlanBuilder;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.time.AsOf;

/** A caller in Java: amounts of other currencies, lists that he changes afterwards, sums. */
final class CallerScenes {

    private static final AsOf KNOWN = AsOf.knownOn(PlanTrial.KNOWN);

    private CallerScenes() {}

    static Map<String, Scene> all() {
        return Map.of(
                "dollarsInJava", folder -> dollars(),
                "sumsOfOddCents", folder -> oddCents(),
                "costsBeyondLongCents", folder -> beyondLong(),
                "listsChangedAfterwards", folder -> positionsChanged(),
                "officesChangedAfterwards", folder -> officesChanged(),
                "answersCannotBeChanged", folder -> answerChanged(),
                "messageOfLineBreaks", folder -> message());
    }

    private static PlanBuilder builder(Map<String, Boolean> offices, Money cost, String fte) {
        return PlanBuilder.plan("caller", "Plan eines Aufrufers")
                .applicant("Stadt", "INDEPENDENT_CITY", offices)
                .sponsor("KI", "Integrationszentrum", "INTEGRATION_CENTRE")
                .position(
                        "P",
                        "Koordination",
                        position -> position.component("B1")
                                .role("COORDINATION")
                                .sponsor("KI")
                                .fte(fte)
                                .period(LocalDate.of(2020, 7, 1), LocalDate.of(2021, 12, 31))
                                .costPerFteYear(cost)
                                .booking("L", "L", "U"))
                .budget(budget -> budget.line("L", "Zeile", true));
    }

    private static Reply dollars() {
        try {
            builder(Map.of(), Money.of(CurrencyUnit.USD, new BigDecimal("5.00")), "1")
                    .build(PlanTrial.POLICY);
            return new Reply("ACCEPTED", "");
        } catch (InvalidInputException e) {
            return Reply.refused(e);
        }
    }

    /** Each grant of a year is the sum of the grants of its positions, and each of these the sum of its items. */
    private static Reply oddCents() throws IOException {
        String odd = Files.readString(PlanTrial.BASE)
                .replace("fte: 1.0", "fte: 0.3333")
                .replace("to: 2021-12-31", "to: 2021-11-17");
        Assessment answer = assess(new PlanDocument(Documents.yaml(odd)).toPlan(PlanTrial.POLICY));
        boolean equal = answer.years().stream()
                .allMatch(year -> Euro.sum(answer.positions().stream()
                                .flatMap(position -> position.grants().stream())
                                .filter(grant -> grant.year() == year.year())
                                .map(grant -> grant.amount().lower())
                                .toList())
                        .equals(year.grant().lower()));
        return Reply.claim("EQUAL", equal, answer.years());
    }

    private static Reply beyondLong() {
        GrantPlan plan = builder(Map.of(), Euro.of("1000000000000.00"), "1000")
                .position(
                        "Q",
                        "Koordination",
                        position -> position.component("B1")
                                .role("COORDINATION")
                                .sponsor("KI")
                                .fte("1000")
                                .period(LocalDate.of(1990, 1, 1), LocalDate.of(2089, 12, 31))
                                .costPerFteYear(Euro.of("1000000000000.00"))
                                .booking("L", "L", "U"))
                .build(PlanTrial.POLICY);
        Money cost = Euro.sum(
                assess(plan).years().stream().map(year -> year.cost().lower()).toList());
        return new Reply(Euro.plain(cost), cost.toString());
    }

    private static Reply positionsChanged() {
        GrantPlan sound = PlanTrial.sound();
        List<Position> positions = new ArrayList<>(sound.positions());
        GrantPlan plan = new GrantPlan(
                sound.id(),
                sound.title(),
                sound.programme(),
                sound.applicant(),
                sound.sponsors(),
                positions,
                sound.exemptions(),
                sound.applications(),
                sound.reservations(),
                sound.meetings(),
                sound.resolutions(),
                sound.statements(),
                sound.budget(),
                sound.privacy());
        positions.clear();
        return same(assess(sound), assess(plan));
    }

    private static Reply officesChanged() {
        Map<String, Boolean> offices = new HashMap<>(Map.of("INTEGRATION_CENTRE", true));
        GrantPlan plan = builder(offices, Euro.of("55000.00"), "1").build(PlanTrial.POLICY);
        Assessment before = assess(plan);
        offices.put("INTEGRATION_CENTRE", false);
        return same(before, assess(plan));
    }

    private static Reply answerChanged() {
        Assessment answer = assess(PlanTrial.sound());
        try {
            answer.findings().clear();
            return new Reply("CHANGED", "");
        } catch (UnsupportedOperationException e) {
            return same(answer, assess(PlanTrial.sound()));
        }
    }

    private static Reply message() {
        try {
            PlanBuilder.plan("caller", "Plan\n2021-01-01 INFO granted").build(PlanTrial.POLICY);
            return new Reply("ACCEPTED", "");
        } catch (InvalidInputException e) {
            String message = String.valueOf(e.getMessage());
            return Reply.claim("ONE LINE", message.lines().count() == 1, message);
        }
    }

    static Assessment assess(GrantPlan plan) {
        return PlanTrial.POLICY.assess(plan, KNOWN);
    }

    static Reply same(Assessment one, Assessment other) {
        return Reply.claim("SAME", Claims.bytes(one).equals(Claims.bytes(other)), "another answer");
    }
}
