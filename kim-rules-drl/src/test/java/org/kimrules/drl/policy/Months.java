package org.kimrules.drl.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanBuilder;
import org.kimrules.core.reading.PositionBuilder;

/** Plans of a single month in which every component, role and kind of employer occurs. */
final class Months {

    static final List<String> MUNICIPALITIES = List.of("INDEPENDENT_CITY", "DISTRICT", "DISTRICT_MUNICIPALITY");

    private static final List<String> WITH_WORKPLACE = List.of("KOORD-KI", "CM-AMT", "BEHOERDE");

    /** The position whose days and share make amounts that need rounding. */
    private static final String UNEVEN = "CM-CARRIER";

    private Months() {}

    /** Returns the months from the first to the last. */
    static Stream<YearMonth> between(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    static GrantPlan plan(Policy policy, YearMonth month, String municipality) {
        PlanBuilder plan = PlanBuilder.plan("month", "A month")
                .applicant("Kommune", municipality, offices())
                .sponsor("KI", "Integrationszentrum", "INTEGRATION_CENTRE")
                .sponsor("AMT", "Amt", "MUNICIPAL_OFFICE")
                .sponsor("GMBH", "Gesellschaft", "MUNICIPAL_COMPANY")
                .sponsor("TRAEGER", "Träger", "WELFARE_CARRIER", "MBE", "JMD");
        position(plan, month, "KOORD-KI", "B1", "COORDINATION", "KI");
        position(plan, month, "KOORD-AMT", "B1", "COORDINATION", "AMT");
        position(plan, month, "ASSISTENZ", "B1", "ADMINISTRATIVE_ASSISTANCE", "KI");
        position(plan, month, "SACH-B1", "B1", "CASE_WORK", "KI");
        position(plan, month, UNEVEN, "B2", "CASE_MANAGEMENT", "TRAEGER");
        position(plan, month, "CM-AMT", "B2", "CASE_MANAGEMENT", "AMT");
        position(plan, month, "CM-GMBH", "B2", "COORDINATION", "GMBH");
        position(plan, month, "BEHOERDE", "B3", "CASE_WORK", "AMT");
        surroundings(plan, month);
        return plan.build(policy);
    }

    private static Map<String, Boolean> offices() {
        Map<String, Boolean> offices = new LinkedHashMap<>();
        List.of("INTEGRATION_CENTRE", "FOREIGNERS_AUTHORITY", "YOUTH_OFFICE", "INTEGRATION_COUNCIL")
                .forEach(office -> offices.put(office, true));
        return offices;
    }

    private static void position(
            PlanBuilder plan, YearMonth month, String id, String component, String role, String sponsor) {
        plan.position(id, id, fields -> {
            fields.component(component).role(role).sponsor(sponsor).service("NONE");
            fields.costPerFteYear(Euro.of("60000.00")).booking("11.05", "11.05", "500");
            fields.lineSupervision(sponsor);
            time(fields, month, id.equals(UNEVEN));
            if (component.equals("B2")) {
                fields.technicalSupervision("KOORD-KI");
            }
            if (id.equals("KOORD-KI")) {
                fields.otherFunding("NONE");
            }
            if (WITH_WORKPLACE.contains(id)) {
                fields.expense("WORKPLACE", month.getYear(), Euro.of("100.00"), Euro.of("100.00"));
            }
        });
    }

    private static void time(PositionBuilder fields, YearMonth month, boolean uneven) {
        fields.fte(uneven ? "0.3333" : "0.5").period(month.atDay(uneven ? 2 : 1), month.atEndOfMonth());
    }

    private static void surroundings(PlanBuilder plan, YearMonth month) {
        int year = month.getYear();
        LocalDate day = month.atDay(1).minusDays(30);
        plan.meeting("Rat", "COUNCIL", day, Meeting.Act.DECIDES)
                .reservation("VORBEHALT", "vorbehaltlich der Richtlinie", "B1", List.of(year), "B1.directive-adopted")
                .application("B1", List.of(year), day)
                .application("B2", List.of(year), day)
                .statement("actionProgramme", "ADOPTED")
                .statement("targetGroup", "ALL_IMMIGRANTS")
                .budget(budget -> budget.line("11.05", "Sozialamt", true)
                        .ownFunds("500", year, Euro.of("40000.00"), "STATE")
                        .claim("ANGABE", "Kosten", Claim.Kind.COST, List.of(year), Euro.of("1.00")));
    }
}
