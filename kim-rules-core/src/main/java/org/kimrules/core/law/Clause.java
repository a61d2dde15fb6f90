package org.kimrules.core.law;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.remedy.Declared;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.Validity;

/**
 * One sentence of the law that binds somebody (<i>Regelung</i>), in our own words, with its place in the source. A clause
 * is not a rule: one clause is answered by several rules, one for each outcome, or by a person.
 *
 * @param id the clause id, for example {@code B1-02}
 * @param document the id of the document it stands in
 * @param title two to five words for tables
 * @param sentence the sentence in our own words
 * @param locator where in the document
 * @param evidence how sure the sentence is
 * @param status who answers it
 * @param subject what it speaks about
 * @param applies the codes that a subject must have for the clause to apply, by kind: {@code component -> B1}
 * @param effect what becomes of a subject that does not satisfy it
 * @param counts how the shares of the positions it applies to are counted, where it states a maximum of them
 * @param item the funding item that its grant rule pays, if it has one
 * @param authority the code of the authority that can approve an exemption or judges it, if there is one
 * @param validity the days it applies to
 * @param supersedes the ids of older clauses that it replaces while it applies
 * @param messages what a finding says, by the key of the rule: {@code v}, {@code s}, ...
 * @param remedies what would cure a finding, by the key of the rule
 */
public record Clause(
        String id,
        String document,
        Text title,
        Text sentence,
        String locator,
        Evidence evidence,
        ClauseStatus status,
        SubjectKind subject,
        Map<String, Set<String>> applies,
        Effect effect,
        Optional<Counting> counts,
        Optional<String> item,
        Optional<String> authority,
        Validity validity,
        List<String> supersedes,
        Map<String, Text> messages,
        Map<String, List<Declared>> remedies) {

    /** How the full-time shares of positions are counted against a maximum. */
    public enum Counting {
        /** Those that exist at the same time. */
        AT_ONCE,
        /** All that exist in a calendar year, also those that follow each other. */
        IN_YEAR
    }

    /** Keeps copies. */
    public Clause {
        applies = Map.copyOf(applies);
        supersedes = List.copyOf(supersedes);
        messages = Map.copyOf(messages);
        remedies = Map.copyOf(remedies);
    }

    /**
     * Returns whether the clause speaks about a subject with these codes.
     *
     * @param traits the codes of the subject by kind; a kind that is missing matches nothing
     */
    public boolean appliesTo(Map<String, Set<String>> traits) {
        for (Map.Entry<String, Set<String>> wanted : applies.entrySet()) {
            if (Collections.disjoint(wanted.getValue(), traits.getOrDefault(wanted.getKey(), Set.of()))) {
                return false;
            }
        }
        return true;
    }

    /** Consistent with equals, and cheap. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
