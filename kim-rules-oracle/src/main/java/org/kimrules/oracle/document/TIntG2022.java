package org.kimrules.oracle.document;

import org.kimrules.oracle.finding.Answer;
import org.kimrules.oracle.finding.Check;
import org.kimrules.oracle.finding.ClauseText;
import org.kimrules.oracle.measure.Slice;

/** Section 9 of the act on participation and integration, from 2022 on. */
final class TIntG2022 {

    private TIntG2022() {}

    static void write(Book book) {
        book.positions().add("TI-01", TIntG2022::ti01);
        book.positions().add("TI-02", TIntG2022::ti02);
        book.positions().add("TI-04", TIntG2022::ti04);
    }

    /** TI-01: districts and independent cities. */
    private static Check<Slice> ti01(ClauseText clause) {
        Answer fine = clause.satisfied("s: a district or an independent city");
        Answer other = clause.violated("v: a municipality of a district");
        return slice -> switch (slice.seat().measure().municipality()) {
            case "DISTRICT_MUNICIPALITY" -> other.of(slice);
            default -> fine.of(slice);
        };
    }

    /** TI-02: the municipality runs an integration centre. */
    private static Check<Slice> ti02(ClauseText clause) {
        return Patterns.office(
                clause,
                "INTEGRATION_CENTRE",
                "the municipality runs an integration centre",
                "the municipality runs no integration centre");
    }

    /** TI-04: nobody else funds the position. */
    private static Check<Slice> ti04(ClauseText clause) {
        Answer nobody = clause.satisfied("s: nobody else funds the position");
        Answer somebody = clause.violated("v: somebody else funds the position");
        return slice -> (slice.seat().otherFunding().equals("NONE") ? nobody : somebody).of(slice);
    }
}
