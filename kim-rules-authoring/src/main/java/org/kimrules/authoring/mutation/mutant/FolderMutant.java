package org.kimrules.authoring.mutation.mutant;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Validity;
import org.kimrules.drl.folder.PolicyFolder;

/**
 * A mutant of a figure or of the register. The rules stay as they are.
 *
 * @param mutant what is changed
 * @param clauses the clauses whose cases are likely to notice it
 * @param reach which assessments it can make any difference to
 * @param folder makes the changed policy; fails where no such policy could be loaded
 */
public record FolderMutant(Mutant mutant, List<String> clauses, Reach reach, Supplier<PolicyFolder> folder) {

    /**
     * Which assessments a change of the law can make any difference to: those that know of it and ask for some of its days.
     *
     * @param knownFrom the first day on which the law before or after the change is known
     * @param days the days that are different
     */
    public record Reach(LocalDate knownFrom, Validity days) {

        /** Returns whether an assessment can be touched that asks for the days. */
        public boolean touches(AsOf asOf, Validity asked) {
            return asOf.knows(knownFrom) && days.overlaps(asked);
        }
    }

    /** Keeps a copy. */
    public FolderMutant {
        clauses = List.copyOf(clauses);
    }
}
