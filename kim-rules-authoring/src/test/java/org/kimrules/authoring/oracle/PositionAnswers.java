package org.kimrules.authoring.oracle;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Position;
import org.kimrules.core.text.Value;

/** The answers about positions, slice by slice: first the checks, then the maxima for the slices that stand. */
final class PositionAnswers {

    private final Scene scene;
    private final Questions questions;
    private final PositionChecks checks;
    private final DecisionAnswers decisions;

    PositionAnswers(Scene scene, Approvals approvals, DecisionAnswers decisions) {
        this.scene = scene;
        this.questions = new Questions(scene);
        this.checks = new PositionChecks(scene, approvals);
        this.decisions = decisions;
    }

    List<SliceResult> results() {
        List<SliceResult> checked = scene.slices().stream().map(this::checked).toList();
        return checked.stream()
                .map(result -> result.stands() ? limited(result, checked) : result)
                .toList();
    }

    static Questions.Subject subject(Slice slice) {
        return new Questions.Subject(
                SubjectKind.POSITION, slice.position().id(), Optional.of(slice.days()), slice.law());
    }

    private SliceResult checked(Slice slice) {
        List<Answer> answers = questions.answers(subject(slice), clause -> checks.outcome(clause, slice));
        Verdict verdict = decisions.reserved(slice.position().component(), slice.year())
                ? Verdict.ELIGIBLE_SUBJECT_TO
                : Verdict.ELIGIBLE;
        SortedSet<String> missing = new TreeSet<>();
        if (slice.paying().isEmpty()) {
            missing.add("GRANT");
            verdict = Verdict.UNDECIDED;
        }
        for (Answer answer : answers) {
            Verdict its = answer.verdict(scene.effect(answer.clause()));
            if (its == Verdict.UNDECIDED) {
                missing.add(answer.clause());
            }
            verdict = SliceResult.worse(verdict, its);
        }
        return new SliceResult(
                slice, answers, verdict, missing, slice.position().fte().value());
    }

    private SliceResult limited(SliceResult result, List<SliceResult> all) {
        SliceResult limited = result;
        for (CodedClause maximum : result.slice().maxima()) {
            limited = limited(limited, maximum, before(result.slice(), maximum, all));
        }
        return limited;
    }

    private SliceResult limited(SliceResult result, CodedClause clause, BigDecimal before) {
        BigDecimal planned = result.slice().position().fte().value();
        Optional<BigDecimal> most =
                scene.value(key(clause), result.slice().first()).map(value -> ((Value.Quantity) value).number());
        Questions.Subject subject = subject(result.slice());
        if (most.isEmpty()) {
            return result.with(
                    subject.answer(clause.id(), Outcome.UNDECIDED, clause.effect()), clause.effect(), planned);
        }
        BigDecimal left = most.get().subtract(before).max(BigDecimal.ZERO).min(planned);
        return result.with(answer(subject, clause, left, planned), clause.effect(), left);
    }

    /** Who is cut in part is only warned. */
    private static Answer answer(Questions.Subject subject, CodedClause clause, BigDecimal left, BigDecimal planned) {
        if (left.compareTo(planned) == 0) {
            return subject.answer(clause.id(), Outcome.SATISFIED, clause.effect());
        }
        Answer refused = subject.answer(clause.id(), Outcome.VIOLATED, clause.effect());
        return left.signum() == 0
                ? refused
                : new Answer(
                        refused.clause(),
                        refused.kind(),
                        refused.subject(),
                        refused.days(),
                        refused.outcome(),
                        Severity.WARNING);
    }

    /** Returns the shares of the positions that come before and that the maximum counts with the slice. */
    private static BigDecimal before(Slice slice, CodedClause maximum, List<SliceResult> all) {
        Map<Position, Verdict> counted = new HashMap<>();
        all.stream()
                .filter(other -> other.stands() && other.slice().under(maximum))
                .filter(other -> together(other.slice(), slice, maximum))
                .forEach(other -> counted.merge(other.slice().position(), other.verdict(), PositionAnswers::surer));
        return counted.keySet().stream()
                .filter(position -> first(position, slice.position(), counted))
                .map(position -> position.fte().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Verdict surer(Verdict one, Verdict other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Who is surer of the grant comes first, then who starts first, then the smaller id. */
    private static boolean first(Position one, Position other, Map<Position, Verdict> counted) {
        Comparator<Position> order = Comparator.comparing(counted::get);
        return order.thenComparing(position -> position.period().from())
                        .thenComparing(Position::id)
                        .compare(one, other)
                < 0;
    }

    private static boolean together(Slice one, Slice other, CodedClause maximum) {
        return maximum.countsInYear() ? one.year() == other.year() : one.days().contains(other.first());
    }

    private static String key(CodedClause clause) {
        return switch (clause) {
            case B3_02 -> "B3.max-fte";
            case O1_01 -> "B1.max-coordination-district";
            case O1_02 -> "B1.max-coordination-city";
            case O1_03 -> "B1.max-assistance";
            case O1_07 -> "B1.max-extra-position";
            default -> throw new IllegalArgumentException(clause + " states no maximum");
        };
    }
}
