package org.kimrules.benchmarks.contender;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kimrules.drl.context.Expense;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.Stage;

/**
 * One session for one plan. Facts of the plan stay from the first stage to the last; slices that were refused or cut, and
 * what hangs on them, are replaced, for rules of later stages must not see them as they were.
 */
final class PlainSession {

    private static final Set<Class<?>> REPLACED = Set.of(PositionSlice.class, Expense.class);

    private final KieSession session;
    private final PlainTrace trace;
    private final Set<Class<?>> known = new HashSet<>();
    private final Map<Class<?>, Map<Fact, FactHandle>> handles = Map.of(
            PositionSlice.class, new IdentityHashMap<>(),
            Expense.class, new IdentityHashMap<>());

    PlainSession(KieSession session) {
        this.session = session;
        this.trace = new PlainTrace(session);
    }

    List<Conclusion> run(Stage stage, Collection<? extends Fact> facts) {
        // what the first stage derived is in the session already when the second begins
        if (stage != Stage.CHECK) {
            bring(stage, facts);
        }
        session.getAgenda().getAgendaGroup(RuleFiles.group(stage)).setFocus();
        session.fireAllRules();
        return trace.taken();
    }

    private void bring(Stage stage, Collection<? extends Fact> facts) {
        if (stage == Stage.LIMIT || stage == Stage.GRANT) {
            drop(PositionSlice.class, facts);
        }
        if (stage == Stage.GRANT) {
            drop(Expense.class, facts);
        }
        Set<Class<?>> brought = new HashSet<>();
        for (Fact fact : facts) {
            if (REPLACED.contains(fact.getClass())) {
                handles(fact.getClass()).computeIfAbsent(fact, session::insert);
            } else if (!known.contains(fact.getClass())) {
                session.insert(fact);
                brought.add(fact.getClass());
            }
        }
        known.addAll(brought);
    }

    private Map<Fact, FactHandle> handles(Class<?> type) {
        return handles.getOrDefault(type, Map.of());
    }

    /** Takes out what the stage does not bring again. */
    private void drop(Class<?> type, Collection<? extends Fact> facts) {
        Set<Fact> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(facts);
        Map<Fact, FactHandle> held = handles(type);
        for (Fact fact : new ArrayList<>(held.keySet())) {
            if (!kept.contains(fact)) {
                session.delete(held.remove(fact));
            }
        }
    }

    void dispose() {
        session.dispose();
    }
}
