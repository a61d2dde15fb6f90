package org.kimrules.drl.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Position;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

/** All answers about a position, slice by slice: first the checks, then the grant of the slices that stand. */
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

    List<SliceResult> answers(Position position) {
        return scene.slices(position).stream().map(this::result).toList();
    }

    private SliceResult result(Slice slice) {
        Questions.Subject subject = subject(slice);
        List<Answer> answers = new ArrayList<>(questions.answers(subject, clause -> checks.outcome(clause, slice)));
        Verdict standing = answers.stream().map(Answer::verdict).reduce(reserved(slice), SliceResult::worse);
        if (standing == Verdict.UNDECIDED) {
            return new SliceResult(slice, answers, standing, Optional.empty());
        }
        Optional<CodedClause> paying = payingClause(slice);
        if (standing == Verdict.NOT_ELIGIBLE) {
            return new SliceResult(slice, answers, standing, Optional.of(BigFraction.ZERO));
        }
        if (paying.isEmpty()) {
            return new SliceResult(slice, answers, Verdict.UNDECIDED, Optional.empty());
        }
        Optional<BigFraction> amount = rate(slice).map(rate -> amount(slice, rate, paying.get() == CodedClause.B3_01));
        Outcome outcome = amount.isPresent() ? Outcome.SATISFIED : Outcome.UNDECIDED;
        answers.add(Questions.answer(paying.get(), subject, outcome));
        return new SliceResult(slice, answers, standing, amount);
    }

    private Questions.Subject subject(Slice slice) {
        return new Questions.Subject(
                SubjectKind.POSITION,
                slice.position().id(),
                Optional.of(slice.days()),
                slice.first(),
                scene.traits(slice.position()));
    }

    private Verdict reserved(Slice slice) {
        return decisions.reserved(slice.position().component(), slice.year())
                ? Verdict.ELIGIBLE_SUBJECT_TO
                : Verdict.ELIGIBLE;
    }

    private Optional<CodedClause> payingClause(Slice slice) {
        CodedClause clause = switch (slice.position().component()) {
            case "B1" -> CodedClause.B1_03;
            case "B2" -> CodedClause.B2_01;
            default -> CodedClause.B3_01;
        };
        return Optional.of(clause).filter(each -> scene.inForce(each, slice.first()));
    }

    private Optional<Money> rate(Slice slice) {
        String key = switch (slice.position().component()) {
            case "B1" -> "B1.personnel";
            case "B2" -> "B2.personnel";
            default -> "B3.half-position";
        };
        return scene.value(key, slice.first()).map(value -> ((Value.Amount) value).money());
    }

    /** A lump sum of a year is shared by the days of the position that the year has, so that no slice pays it twice. */
    private static BigFraction amount(Slice slice, Money rate, boolean lumpSum) {
        BigFraction full =
                Exact.of(rate).multiply(Exact.of(slice.position().fte().value()));
        BigFraction years = Exact.years(slice.days());
        if (!lumpSum) {
            return full.multiply(years);
        }
        Period inYear = Scene.days(slice.position(), slice.year()).orElseThrow();
        return full.multiply(2).multiply(years).divide(Exact.years(inYear));
    }
}
