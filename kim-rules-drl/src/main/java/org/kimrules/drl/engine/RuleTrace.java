package org.kimrules.drl.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Conclusion;

/** Listens to one run and keeps, for all that rules insert, which rule did it and what it had matched. */
final class RuleTrace {

    private final List<Conclusion> conclusions = new ArrayList<>();
    private @Nullable Match firing;

    static String clauseOf(Rule rule) {
        Object clause = rule.getMetaData().get("Clause");
        if (clause == null) {
            throw new PolicyException("the rule `" + rule.getName() + "` has no @Clause");
        }
        return clause.toString();
    }

    AgendaEventListener firings() {
        return new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                firing = event.getMatch();
            }
        };
    }

    RuleRuntimeEventListener insertions() {
        return new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                // what is inserted before the first rule fires are the facts of the plan
                if (firing != null) {
                    conclusions.add(conclusion(firing, event.getObject()));
                }
            }
        };
    }

    private static Conclusion conclusion(Match match, Object result) {
        List<Fact> facts = match.getObjects().stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .toList();
        Map<String, Object> bindings = new HashMap<>();
        for (String name : match.getDeclarationIds()) {
            bindings.put(name.startsWith("$") ? name.substring(1) : name, match.getDeclarationValue(name));
        }
        return new Conclusion(match.getRule().getName(), clauseOf(match.getRule()), result, facts, bindings);
    }

    List<Conclusion> conclusions() {
        return List.copyOf(conclusions);
    }
}
