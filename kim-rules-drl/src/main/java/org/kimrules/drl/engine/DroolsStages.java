package org.kimrules.drl.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.base.base.ValueResolver;
import org.drools.core.common.InternalFactHandle;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.trial.Trial;

/** The rules of a policy in one Drools base for each stage. A session lives for one run; the bases are shared. */
final class DroolsStages implements RuleStages {

    /** More firings than facts can explain mean that rules trigger each other. */
    private static final int FIRINGS_PER_FACT = 1_000;

    private final Map<Stage, KieBase> bases;
    private final Set<String> rules = new TreeSet<>();

    DroolsStages(Map<Stage, KieBase> bases) {
        this.bases = new EnumMap<>(bases);
        bases.values().forEach(base -> rulesOf(base).forEach(this::keep));
    }

    private static List<Rule> rulesOf(KieBase base) {
        return base.getKiePackages().stream()
                .flatMap(rulePackage -> rulePackage.getRules().stream())
                .toList();
    }

    /** A rule without its clause could not say what it answers. */
    private void keep(Rule rule) {
        if (!rule.getName().startsWith(RuleTrace.clauseOf(rule) + "-")
                || !rule.getName().contains(": ")) {
            throw new PolicyException("the rule `" + rule.getName() + "` is not named after its clause `"
                    + RuleTrace.clauseOf(rule) + "`, a letter and a sentence");
        }
        if (!rules.add(rule.getName())) {
            throw new PolicyException("two rules are named `" + rule.getName() + "`");
        }
    }

    @Override
    public List<Conclusion> run(Stage stage, Collection<? extends Fact> facts) {
        KieBase base = bases.get(stage);
        return base == null ? List.of() : run(base, facts);
    }

    private static List<Conclusion> run(KieBase base, Collection<? extends Fact> facts) {
        RuleTrace trace = new RuleTrace();
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(trace.firings());
            session.addEventListener(trace.insertions());
            facts.forEach(session::insert);
            int limit = Math.max(FIRINGS_PER_FACT, facts.size() * FIRINGS_PER_FACT);
            if (session.fireAllRules(limit) >= limit) {
                throw new PolicyException("the rules of " + base.getKiePackages() + " did not come to an end");
            }
            return trace.conclusions();
        } catch (RuntimeException e) {
            throw failed(e);
        } finally {
            session.dispose();
        }
    }

    @Override
    public List<Trial> trials(Stage stage, String clause, Subject subject, Collection<? extends Fact> facts) {
        KieBase base = bases.get(stage);
        List<Rule> asked = base == null
                ? List.of()
                : rulesOf(base).stream()
                        .filter(rule -> RuleTrace.clauseOf(rule).equals(clause))
                        .sorted(Comparator.comparing(Rule::getName))
                        .toList();
        return base == null || asked.isEmpty() ? List.of() : trials(base, asked, subject, facts);
    }

    private static List<Trial> trials(
            KieBase base, List<Rule> rules, Subject subject, Collection<? extends Fact> facts) {
        KieSession session = base.newKieSession();
        try {
            List<InternalFactHandle> handles = Stream.concat(
                            Stream.of(subject), facts.stream().filter(fact -> fact != subject))
                    .map(fact -> (InternalFactHandle) session.insert(fact))
                    .toList();
            return rules.stream()
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
        return Set.copyOf(rules);
    }
}
