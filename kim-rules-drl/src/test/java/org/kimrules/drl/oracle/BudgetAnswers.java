package org.kimrules.drl.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.Money;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Position;

/** The answers about years, budget lines, units, components and claims: whatever sums over positions. */
final class BudgetAnswers {

    private final Scene scene;
    private final Questions questions;
    private final Ledger ledger;

    BudgetAnswers(Scene scene, Ledger ledger) {
        this.scene = scene;
        this.questions = new Questions(scene);
        this.ledger = ledger;
    }

    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        usedLines().forEach(line -> answers.addAll(line(line)));
        for (int year : scene.years()) {
            answers.addAll(year(year));
            lines(year).forEach(line -> answers.addAll(lineYear(line, year)));
            scene.positions(year, any -> true).stream()
                    .map(Position::component)
                    .distinct()
                    .forEach(component -> answers.addAll(componentYear(component, year)));
        }
        unitYears().forEach((year, units) -> units.forEach(unit -> answers.addAll(unitYear(unit, year))));
        for (Claim claim : scene.plan().budget().claims()) {
            claim.years().forEach(year -> answers.addAll(claim(claim, year)));
        }
        return answers;
    }

    /** Returns the lines with cost or revenue of positions in the year. */
    SortedSet<String> lines(int year) {
        return lines(scene.positions(year, any -> true));
    }

    private SortedSet<String> usedLines() {
        return lines(scene.plan().positions());
    }

    private static SortedSet<String> lines(List<Position> positions) {
        SortedSet<String> lines = new TreeSet<>();
        positions.forEach(position -> {
            lines.add(position.booking().costLine());
            lines.add(position.booking().revenueLine());
        });
        return lines;
    }

    private Map<Integer, SortedSet<String>> unitYears() {
        Map<Integer, SortedSet<String>> units = new TreeMap<>();
        for (int year : scene.years()) {
            scene.positions(year, any -> true)
                    .forEach(position -> units.computeIfAbsent(year, any -> new TreeSet<>())
                            .add(position.booking().ownShareUnit()));
        }
        scene.plan()
                .budget()
                .ownFunds()
                .forEach(funds -> units.computeIfAbsent(funds.year(), any -> new TreeSet<>())
                        .add(funds.unit()));
        return units;
    }

    private Questions.Subject subject(SubjectKind kind, String id, int year, Map<String, Set<String>> traits) {
        return new Questions.Subject(kind, id, Optional.empty(), scene.lastDay(year), traits);
    }

    private List<Answer> line(String code) {
        boolean announced = scene.plan().budget().lines().stream()
                .filter(line -> line.code().equals(code))
                .anyMatch(BudgetLine::announced);
        Questions.Subject subject = new Questions.Subject(
                SubjectKind.LINE, code, Optional.empty(), scene.asOf().knownOn(), scene.traits());
        return questions.answers(subject, bud03 -> Optional.of(announced ? Outcome.SATISFIED : Outcome.VIOLATED));
    }

    private List<Answer> year(int year) {
        Questions.Subject subject = subject(SubjectKind.YEAR, String.valueOf(year), year, scene.traits());
        OracleResult.Year sums = ledger.year(year);
        Outcome covered = covered(sums);
        boolean secured = sums.grant().isPresent() && sums.conditional().isZero();
        return questions.answers(
                subject,
                clause -> Optional.of(
                        clause == CodedClause.GL_02 ? covered : secured ? Outcome.SATISFIED : Outcome.UNDECIDED));
    }

    private Outcome covered(OracleResult.Year sums) {
        boolean noOwnShare =
                Set.of("WITHDRAWN", "NOT_BUDGETED").contains(scene.plan().statement("ownShare"));
        return sums.gap().isEmpty() && noOwnShare
                ? Outcome.VIOLATED
                : outcome(sums.gap().map(gap -> !sums.ownFunds().isLessThan(gap)));
    }

    private List<Answer> lineYear(String line, int year) {
        Questions.Subject subject = subject(SubjectKind.LINE_YEAR, line + "/" + year, year, scene.traits());
        Optional<Money> net = ledger.line(line, year).net();
        return questions.answers(subject, bud01 -> Optional.of(outcome(net.map(Money::isPositiveOrZero))));
    }

    private List<Answer> unitYear(String unit, int year) {
        Questions.Subject subject = subject(SubjectKind.UNIT_YEAR, unit + "/" + year, year, scene.traits());
        Money funds = ledger.ownFunds(year, unit::equals);
        return questions.answers(
                subject, bud04 -> Optional.of(outcome(need(unit, year).map(funds::isEqual))));
    }

    /** Returns what the unit has to bring in the year, never less than nothing; empty where a grant can't be decided. */
    Optional<Money> need(String unit, int year) {
        return ledger.gap(
                        scene.positions(
                                year, each -> each.booking().ownShareUnit().equals(unit)),
                        year)
                .map(gap -> gap.isNegative() ? Euro.ZERO : gap);
    }

    private List<Answer> componentYear(String component, int year) {
        Questions.Subject subject =
                subject(SubjectKind.COMPONENT_YEAR, component + "/" + year, year, scene.traits(Set.of(component)));
        Money paid = Euro.sum(scene.plan().budget().payments().stream()
                .filter(payment -> payment.component().equals(component) && payment.year() == year)
                .filter(payment -> scene.asOf().knows(payment.knownFrom()))
                .map(payment -> payment.amount())
                .toList());
        Outcome outcome = componentGrant(component, year)
                .map(grant -> paid.isGreaterThan(grant)
                        ? Outcome.VIOLATED
                        : paid.isLessThan(grant) ? Outcome.UNDECIDED : Outcome.SATISFIED)
                .orElse(Outcome.UNDECIDED);
        return questions.answers(subject, b211 -> Optional.of(outcome));
    }

    Optional<Money> componentGrant(String component, int year) {
        return ledger.grant(scene.positions(year, each -> each.component().equals(component)), year);
    }

    private List<Answer> claim(Claim claim, int year) {
        Questions.Subject subject = subject(SubjectKind.CLAIM, claim.id() + "/" + year, year, scene.traits());
        return questions.answers(
                subject, bud05 -> Optional.of(outcome(computed(claim, year).map(claim.amount()::isEqual))));
    }

    /** Returns what the claim should say for the year; empty where a grant can't be decided. */
    Optional<Money> computed(Claim claim, int year) {
        List<Position> meant = scene.positions(year, position -> {
            String line = claim.kind() == Claim.Kind.GRANT
                    ? position.booking().revenueLine()
                    : position.booking().costLine();
            return (claim.positions().isEmpty() || claim.positions().contains(position.id()))
                    && claim.line().map(line::equals).orElse(true);
        });
        return switch (claim.kind()) {
            case COST -> Optional.of(ledger.cost(meant, year));
            case GRANT -> ledger.grant(meant, year);
            case GAP -> ledger.gap(meant, year);
        };
    }

    private static Outcome outcome(Optional<Boolean> holds) {
        return holds.map(satisfied -> satisfied ? Outcome.SATISFIED : Outcome.VIOLATED)
                .orElse(Outcome.UNDECIDED);
    }
}
