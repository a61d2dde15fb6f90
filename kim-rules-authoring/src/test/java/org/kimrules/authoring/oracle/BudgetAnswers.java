package org.kimrules.authoring.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Position;

/** The answers about years, budget lines, units, components and claims: whatever sums over positions. */
final class BudgetAnswers {

    private final Scene scene;
    private final Questions questions;
    private final Ledger ledger;
    private final ComponentAnswers components;

    BudgetAnswers(Scene scene, Ledger ledger) {
        this.scene = scene;
        this.questions = new Questions(scene);
        this.ledger = ledger;
        this.components = new ComponentAnswers(scene, ledger);
    }

    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        usedLines().forEach(line -> answers.addAll(line(line)));
        for (int year : scene.years()) {
            answers.addAll(year(year));
            lines(year).forEach(line -> answers.addAll(lineYear(line, year)));
        }
        componentYears()
                .forEach((year, of) -> of.forEach(component -> answers.addAll(components.answers(component, year))));
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

    /** Returns the lines of the plan that some position is booked in. */
    private List<BudgetLine> usedLines() {
        SortedSet<String> used = lines(scene.plan().positions());
        return scene.plan().budget().lines().stream()
                .filter(line -> used.contains(line.code()))
                .toList();
    }

    private static SortedSet<String> lines(List<Position> positions) {
        SortedSet<String> lines = new TreeSet<>();
        positions.forEach(position -> {
            lines.add(position.booking().costLine());
            lines.add(position.booking().revenueLine());
        });
        return lines;
    }

    /** Returns the components that have positions or were paid for, by year. */
    private Map<Integer, SortedSet<String>> componentYears() {
        Map<Integer, SortedSet<String>> components = ofPositions(Position::component);
        scene.payments()
                .forEach(payment -> components
                        .computeIfAbsent(payment.year(), any -> new TreeSet<>())
                        .add(payment.component()));
        return components;
    }

    private Map<Integer, SortedSet<String>> unitYears() {
        Map<Integer, SortedSet<String>> units =
                ofPositions(position -> position.booking().ownShareUnit());
        scene.plan()
                .budget()
                .ownFunds()
                .forEach(funds -> units.computeIfAbsent(funds.year(), any -> new TreeSet<>())
                        .add(funds.unit()));
        return units;
    }

    private Map<Integer, SortedSet<String>> ofPositions(Function<Position, String> key) {
        Map<Integer, SortedSet<String>> keys = new TreeMap<>();
        for (int year : scene.years()) {
            scene.positions(year, any -> true)
                    .forEach(position ->
                            keys.computeIfAbsent(year, any -> new TreeSet<>()).add(key.apply(position)));
        }
        return keys;
    }

    private Questions.Subject subject(SubjectKind kind, String id, int year, Map<String, Set<String>> traits) {
        return Questions.Subject.of(kind, id, scene.law().on(scene.lastDay(year), kind, traits));
    }

    private List<Answer> line(BudgetLine line) {
        Outcome outcome = line.announced() ? Outcome.SATISFIED : Outcome.VIOLATED;
        return questions.answers(
                Questions.Subject.of(
                        SubjectKind.LINE,
                        line.code(),
                        scene.law().during(scene.days().orElseThrow(), SubjectKind.LINE, scene.traits())),
                bud03 -> Optional.of(outcome));
    }

    private List<Answer> year(int year) {
        OracleResult.Year sums = ledger.year(year);
        boolean secured = sums.grant().isExact() && sums.conditional().isZero();
        return questions.answers(
                subject(SubjectKind.YEAR, String.valueOf(year), year, scene.traits()),
                clause -> Optional.of(
                        clause == CodedClause.GL_02
                                ? financed(year, sums)
                                : secured ? Outcome.SATISFIED : Outcome.UNDECIDED));
    }

    /** What is certain whatever the open amounts come to is not left open; without an own share nothing can fill a gap. */
    private Outcome financed(int year, OracleResult.Year sums) {
        Span need = ledger.need(year, any -> true);
        if (need.most().filter(Money::isZero).isPresent()) {
            return Outcome.SATISFIED;
        }
        if (Set.of("WITHDRAWN", "NOT_BUDGETED").contains(scene.plan().statement("ownShare"))) {
            return Outcome.VIOLATED;
        }
        if (need.most().filter(most -> !sums.ownFunds().isLessThan(most)).isPresent()) {
            return Outcome.SATISFIED;
        }
        return sums.ownFunds().isLessThan(need.least()) ? Outcome.VIOLATED : Outcome.UNDECIDED;
    }

    private List<Answer> lineYear(String line, int year) {
        Optional<Money> net = ledger.line(line, year).net();
        return questions.answers(
                subject(SubjectKind.LINE_YEAR, line + "/" + year, year, scene.traits()),
                bud01 -> Optional.of(outcome(net.map(Money::isPositiveOrZero))));
    }

    private List<Answer> unitYear(String unit, int year) {
        Set<String> sources = scene.plan().budget().ownFunds().stream()
                .filter(funds -> funds.unit().equals(unit) && funds.year() == year)
                .map(OwnFunds::source)
                .collect(Collectors.toSet());
        Money funds = ledger.ownFunds(year, unit::equals);
        return questions.answers(
                subject(SubjectKind.UNIT_YEAR, unit + "/" + year, year, scene.traits("funder", sources)),
                bud04 -> Optional.of(brings(funds, unit, year)));
    }

    private Outcome brings(Money funds, String unit, int year) {
        Predicate<Position> ofUnit = ofUnit(unit);
        if (!ledger.cost(year, ofUnit).isExact() || !ledger.grant(year, ofUnit).isExact()) {
            return Outcome.UNDECIDED;
        }
        Span need = ledger.need(year, ofUnit);
        return funds.isLessThan(need.least())
                ? Outcome.VIOLATED
                : outcome(need.exact().map(funds::isEqual));
    }

    private static Predicate<Position> ofUnit(String unit) {
        return each -> each.booking().ownShareUnit().equals(unit);
    }

    /** Returns what the unit has to bring in the year, never less than nothing; empty where an amount is open. */
    Optional<Money> need(String unit, int year) {
        return ledger.need(year, ofUnit(unit)).exact();
    }

    Span componentGrant(String component, int year) {
        return components.grant(component, year);
    }

    private List<Answer> claim(Claim claim, int year) {
        return questions.answers(
                subject(SubjectKind.CLAIM, claim.id() + "/" + year, year, scene.traits()),
                bud05 -> Optional.of(outcome(computed(claim, year).map(claim.amount()::isEqual))));
    }

    /** Returns what the claim should say for the year; empty where an amount is open. */
    Optional<Money> computed(Claim claim, int year) {
        Predicate<Position> meant = position -> {
            String line = claim.kind() == Claim.Kind.GRANT
                    ? position.booking().revenueLine()
                    : position.booking().costLine();
            return (claim.positions().isEmpty() || claim.positions().contains(position.id()))
                    && claim.line().map(line::equals).orElse(true);
        };
        Optional<Money> cost = ledger.cost(year, meant).exact();
        Optional<Money> grant = ledger.grant(year, meant).exact();
        return switch (claim.kind()) {
            case COST -> cost;
            case GRANT -> grant;
            case GAP ->
                cost.flatMap(spent -> grant)
                        .flatMap(paid -> ledger.need(year, meant).exact());
        };
    }

    private static Outcome outcome(Optional<Boolean> holds) {
        return holds.map(PositionChecks::satisfied).orElse(Outcome.UNDECIDED);
    }
}
