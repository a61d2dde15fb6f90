package org.kimrules.authoring.impact;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.impact.PlanImpact.Day;
import org.kimrules.authoring.impact.PlanImpact.Source;
import org.kimrules.core.decision.Assessment.PolicyRef;

/**
 * What a new version of a policy changes (<i>Gesetzesfolgen</i>): for each plan of an archive the difference in euros and each
 * verdict that flips, and for each changed rule, clause and parameter the smallest plan of the cases where the versions
 * differ. It is for a change of law; what became known between two days under one law is a {@link
 * org.kimrules.core.settlement.Settlement}.
 *
 * @param before the old version
 * @param after the new version
 * @param same whether both hold the same files to the byte
 * @param plans what becomes of each plan, in the order in which they were given
 * @param changes what is not the same in both versions, sorted by file
 */
public record Impact(PolicyRef before, PolicyRef after, boolean same, List<PlanImpact> plans, List<LawChange> changes) {

    /** Keeps copies. */
    public Impact {
        plans = List.copyOf(plans);
        changes = List.copyOf(changes);
    }

    /**
     * Assesses all plans under both versions.
     *
     * @param before the old version
     * @param after the new version
     * @param plans the files of the archive, in order
     * @param day what could be known when a plan was decided; both versions get the same day
     * @throws IllegalArgumentException when the two are not versions of one policy
     */
    public static Impact between(Law before, Law after, Map<Path, Source> plans, Day day) {
        PolicyRef old = before.folder().ref();
        PolicyRef renewed = after.folder().ref();
        if (!old.id().equals(renewed.id())) {
            throw new IllegalArgumentException(
                    "`" + old.id() + "` and `" + renewed.id() + "` are no versions of one policy");
        }
        return new Impact(
                old,
                renewed,
                before.whole().fingerprint().equals(after.whole().fingerprint()),
                plans.entrySet().stream()
                        .map(plan -> PlanImpact.of(
                                plan.getKey().toString(), plan.getValue(), before.whole(), after.whole(), day))
                        .toList(),
                shown(LawChanges.between(before.folder(), after.folder()), before, after));
    }

    /** The cases of both versions are read only where there is something to show. */
    private static List<LawChange> shown(List<LawChange> changes, Law before, Law after) {
        if (changes.isEmpty()) {
            return changes;
        }
        Witnesses witnesses = new Witnesses(before, after);
        return changes.stream()
                .map(change -> change.shownBy(witnesses.of(change)))
                .toList();
    }
}
