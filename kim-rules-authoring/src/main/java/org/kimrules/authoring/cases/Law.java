package org.kimrules.authoring.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.drl.assess.RulePolicy;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.folder.PolicyFolder;

/** A policy with its rules, whole or without what is known of some parameters. Thread-safe; makes each policy once. */
public final class Law {

    private final PolicyFolder folder;
    private final RuleStages rules;
    private final Function<Set<String>, RulePolicy> make;
    private final Map<Set<String>, RulePolicy> policies = new ConcurrentHashMap<>();

    /** Creates the law of the folder with these rules. */
    public Law(PolicyFolder folder, RuleStages rules) {
        this(folder, rules, unknown -> new RulePolicy(forgetting(folder, unknown), rules));
    }

    private Law(PolicyFolder folder, RuleStages rules, Function<Set<String>, RulePolicy> make) {
        this.folder = folder;
        this.rules = rules;
        this.make = make;
    }

    /**
     * Returns the law of a policy on the class path, with the rules that its build made.
     *
     * @throws org.kimrules.core.policy.PolicyException when it does not load
     */
    public static Law prebuilt(String id) {
        return of(Policies.load(id));
    }

    /**
     * Returns the law of a folder on disk, with its rules compiled now, once they have passed the gates.
     *
     * @throws org.kimrules.core.policy.PolicyException when it does not load
     */
    public static Law compiled(Path policy) {
        return of(Policies.load(policy));
    }

    /**
     * Returns the law of a policy that is made of rules.
     *
     * @throws IllegalArgumentException when it is made of something else
     */
    public static Law of(Policy policy) {
        if (policy instanceof RulePolicy ruled) {
            return new Law(ruled.folder(), ruled.rules());
        }
        throw new IllegalArgumentException("the policy " + policy.ref() + " is not made of rules");
    }

    /** Returns the policy as data. */
    public PolicyFolder folder() {
        return folder;
    }

    /** Returns its rules. */
    public RuleStages rules() {
        return rules;
    }

    /**
     * Returns the same law, with its rules seen through something that watches, remembers or replaces what they conclude. What
     * follows from the folder alone is shared.
     */
    public Law through(RuleStages seen) {
        return new Law(folder, seen, unknown -> ruled(unknown).through(seen));
    }

    /** Returns the policy as it was written. */
    public Policy whole() {
        return without(Set.of());
    }

    /**
     * Returns the policy as it would be if nothing were known of the parameters.
     *
     * @throws IllegalArgumentException when the policy has no such parameter
     */
    public Policy without(Set<String> unknown) {
        return ruled(unknown);
    }

    private RulePolicy ruled(Set<String> unknown) {
        return policies.computeIfAbsent(unknown, make);
    }

    private static PolicyFolder forgetting(PolicyFolder folder, Set<String> keys) {
        keys.stream()
                .filter(key -> folder.parameters().find(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("no parameter `" + key + "`");
                });
        List<Parameter> parameters = folder.parameters().parameters().stream()
                .map(parameter -> keys.contains(parameter.key())
                        ? new Parameter(
                                parameter.key(), parameter.title(), parameter.unit(), parameter.measure(), List.of())
                        : parameter)
                .toList();
        return folder.with(new ParameterBook(parameters));
    }
}
