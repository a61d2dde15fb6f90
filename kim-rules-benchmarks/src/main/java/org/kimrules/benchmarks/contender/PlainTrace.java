package org.kimrules.benchmarks.contender;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Bindings;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RuleName;

/** Listens to a session and keeps what rules insert, with what they matched; the usual way to learn why. */
final class PlainTrace {

    private List<Conclusion> conclusions = new ArrayList<>();
    private @Nullable Match firing;

    /** Starts to listen. */
    PlainTrace(KieSession session) {
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                firing = event.getMatch();
            }
        });
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (firing != null) {
                    conclusions.add(conclusion(firing, event.getObject()));
                }
            }
        });
    }

    private static Conclusion conclusion(Match match, Object result) {
        List<Fact> facts = match.getObjects().stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .toList();
        List<String> variables = match.getDeclarationIds();
        String[] names = new String[variables.size()];
        Object[] values = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            String variable = variables.get(i);
            names[i] = Bindings.name(variable);
            values[i] = match.getDeclarationValue(variable);
        }
        Bindings bindings = new Bindings(List.of(names), List.of(values));
        String clause = String.valueOf(match.getRule().getMetaData().get("Clause"));
        return new Conclusion(RuleName.of(match.getRule().getName(), clause), result, facts, bindings);
    }

    /** Returns what was concluded since the last time, and stops listening until the next firing. */
    List<Conclusion> taken() {
        List<Conclusion> taken = conclusions;
        conclusions = new ArrayList<>();
        firing = null;
        return taken;
    }
}
