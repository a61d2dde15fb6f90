package org.kimrules.test;

/** The sums of a year that a test can expect something of. */
public final class YearAssert {

    private final AssessmentAssert of;
    private final int year;

    YearAssert(AssessmentAssert of, int year) {
        this.of = of;
        this.year = year;
    }

    /** Goes on with the cost. */
    public AmountAssert cost() {
        return of.amount("cost of " + year);
    }

    /** Goes on with the grant. */
    public AmountAssert grant() {
        return of.amount("grant of " + year);
    }

    /** Goes on with the part of the grant that hangs on something open. */
    public AmountAssert conditional() {
        return of.amount("conditional of " + year);
    }

    /** Goes on with what the grant leaves of the cost. */
    public AmountAssert gap() {
        return of.amount("gap of " + year);
    }
}
