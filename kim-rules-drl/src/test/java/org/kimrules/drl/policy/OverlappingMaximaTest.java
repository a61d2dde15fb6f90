package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanBuilder;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;

/** Two maxima of which neither counts all that the other does: one of posts in music schools, one of teachers who lead. */
class OverlappingMaximaTest {

    private static final String LIMIT = """
            package org.kimrules.policies.choirs.limit

            import org.kimrules.drl.context.ParameterInForce
            import org.kimrules.drl.context.Place
            import org.kimrules.drl.fact.PositionSlice
            import static org.kimrules.drl.finding.Findings.cut
            import static org.kimrules.drl.finding.Findings.satisfied

            rule "ID-s: within the maximum"
                @Clause( "ID" )
                @Subject( PositionSlice )
            when
                $s : PositionSlice( law contains "ID" )
                Place( clause == "ID", slice == $s, $upTo : upTo )
                ParameterInForce( key == "CHOIR.ID", segment == $s.segment, known == true, $max : fte, fte >= $upTo )
            then
                insert( satisfied( $s ) );
            end

            rule "ID-v: beyond the maximum"
                @Clause( "ID" )
                @Subject( PositionSlice )
            when
                $s : PositionSlice( law contains "ID" )
                $p : Place( clause == "ID", slice == $s, $upTo : upTo )
                $m : ParameterInForce( key == "CHOIR.ID", segment == $s.segment, known == true, $max : fte, fte < $upTo )
            then
                insert( cut( $p, $m ) );
            end
            """;

    private static final Period YEAR = Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

    @TempDir
    private Path policies;

    private void maximum(Choirs choirs, String id, String applies, String fte) throws IOException {
        choirs.write("choirs/parameters/CHOIR/" + id + ".yaml", """
                key: CHOIR.ID
                title: {de: Höchstzahl, en: maximum}
                unit: FTE
                history:
                  - {value: FTE, validFrom: 2020-01-01, knownFrom: 2020-01-01, evidence: ASSUMED, source: "Erfunden"}
                """.replace("ID", id)
                .replace("value: FTE", "value: " + fte));
        choirs.write(
                "choirs/law/choir-rules/" + id + "/clause.md",
                Choirs.CLAUSE
                        .replace("CH-01", id)
                        .replace("applies: {component: [VOICE]}", "applies: " + applies + "\ncounts: AT_ONCE")
                        .replace("{employer}", "{upTo}"));
        choirs.write("choirs/law/choir-rules/" + id + "/limit.drl", LIMIT.replace("ID", id));
    }

    private Policy policy() throws IOException {
        Choirs choirs = Choirs.in(policies);
        choirs.edit("choirs/law/choir-rules/document.yaml", "[CH-01]", "[CH-01, CH-02, CH-03]");
        choirs.changed("TEACHER: {de: Lehrkraft, en: teacher}", """
                TEACHER: {de: Lehrkraft, en: teacher}
                    LEADER: {de: Leitung, en: leader}""");
        choirs.edit("choirs/policy.yaml", "documents: [", "parameters: [CHOIR/CH-02, CHOIR/CH-03]\ndocuments: [");
        maximum(choirs, "CH-02", "{employer: [MUSIC_SCHOOL]}", "1.00");
        maximum(choirs, "CH-03", "{role: [LEADER]}", "5.00");
        choirs.write("choirs/inventory.txt", Choirs.INVENTORY + """
                law/choir-rules/CH-02/limit.drl
                  CH-02-s: within the maximum
                  CH-02-v: beyond the maximum
                law/choir-rules/CH-03/limit.drl
                  CH-03-s: within the maximum
                  CH-03-v: beyond the maximum
                """);
        return Policies.load(choirs.folder());
    }

    private static PlanBuilder post(PlanBuilder plan, String id, String role, String sponsor, String fte, Period days) {
        return plan.position(
                id,
                "Stelle",
                position -> position.component("VOICE")
                        .role(role)
                        .sponsor(sponsor)
                        .fte(fte)
                        .period(days.from(), days.to())
                        .costPerFteYear(Euro.of("50000.00"))
                        .booking("L", "L", "U"));
    }

    private static GrantPlan plan(Policy policy) {
        PlanBuilder plan = Choirs.plan("Schule", "MUSIC_SCHOOL").sponsor("OTHER", "Chor", "CHOIR");
        post(plan, "A", "TEACHER", "EMPLOYER", "1.0", YEAR);
        post(plan, "B", "LEADER", "EMPLOYER", "1.0", YEAR);
        post(plan, "C", "LEADER", "OTHER", "1.0", Period.of(LocalDate.of(2021, 4, 1), YEAR.to()));
        return plan.budget(budget -> budget.line("L", "Line", true)).build(policy);
    }

    private static String days(Finding finding) {
        Period days = finding.subject().period().orElseThrow();
        return days.from() + ".." + days.to();
    }

    @Test
    void whoIsCutByTheOneMaximumIsStillCountedBesideItsNeighboursUnderTheOther() throws IOException {
        Policy policy = policy();
        List<String> about = policy.assess(plan(policy), AsOf.knownOn(LocalDate.of(2021, 1, 1))).findings().stream()
                .filter(finding -> finding.clause().id().equals("CH-02"))
                .map(finding -> finding.subject().id() + " " + days(finding) + " " + finding.rule())
                .toList();
        assertThat(about)
                .containsExactly(
                        "A 2021-01-01..2021-12-31 CH-02-s: within the maximum",
                        "B 2021-01-01..2021-12-31 CH-02-v: beyond the maximum");
    }

    /** Returns what is found about a post that is cut beside one of the whole year and one of its first half; no words tell how far. */
    private List<Finding> cut(String beside) throws IOException {
        policy();
        Path clause = policies.resolve("choirs/law/choir-rules/CH-02/clause.md");
        Files.writeString(clause, Files.readString(clause).replace("{upTo}", "Zu viel"));
        Policy policy = Policies.load(policies.resolve("choirs"));
        PlanBuilder plan = Choirs.plan("Schule", "MUSIC_SCHOOL");
        post(plan, "A", "TEACHER", "EMPLOYER", "0.5", YEAR);
        post(plan, "B", "TEACHER", "EMPLOYER", beside, Period.of(YEAR.from(), LocalDate.of(2021, 6, 30)));
        post(plan, "X", "TEACHER", "EMPLOYER", "1.0", YEAR);
        GrantPlan built = plan.budget(budget -> budget.line("L", "Line", true)).build(policy);
        return policy.assess(built, AsOf.knownOn(LocalDate.of(2021, 1, 1))).findings().stream()
                .filter(finding -> finding.rule().equals("CH-02-v: beyond the maximum"))
                .toList();
    }

    @Test
    void whatIsCutInPartAndWhatIsCutAsAWholeIsToldApartThoughTheWordsAreTheSame() throws IOException {
        assertThat(cut("0.5").stream().map(finding -> days(finding) + " " + finding.severity()))
                .containsExactly("2021-01-01..2021-06-30 BLOCKING", "2021-07-01..2021-12-31 WARNING");
    }

    @Test
    void twoSharesThatAMaximumLeavesAreToldApartThoughTheWordsAreTheSame() throws IOException {
        assertThat(cut("0.25"))
                .extracting(finding -> finding.facts().get("share"))
                .containsExactly(Value.of(new BigDecimal("0.25")), Value.of(new BigDecimal("0.5")));
    }
}
