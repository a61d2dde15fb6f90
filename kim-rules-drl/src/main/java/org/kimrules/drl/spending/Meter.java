package org.kimrules.drl.spending;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.policy.Allowance;
import org.kimrules.core.policy.Budget;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault.Place;

/**
 * Counts what rules spend on one assessment and ends it where that is more than its budget. What is allowed grows with the facts
 * that the rules are given, not with those that they insert. One for each assessment; used by one thread.
 */
public final class Meter {

    private static final int LOOKS_PER_GLANCE = 1024;
    private static final int FIRINGS_PER_GLANCE = 32;

    private final Budget budget;
    private final Function<String, Optional<Place>> places;
    private final long begun = nanos();
    private long facts;
    private long looks;
    private long firings;
    private long looksAllowed;
    private long firingsAllowed;
    private @Nullable PolicyException spent;

    /** Begins with nothing spent, for rules that stand in no file. */
    public Meter(Budget budget) {
        this(budget, rule -> Optional.empty());
    }

    /**
     * Begins with nothing spent.
     *
     * @param places where a rule stands, by its name
     */
    public Meter(Budget budget, Function<String, Optional<Place>> places) {
        this.budget = budget;
        this.places = places;
    }

    /**
     * Allows for more facts.
     *
     * @throws PolicyException when the time is over
     */
    public void give(int more) {
        facts += more;
        looksAllowed = budget.looks().with(facts);
        firingsAllowed = budget.firings().with(facts);
        glance("a stage");
    }

    /**
     * Counts that a rule looks whether a fact goes with those that it has found.
     *
     * @param rule the name of the rule, or of one that shares the pattern
     * @throws PolicyException when it is once too often
     */
    public void look(String rule) {
        if (++looks > looksAllowed) {
            throw spent(RunFault.BUDGET_LOOKS, looks, "looks at facts", rule, looksAllowed);
        }
        if (looks % LOOKS_PER_GLANCE == 0) {
            glance(rule);
        }
    }

    /**
     * Counts that a rule fires.
     *
     * @throws PolicyException when it is once too often
     */
    public void fire(String rule) {
        if (++firings > firingsAllowed) {
            throw spent(RunFault.BUDGET_FIRINGS, firings, "firings", rule, firingsAllowed);
        }
        if (firings % FIRINGS_PER_GLANCE == 0) {
            glance(rule);
        }
    }

    private void glance(String rule) {
        if (budget.millis().equals(Allowance.UNLIMITED)) {
            return;
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(nanos() - begun);
        long allowed = budget.millis().with(facts);
        if (millis > allowed) {
            throw spent(RunFault.BUDGET_TIME, millis, "milliseconds", rule, allowed);
        }
    }

    private PolicyException spent(RunFault code, long much, String what, String rule, long allowed) {
        spent = code.exception(
                places.apply(rule),
                much + " " + what + " in `" + rule + "`, after " + looks + " looks and " + firings + " firings",
                "at most " + allowed + " for " + facts + " facts",
                null);
        return spent;
    }

    /**
     * Ends the assessment where its budget was the reason, whatever an engine has made of it since.
     *
     * @throws PolicyException the one that was thrown when too much had been spent
     */
    public void throwIfSpent() {
        if (spent != null) {
            throw spent;
        }
    }

    /**
     * Returns the exception that ends the assessment because a rule threw what it must not.
     *
     * @param rule the name of the rule whose consequence failed; empty where a condition did, which the engine names itself
     * @param thrown what it threw
     */
    public PolicyException failed(Optional<String> rule, String thrown, Throwable cause) {
        return RunFault.RULE_FAILED.exception(
                rule.flatMap(places),
                rule.map(name -> "the consequence of `" + name + "`").orElse("a condition") + " threw " + thrown,
                "rules that have an answer for every plan",
                cause);
    }

    @MayAskTheClock
    private static long nanos() {
        return System.nanoTime();
    }

    /** Returns how many facts the rules were given. */
    public long facts() {
        return facts;
    }

    /** Returns how often rules looked whether a fact goes with others. */
    public long looks() {
        return looks;
    }

    /** Returns how often rules fired. */
    public long firings() {
        return firings;
    }
}
