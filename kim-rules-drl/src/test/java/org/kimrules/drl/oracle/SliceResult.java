package org.kimrules.drl.oracle;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.kimrules.core.decision.Verdict;

/**
 * What a slice of a position comes to.
 *
 * @param slice the slice
 * @param answers all answers about it
 * @param standing what its checks and the open reservations come to
 * @param amount the exact grant, empty where it can't be decided
 */
record SliceResult(Slice slice, List<Answer> answers, Verdict standing, Optional<BigFraction> amount) {

    Verdict verdict() {
        return answers.stream().map(Answer::verdict).reduce(standing, SliceResult::worse);
    }

    boolean conditional() {
        return standing == Verdict.ELIGIBLE_SUBJECT_TO;
    }

    static Verdict worse(Verdict left, Verdict right) {
        return left.compareTo(right) >= 0 ? left : right;
    }
}
