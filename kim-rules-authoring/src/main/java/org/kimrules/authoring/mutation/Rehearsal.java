package org.kimrules.authoring.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kimrules.authoring.cases.Case;
import org.kimrules.authoring.cases.CaseRun;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.expect.ExpectedFinding;
import org.kimrules.authoring.mutation.mutant.FolderMutant;
import org.kimrules.authoring.mutation.mutant.RuleMutant;
import org.kimrules.core.policy.Budget;
import org.kimrules.core.time.Validity;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.spending.Meter;

/**
 * A case that was run against the law as it is. It keeps what every stage read and concluded, so that a mutant is asked again
 * only where it makes a difference. Immutable.
 */
final class Rehearsal {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final Suite suite;
    private final Case one;
    private final RuleStages rules;
    private final List<Seen> runs;
    private final Validity days;
    private final boolean holds;
    private final boolean sums;

    private Rehearsal(Suite suite, Case one, RuleStages rules, List<Seen> runs, boolean holds) {
        this.suite = suite;
        this.one = one;
        this.runs = List.copyOf(runs);
        this.rules = Stages.remembering(rules, this.runs);
        this.days = days(one);
        this.holds = holds;
        this.sums = !one.expected().amounts().isEmpty()
                || !one.expected().figures().isEmpty()
                || one.fails().isPresent()
                || !checked(suite, one);
    }

    /** Returns whether rules answer the clause before anything is added up. */
    private static boolean checked(Suite suite, Case one) {
        String file = "/" + one.clause() + "/" + Stage.CHECK.fileName() + ".drl";
        return suite.folder().inventory().files().stream().anyMatch(path -> path.endsWith(file));
    }

    static Rehearsal of(Suite suite, Law law, Case one) {
        List<Seen> runs = new ArrayList<>();
        RuleStages watched = Stages.watched(law.rules(), runs::add);
        boolean holds = new CaseRun(suite, law.through(watched)).run(one).holds();
        return new Rehearsal(suite, one, law.rules(), runs, holds);
    }

    /** Nothing asks for a day of a year outside those that the plan or the figures of the case name. */
    private static Validity days(Case one) {
        String written = one.plan() + " " + one.given() + " " + one.expected().figures();
        IntSummaryStatistics years = YEAR.matcher(written)
                .results()
                .mapToInt(year -> Integer.parseInt(year.group()))
                .summaryStatistics();
        return years.getCount() == 0
                ? Validity.since(LocalDate.MIN)
                : new Validity(LocalDate.of(years.getMin(), 1, 1), Optional.of(LocalDate.of(years.getMax(), 12, 31)));
    }

    /** Returns the case. */
    Case one() {
        return one;
    }

    /** Returns whether it holds as it is; one that does not cannot tell anything apart. */
    boolean holds() {
        return holds;
    }

    /**
     * Returns whether the case could notice the mutant: it asks for its days, knows of it, and says something of its clauses or
     * of what comes from the answers of all clauses, such as an amount.
     */
    boolean touchedBy(FolderMutant mutant) {
        return mutant.reach().touches(one.asOf(), days) && (sums || speaksOf(mutant.clauses()));
    }

    /** Returns whether it is about one of the clauses, or expects a finding of it. */
    boolean speaksOf(Collection<String> clauses) {
        return clauses.contains(one.clause())
                || one.expected().findings().stream()
                        .map(ExpectedFinding::clause)
                        .anyMatch(clauses::contains);
    }

    /** Returns whether the mutant concludes anything else from what its stage read. */
    boolean touchedBy(RuleMutant mutant, Optional<RuleStages> variant) {
        return runs.stream()
                .filter(seen -> seen.stage() == mutant.stage())
                .anyMatch(seen -> differs(seen, seen.by(mutant.rule()), variant));
    }

    private static boolean differs(Seen seen, List<Conclusion> before, Optional<RuleStages> variant) {
        try {
            List<Conclusion> after = variant.map(
                            rules -> rules.run(seen.stage(), seen.facts(), new Meter(Budget.DEFAULT)))
                    .orElse(List.of());
            return before.size() != after.size() || !before.containsAll(after);
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** Returns whether the case fails when one rule of the law is replaced. */
    boolean failsWith(Law law, RuleMutant mutant, Optional<RuleStages> variant) {
        return fails(law, Stages.replacing(rules, mutant.stage(), mutant.rule(), variant));
    }

    /** Returns whether the case fails in another law with the same rules. */
    boolean failsIn(Law other) {
        return fails(other, rules);
    }

    /** A policy that stops on the way does not hold what the case says either, whatever stopped it. */
    private boolean fails(Law law, RuleStages seen) {
        try {
            return !new CaseRun(suite, law.through(seen)).run(one).holds();
        } catch (RuntimeException e) {
            return true;
        }
    }
}
