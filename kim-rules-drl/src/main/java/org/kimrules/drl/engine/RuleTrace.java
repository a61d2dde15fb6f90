package org.kimrules.drl.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.spending.Meter;

/** Listens to one run, counts the firings and keeps, for all that rules insert, which rule did it and what it had matched. */
final class RuleTrace {

    private final LoadedRules rules;
    private final Meter meter;
    private final List<Conclusion> conclusions = new ArrayList<>();
    private @Nullable Match firing;

    RuleTrace(LoadedRules rules, Meter meter) {
        this.rules = rules;
        this.meter = meter;
    }

    AgendaEventListener firings() {
        return new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                firing = event.getMatch();
                meter.fire(firing.getRule().getName());
            }

            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                firing = null;
            }
        };
    }

    RuleRuntimeEventListener insertions() {
        return new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                // what no rule inserts are the facts of the plan
                if (firing != null) {
                    conclusions.add(conclusion(firing, event.getObject()));
                }
            }
        };
    }

    private Conclusion conclusion(Match match, Object result) {
        LoadedRules.Known rule = rules.of(match.getRule());
        return new Conclusion(rule.name(), result, facts(match), bindings(match, rule.bound()));
    }

    private static List<Fact> facts(Match match) {
        List<Object> matched = match.getObjects();
        if (matched.size() == 1 && matched.get(0) instanceof Fact only) {
            return List.of(only);
        }
        List<Fact> facts = new ArrayList<>(matched.size());
        for (int i = 0; i < matched.size(); i++) {
            if (matched.get(i) instanceof Fact fact) {
                facts.add(fact);
            }
        }
        return List.copyOf(facts);
    }

    private static Map<String, Object> bindings(Match match, List<String> bound) {
        if (bound.isEmpty()) {
            return Map.of();
        }
        if (bound.size() == 1) {
            return Map.of(plain(bound.get(0)), match.getDeclarationValue(bound.get(0)));
        }
        Map<String, Object> bindings = new HashMap<>();
        for (String name : bound) {
            bindings.put(plain(name), match.getDeclarationValue(name));
        }
        return Map.copyOf(bindings);
    }

    private static String plain(String name) {
        return name.startsWith("$") ? name.substring(1) : name;
    }

    /** Says where a run has failed. The engine itself names the rule in what it says of a condition. */
    String place() {
        return firing == null
                ? "a condition"
                : "the consequence of `" + firing.getRule().getName() + "`";
    }

    List<Conclusion> conclusions() {
        return conclusions;
    }
}
