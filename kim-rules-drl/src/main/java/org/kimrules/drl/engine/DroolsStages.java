package org.kimrules.drl.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.common.InternalFactHandle;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.spending.Meter;
import org.kimrules.drl.trial.Trial;

/** The rules of a policy in one Drools base for each stage. A session has one run at a time and keeps nothing of it; the bases are shared. */
final class DroolsStages implements RuleStages {

    private final Map<Stage, LoadedRules> stages = new EnumMap<>(Stage.class);
    private final Set<String> names = new TreeSet<>();

    DroolsStages(Map<Stage, KieBase> bases) {
        bases.forEach((stage, base) -> stages.put(stage, new LoadedRules(base)));
        stages.values().stream()
                .flatMap(loaded -> loaded.rules().stream())
                .map(known -> known.rule().getName())
                .filter(name -> !names.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new PolicyException("two rules are named `" + name + "`");
                });
    }

    @Override
    public boolean apart(Stage stage) {
        LoadedRules rules = stages.get(stage);
        return rules == null || rules.apart();
    }

    @Override
    public boolean reads(String clause, String key) {
        return stages.values().stream().anyMatch(rules -> rules.reads(clause, key));
    }

    @Override
    public List<Conclusion> run(Stage stage, Collection<? extends Fact> facts, Meter meter) {
        LoadedRules rules = stages.get(stage);
        return rules == null ? List.of() : rules.run(facts, meter);
    }

    @Override
    public List<Trial> trials(Stage stage, String clause, Subject subject, Collection<? extends Fact> facts) {
        LoadedRules rules = stages.get(stage);
        return rules == null ? List.of() : trials(rules, rules.of(clause).toList(), subject, facts);
    }

    @Override
    public Optional<Trial> trial(Stage stage, String rule, Subject subject, Collection<? extends Fact> facts) {
        LoadedRules rules = stages.get(stage);
        return rules == null
                ? Optional.empty()
                : trials(rules, rules.named(rule).stream().toList(), subject, facts).stream()
                        .findFirst();
    }

    private static List<Trial> trials(
            LoadedRules rules, List<RuleImpl> asked, Subject subject, Collection<? extends Fact> facts) {
        if (asked.isEmpty()) {
            return List.of();
        }
        KieSession session = rules.session();
        try {
            List<InternalFactHandle> handles = Stream.concat(
                            Stream.of(subject),
                            facts.stream()
                                    .filter(fact -> fact != subject
                                            && asked.stream().anyMatch(rule -> RuleTrial.looksFor(rule, fact))))
                    .map(fact -> (InternalFactHandle) session.insert(fact))
                    .toList();
            return asked.stream()
                    .map(rule -> new RuleTrial(rule, (ValueResolver) session, handles).trial())
                    .toList();
        } catch (RuntimeException e) {
            throw failed(e);
        } finally {
            session.dispose();
        }
    }

    private static PolicyException failed(RuntimeException e) {
        return e instanceof PolicyException known ? known : new PolicyException("a rule failed: " + e.getMessage(), e);
    }

    @Override
    public Set<String> rules() {
        return Set.copyOf(names);
    }
}
