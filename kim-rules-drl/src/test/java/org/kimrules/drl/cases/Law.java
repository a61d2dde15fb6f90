package org.kimrules.drl.cases;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.drl.RulePolicies;
import org.kimrules.drl.assess.RulePolicy;
import org.kimrules.drl.engine.CompiledRules;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;

/** The policy with its rules built in one way, whole or without what is known of some parameters. Loads each once. */
final class Law {

    private final String way;
    private final PolicyFolder folder;
    private final Supplier<RuleStages> rules;
    private final Map<Set<String>, Policy> policies = new HashMap<>();

    private Law(String way, Policy whole, PolicyFolder folder, Supplier<RuleStages> rules) {
        this.way = way;
        this.folder = folder;
        this.rules = rules;
        policies.put(Set.of(), whole);
    }

    /** Loads the policy with the rules that the build made. */
    static Law prebuilt() {
        PolicyFolder folder = PolicyFolder.read(PolicyFiles.onClassPath("kim-nrw"));
        return new Law(
                "prebuilt model", Policies.load("kim-nrw"), folder, () -> new RulePolicies().rules(folder.layers()));
    }

    /** Compiles the rules of the folder. */
    static Law compiled(Path path) {
        PolicyFolder folder = PolicyFolder.read(PolicyFiles.in(path));
        RuleStages[] once = new RuleStages[1];
        return new Law("compiled rules", Policies.load(path), folder, () -> {
            once[0] = once[0] == null ? CompiledRules.load(folder.layers()) : once[0];
            return once[0];
        });
    }

    /** Returns the policy of the folder with these rules. */
    static Law of(PolicyFolder folder, RuleStages rules) {
        return new Law("given rules", new RulePolicy(folder, rules), folder, () -> rules);
    }

    /** Returns the way in which the rules were built. */
    String way() {
        return way;
    }

    /** Returns the policy as it was written. */
    Policy whole() {
        return without(Set.of());
    }

    /**
     * Returns the policy as it would be if nothing were known of the parameters.
     *
     * @throws IllegalArgumentException when the policy has no such parameter
     */
    Policy without(Set<String> unknown) {
        return policies.computeIfAbsent(unknown, keys -> new RulePolicy(forgetting(keys), rules.get()));
    }

    private PolicyFolder forgetting(Set<String> keys) {
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
        return new PolicyFolder(
                folder.ref(),
                folder.vocabulary(),
                folder.register(),
                new ParameterBook(parameters),
                folder.inventory(),
                folder.traits(),
                folder.layers());
    }
}
