package org.kimrules.authoring.impact;

import java.util.Optional;
import org.kimrules.authoring.cases.Case;
import org.kimrules.core.settlement.Settlement;

/**
 * A rule, clause or parameter that is not the same in both versions of a policy.
 *
 * @param kind what it is
 * @param name the name of the rule, the id of the clause or the key of the parameter
 * @param file the file that it stands in, or stood in
 * @param how what became of it
 * @param witness the smallest plan of the cases where both versions answer otherwise because of it; empty where no case shows
 *     a difference
 */
public record LawChange(Kind kind, String name, String file, How how, Optional<Witness> witness) {

    /** What can change. */
    public enum Kind {
        /** A rule. */
        RULE,
        /** What the register says of a clause. */
        CLAUSE,
        /** A dated figure. */
        PARAMETER,
        /** A document: its days of publication and validity. */
        DOCUMENT,
        /** The words of the policy and what follows from them. */
        WORDS
    }

    /** What can become of it. */
    public enum How {
        /** The new version has it, the old one did not. */
        ADDED,
        /** The old version had it, the new one does not. */
        REMOVED,
        /** Both have it, with another text. */
        CHANGED
    }

    /**
     * A plan where both versions answer otherwise.
     *
     * @param one the case that has the plan
     * @param settlement the difference
     */
    public record Witness(Case one, Settlement settlement) {

        /** Returns the number of its positions. */
        public int positions() {
            return settlement.after().plan().positions().size();
        }
    }

    LawChange shownBy(Optional<Witness> shown) {
        return new LawChange(kind, name, file, how, shown);
    }
}
