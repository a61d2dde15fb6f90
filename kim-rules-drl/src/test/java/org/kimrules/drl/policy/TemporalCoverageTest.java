package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.plan.Position;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;

/** In every month of seven years, whatever was known, every clause in force answers once and no other answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemporalCoverageTest {

    private static final YearMonth FIRST = YearMonth.of(2020, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 12);
    private static final List<LocalDate> KNOWLEDGE = List.of(
            LocalDate.of(2020, 9, 3), LocalDate.of(2021, 1, 15), LocalDate.of(2024, 12, 20), LocalDate.of(2026, 1, 1));

    private final Policy policy = Bielefeld.POLICY;
    private final Map<String, SortedSet<YearMonth>> answered = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();
    private int positionDays;
    private int grants;
    private int open;

    @BeforeAll
    void assessEveryMonth() {
        for (LocalDate known : KNOWLEDGE) {
            for (String municipality : Months.MUNICIPALITIES) {
                Months.between(FIRST, LAST).forEach(month -> check(known, municipality, month));
            }
        }
    }

    private void check(LocalDate known, String municipality, YearMonth month) {
        AsOf asOf = AsOf.knownOn(known);
        Assessment assessment = policy.assess(Months.plan(policy, month, municipality), asOf);
        String where = municipality + " in " + month + ", known on " + known;
        assessment.plan().positions().forEach(position -> eachDay(assessment, position, where));
        assessment.findings().forEach(finding -> {
            answered.computeIfAbsent(finding.clause().id(), any -> new TreeSet<>())
                    .add(month);
            finding.parameters().forEach(parameter -> isInForce(parameter, finding, asOf, where));
        });
        decided(assessment, where);
    }

    /** The days on which an answer starts, the day after it ends and the last day stand for all. */
    private void eachDay(Assessment assessment, Position position, String where) {
        List<Finding> about = assessment.findings().stream()
                .filter(finding -> finding.subject().kind() == SubjectKind.POSITION)
                .filter(finding -> finding.subject().id().equals(position.id()))
                .toList();
        SortedSet<LocalDate> days =
                new TreeSet<>(Set.of(position.period().from(), position.period().to()));
        about.forEach(finding -> {
            Period period = finding.subject().period().orElseThrow();
            days.add(period.from());
            days.add(period.to().plusDays(1));
        });
        days.removeIf(day -> !position.period().contains(day));
        for (LocalDate day : days) {
            List<Finding> onDay = about.stream()
                    .filter(finding -> finding.subject().period().orElseThrow().contains(day))
                    .toList();
            answeredOnce(inForce(assessment, position, day), onDay, position.id() + " of " + where + " on " + day);
            positionDays++;
        }
    }

    private List<Clause> inForce(Assessment assessment, Position position, LocalDate day) {
        Map<String, Set<String>> traits = new HashMap<>();
        traits.put("municipality", Set.of(assessment.plan().applicant().kind()));
        traits.put("component", Set.of(position.component()));
        traits.put("role", Set.of(position.role()));
        traits.put(
                "employer", Set.of(assessment.plan().sponsor(position.sponsor()).kind()));
        traits.put("service", Set.of(position.service()));
        traits.put("funder", Set.of(position.otherFunding()));
        traits.put("expense", expenses(position, day));
        return policy.register()
                .inForce(
                        day,
                        assessment.asOf(),
                        clause -> clause.subject() == SubjectKind.POSITION && clause.appliesTo(traits));
    }

    private static Set<String> expenses(Position position, LocalDate day) {
        return position.expenses().stream()
                .filter(expense -> expense.year() == day.getYear())
                .map(Expense::item)
                .collect(Collectors.toSet());
    }

    /** A maximum answers for what was not refused, and a clause that pays for what is eligible; all others always do. */
    private static void answeredOnce(List<Clause> law, List<Finding> findings, String where) {
        Predicate<Clause> pays = clause -> clause.item().isPresent();
        Predicate<Clause> counts = clause -> clause.counts().isPresent();
        Verdict checked = verdict(findings, pays.or(counts).negate());
        Verdict limited = verdict(findings, pays.negate());
        List<String> expected = law.stream()
                .filter(clause ->
                        pays.test(clause) ? limited.counts() : !counts.test(clause) || checked != Verdict.NOT_ELIGIBLE)
                .map(Clause::id)
                .toList();
        assertThat(findings)
                .as(where)
                .extracting(finding -> finding.clause().id())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Verdict verdict(List<Finding> findings, Predicate<Clause> of) {
        return Verdict.worst(findings.stream()
                .filter(finding -> of.test(finding.clause()))
                .map(Finding::verdict)
                .toList());
    }

    private void isInForce(UsedParameter parameter, Finding finding, AsOf asOf, String where) {
        used.add(parameter.key());
        assertThat(asOf.knows(parameter.dated().knownFrom()))
                .as("%s knows %s", where, parameter.key())
                .isTrue();
        finding.subject()
                .period()
                .ifPresent(days -> assertThat(parameter.dated().validity().contains(days.from()))
                        .as("%s of %s applies to %s", parameter.key(), where, days)
                        .isTrue());
    }

    private void decided(Assessment assessment, String where) {
        assessment
                .positions()
                .forEach(position -> position.grants().forEach(grant -> {
                    grants++;
                    if (!grant.amount().isExact()) {
                        open++;
                        assertThat(grant.missing())
                                .as("missing of %s of %s", position.id(), where)
                                .isNotEmpty();
                    }
                }));
    }

    @Test
    void everyMonthWasAssessedAndEveryPositionAnswered() {
        int plans = KNOWLEDGE.size() * Months.MUNICIPALITIES.size() * 84;
        assertThat(positionDays).isGreaterThan(plans * 8);
        assertThat(grants).isEqualTo(plans * 8);
        assertThat(open).isBetween(1, grants - 1);
    }

    @Test
    void everyClauseThatNoLocalResolutionBindsAnswersInSomeMonth() {
        assertThat(policy.register().clauses())
                .filteredOn(clause -> !clause.applies().containsKey("resolution"))
                .isNotEmpty()
                .extracting(Clause::id)
                .containsExactlyInAnyOrderElementsOf(answered.keySet());
    }

    @Test
    void noClauseAnswersBeforeItApplies() {
        answered.forEach((id, months) -> assertThat(months.first())
                .as(id)
                .isAfterOrEqualTo(
                        YearMonth.from(policy.register().clause(id).validity().from())));
        assertThat(answered.values())
                .filteredOn(months -> months.first().isAfter(FIRST))
                .hasSizeGreaterThan(40);
    }

    @Test
    void everyParameterIsUsedInSomeMonth() {
        assertThat(policy.parameters().parameters())
                .extracting(Parameter::key)
                .containsExactlyInAnyOrderElementsOf(used);
    }
}
