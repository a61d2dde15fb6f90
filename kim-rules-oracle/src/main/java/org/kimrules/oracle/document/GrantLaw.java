package org.kimrules.oracle.document;

import org.kimrules.oracle.book.Book;
import org.kimrules.oracle.finding.Answer;
import org.kimrules.oracle.finding.Check;
import org.kimrules.oracle.finding.ClauseText;
import org.kimrules.oracle.measure.Stated;
import org.kimrules.oracle.sum.YearSum;

/** The general grant law of the Land, the layer {@code grant-law-nrw}. */
final class GrantLaw {

    private GrantLaw() {}

    static void write(Book book) {
        book.years().add("GL-02", GrantLaw::gl02);
    }

    /** GL-02: own funds cover what the grant leaves, and they are there. */
    private static Check<YearSum> gl02(ClauseText clause) {
        Answer covered = clause.satisfied("s: the gap is covered");
        Answer gapless = clause.satisfied("s2: no gap is left");
        Answer uncovered = clause.violated("v: the gap is not covered");
        Answer noShare = clause.violated("v2: a gap and no own share");
        Answer open = clause.undecided("u: gap undecided");
        Answer surplus = clause.undecided("u2: a surplus may cover the gap");
        return year -> {
            if (year.gapless()) {
                return gapless.of(year);
            }
            if (year.uncovered()) {
                return uncovered.of(year);
            }
            Stated<String> share = year.measure().statement("ownShare");
            Answer answer = switch (share.answer()) {
                case "WITHDRAWN", "NOT_BUDGETED" -> noShare;
                default -> year.covered() ? covered : year.sum().surplus() ? surplus : open;
            };
            return answer.of(year, share.facts());
        };
    }
}
