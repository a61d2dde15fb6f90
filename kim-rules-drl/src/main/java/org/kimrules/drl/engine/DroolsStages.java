package org.kimrules.drl.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;

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
            if (e instanceof PolicyException) {
                throw e;
            }
            throw new PolicyException("a rule failed: " + e.getMessage(), e);
        } finally {
            session.dispose();
        }
    }

    @Override
    public Set<String> rules() {
        return Set.copyOf(rules);
    }
}
