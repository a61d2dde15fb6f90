package org.kimrules.core.settlement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.settlement.Cause.ParameterChange;

/** Compares two assessments of one plan, amount by amount and answer by answer. */
final class Comparison {

    /** What a grant is called that no item makes, because nothing is known that grants anything. */
    private static final String GRANT = "GRANT";

    private static final Set<Outcome> WEIGHTY =
            EnumSet.of(Outcome.VIOLATED, Outcome.EXEMPTION_REQUIRED, Outcome.UNDECIDED);

    private final Assessment before;
    private final Assessment after;
    private final Map<String, List<Finding>> positionsBefore;
    private final Map<String, List<Finding>> positionsAfter;

    /** Both assess one plan, so that positions, their years, the years and the lines stand at the same places. */
    Comparison(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
        this.positionsBefore = byPosition(before);
        this.positionsAfter = byPosition(after);
    }

    private static Map<String, List<Finding>> byPosition(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.subject().kind() == SubjectKind.POSITION)
                .collect(Collectors.groupingBy(finding -> finding.subject().id()));
    }

    Settlement settlement() {
        return new Settlement(
                before,
                after,
                changes(),
                IntStream.range(0, before.years().size())
                        .mapToObj(i -> new YearChange(
                                before.years().get(i), after.years().get(i)))
                        .toList(),
                IntStream.range(0, before.lines().size())
                        .mapToObj(i -> new LineChange(
                                before.lines().get(i), after.lines().get(i)))
                        .filter(line ->
                                !line.before().revenue().equals(line.after().revenue()))
                        .toList(),
                Answers.of(before.findings(), after.findings()).changes());
    }

    private List<AmountChange> changes() {
        return IntStream.range(0, before.positions().size())
                .boxed()
                .flatMap(i ->
                        changes(before.positions().get(i), after.positions().get(i)))
                .toList();
    }

    private Stream<AmountChange> changes(PositionResult was, PositionResult is) {
        return IntStream.range(0, was.grants().size())
                .boxed()
                .flatMap(i -> changes(was.id(), was.grants().get(i), is.grants().get(i)));
    }

    private Stream<AmountChange> changes(String position, YearGrant was, YearGrant is) {
        SortedSet<String> items = new TreeSet<>();
        Stream.of(was, is).flatMap(grant -> grant.items().stream()).forEach(item -> items.add(item.item()));
        if (items.isEmpty()) {
            items.add(GRANT);
        }
        return items.stream().flatMap(item -> change(position, was, is, item));
    }

    private Stream<AmountChange> change(String position, YearGrant was, YearGrant is, String item) {
        YearGrant.Item from = item(was, item);
        YearGrant.Item to = item(is, item);
        if (from.amount().equals(to.amount())) {
            return Stream.of();
        }
        List<Cause> because = new ArrayList<>(parameters(from.parameters(), to.parameters()));
        Answers.of(inYear(positionsBefore, position, was.year()), inYear(positionsAfter, position, was.year()))
                .changes()
                .stream()
                .filter(answer -> matters(answer, from, to))
                .map(AnswerChange::change)
                .forEach(because::add);
        return Stream.of(new AmountChange(position, was.year(), item, from.amount(), to.amount(), because));
    }

    private static List<Finding> inYear(Map<String, List<Finding>> positions, String position, int year) {
        return positions.getOrDefault(position, List.of()).stream()
                .filter(finding -> finding.subject()
                        .period()
                        .filter(days -> days.from().getYear() <= year
                                && year <= days.to().getYear())
                        .isPresent())
                .toList();
    }

    /** An item that is not there is nothing, or unknown where nothing bounds the grant. */
    private static YearGrant.Item item(YearGrant grant, String name) {
        EuroRange missing = grant.amount().upper().isEmpty() ? EuroRange.atLeast(Euro.ZERO) : EuroRange.ZERO;
        return grant.items().stream()
                .filter(item -> item.item().equals(name))
                .findFirst()
                .orElse(new YearGrant.Item(name, missing, List.of(), List.of()));
    }

    /** The clauses that grant the item matter, and those that make the position eligible or keep it from being so. */
    private static boolean matters(AnswerChange answer, YearGrant.Item was, YearGrant.Item is) {
        String clause = answer.change().key();
        boolean grants = was.clauses().contains(clause) || is.clauses().contains(clause);
        boolean decides = answer.change().clause().effect() == Effect.REFUSE
                && answer.change().clause().item().isEmpty()
                && Stream.concat(answer.change().before().stream(), answer.change().after().stream())
                        .anyMatch(WEIGHTY::contains);
        return grants || decides;
    }

    private static List<ParameterChange> parameters(List<UsedParameter> was, List<UsedParameter> is) {
        Set<String> keys = new TreeSet<>();
        Stream.concat(was.stream(), is.stream()).map(UsedParameter::key).forEach(keys::add);
        return keys.stream()
                .flatMap(key -> parameter(key, ofKey(was, key), ofKey(is, key)))
                .toList();
    }

    private static List<UsedParameter> ofKey(List<UsedParameter> used, String key) {
        return used.stream().filter(each -> each.key().equals(key)).toList();
    }

    /** Entries of one history that were used for parts of the year change one by one, in the order of their days. */
    private static Stream<ParameterChange> parameter(String key, List<UsedParameter> was, List<UsedParameter> is) {
        List<UsedParameter> gone = without(was, is);
        List<UsedParameter> come = without(is, was);
        return IntStream.range(0, Math.max(gone.size(), come.size()))
                .mapToObj(i -> new ParameterChange(key, at(gone, i), at(come, i)));
    }

    /** An entry is the same where only others of its history are new. */
    private static List<UsedParameter> without(List<UsedParameter> used, List<UsedParameter> others) {
        Set<ParameterValue> same = others.stream().map(UsedParameter::dated).collect(Collectors.toSet());
        return used.stream().filter(each -> !same.contains(each.dated())).toList();
    }

    private static Optional<UsedParameter> at(List<UsedParameter> used, int i) {
        return i < used.size() ? Optional.of(used.get(i)) : Optional.empty();
    }
}
