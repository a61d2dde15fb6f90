package org.kimrules.test;

import java.util.Optional;
import org.kimrules.authoring.expect.Difference;
import org.kimrules.authoring.expect.Explained;
import org.kimrules.authoring.expect.FoundAmounts;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;

/** What a test expects of an amount, in euros with two decimals: {@code 27500.00}. */
public final class AmountAssert {

    private final String what;
    private final FoundAmounts.Found found;
    private final AssessmentAssert of;

    AmountAssert(String what, FoundAmounts.Found found, AssessmentAssert of) {
        this.what = what;
        this.found = found;
        this.of = of;
    }

    /** Says that it is known and just this. */
    public AssessmentAssert isExactly(String amount) {
        return check(EuroRange.exactly(Euro.of(amount)));
    }

    /** Says that it is nothing. */
    public AssessmentAssert isZero() {
        return isExactly("0.00");
    }

    /** Says that it is not known, but for its bounds. */
    public AssessmentAssert isBetween(String lower, String upper) {
        return check(new EuroRange(Euro.of(lower), Optional.of(Euro.of(upper))));
    }

    private AssessmentAssert check(EuroRange expected) {
        return check(found.amount().equals(Optional.of(expected)), FoundAmounts.text(expected));
    }

    /** Says that it can't be told. */
    public AssessmentAssert isUndecided() {
        return check(found.amount().filter(EuroRange::isExact).isEmpty(), "undecided");
    }

    private AssessmentAssert check(boolean holds, String expected) {
        if (!holds) {
            of.fail(new Difference("amount: " + what, expected, found.toString(), new Explained.Amount(found.ref())));
        }
        return of;
    }
}
