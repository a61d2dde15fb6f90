package org.kimrules.authoring.mutation.mutant;

import java.util.List;
import java.util.function.Supplier;
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

    /** Keeps a copy. */
    public FolderMutant {
        clauses = List.copyOf(clauses);
    }
}
