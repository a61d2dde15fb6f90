package org.kimrules.authoring.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.law.Effect;

/**
 * What a slice of a position comes to, before anybody asks for money.
 *
 * @param slice the slice
 * @param answers all answers about it
 * @param verdict what they and the open reservations come to
 * @param missing what keeps it from being decided
 * @param share the full-time share that counts
 */
record SliceResult(Slice slice, List<Answer> answers, Verdict verdict, SortedSet<String> missing, BigDecimal share) {

    /** Returns whether a grant may be due. */
    boolean stands() {
        return verdict != Verdict.NOT_ELIGIBLE;
    }

    /** Returns whether a grant is due, be it under a condition. */
    boolean due() {
        return verdict == Verdict.ELIGIBLE || verdict == Verdict.ELIGIBLE_SUBJECT_TO;
    }

    boolean conditional() {
        return verdict == Verdict.ELIGIBLE_SUBJECT_TO;
    }

    /** Returns the result with one more answer, and with what it leaves of the share. */
    SliceResult with(Answer answer, Effect effect, BigDecimal left) {
        List<Answer> all = new ArrayList<>(answers);
        all.add(answer);
        SortedSet<String> open = new TreeSet<>(missing);
        Verdict its = answer.verdict(effect);
        if (answer.outcome() == Outcome.UNDECIDED && its == Verdict.UNDECIDED) {
            open.add(answer.clause());
        }
        return new SliceResult(slice, all, worse(verdict, its), open, share.min(left));
    }

    static Verdict worse(Verdict left, Verdict right) {
        return left.compareTo(right) >= 0 ? left : right;
    }
}
