package org.kimrules.drl.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.common.InternalWorkingMemoryEntryPoint;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.impl.EnvironmentFactory;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.drools.model.BitMask;
import org.drools.model.Channel;
import org.drools.model.Drools;
import org.drools.model.DroolsEntryPoint;
import org.drools.model.functions.BlockN;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieRuntime;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Bindings;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.spending.Meter;

/**
 * Counts the firings of one run and keeps, for all that rules insert, which rule did it and what it had matched. Prebuilt rules tell it
 * ({@link Telling}); to rules that were compiled from a folder it listens.
 */
final class RuleTrace {

    private static final String PLACE = Place.class.getName();

    private final LoadedRules rules;
    private final Meter meter;
    private final List<Conclusion> conclusions = new ArrayList<>();
    private @Nullable Match firing;

    /** Where what belongs to a session finds the trace of its run: there is one place for a session, and each run brings its own trace. */
    static final class Place {

        private @Nullable RuleTrace trace;

        /** Returns the place of a session that was made with {@link #environment()}. */
        static Place of(ValueResolver session) {
            return (Place) ((KieRuntime) session).getEnvironment().get(PLACE);
        }

        /** Returns what a session needs so that it has a place. */
        static Environment environment() {
            Environment environment = EnvironmentFactory.newEnvironment();
            environment.set(PLACE, new Place());
            return environment;
        }

        RuleTrace trace() {
            return Objects.requireNonNull(trace);
        }
    }

    RuleTrace(LoadedRules rules, Meter meter) {
        this.rules = rules;
        this.meter = meter;
    }

    /** From now on the session tells this trace. */
    void follow(ValueResolver session) {
        Place.of(session).trace = this;
    }

    /** The run is over: the session, which may serve another, keeps nothing of it. */
    static void leave(ValueResolver session) {
        Place.of(session).trace = null;
    }

    /** Hears of rules that do not tell by themselves. */
    void listen(KieSession session) {
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                begin(event.getMatch());
            }

            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                firing = null;
            }
        });
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                // what no rule inserts are the facts of the plan
                if (firing != null) {
                    keep(firing, event.getObject());
                }
            }
        });
    }

    /** Counts that a rule looks whether a fact goes with those that it has found. */
    void look(String rule) {
        meter.look(rule);
    }

    private void begin(Match match) {
        firing = match;
        meter.fire(match.getRule().getName());
    }

    private void keep(Match match, Object inserted) {
        conclusions.add(conclusion(match, inserted));
    }

    private Conclusion conclusion(Match match, Object result) {
        LoadedRules.Known rule = rules.of(match.getRule());
        return new Conclusion(
                rule.name(), result, facts(match), new Bindings(rule.bound(), values(match, rule.variables())));
    }

    private static List<Fact> facts(Match match) {
        FactHandle[] matched = ((InternalMatch) match).getTuple().toFactHandles();
        Fact[] facts = new Fact[matched.length];
        int found = 0;
        for (FactHandle handle : matched) {
            if (handle.getObject() instanceof Fact fact) {
                facts[found++] = fact;
            }
        }
        return List.of(found == facts.length ? facts : Arrays.copyOf(facts, found));
    }

    private static List<Object> values(Match match, List<String> variables) {
        Object[] values = new Object[variables.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = match.getDeclarationValue(variables.get(i));
        }
        return List.of(values);
    }

    /** Returns the name of the rule whose consequence is at work; empty while the engine asks conditions. */
    Optional<String> firing() {
        return Optional.ofNullable(firing).map(match -> match.getRule().getName());
    }

    List<Conclusion> conclusions() {
        return conclusions;
    }

    /**
     * The consequence of a prebuilt rule. All that it can do is to insert. What it inserts is told to the trace of the run, and reaches
     * the session only where some rule of the stage looks for it.
     */
    static final class Telling implements Consequence<KnowledgeHelper> {

        private final BlockN block;
        private final boolean inserts;

        /**
         * Tells what the consequence of a model inserts.
         *
         * @throws PolicyException when it asks for more than the facts and values of its rule
         */
        Telling(String rule, org.drools.model.Consequence consequence) {
            if (consequence.getVariables().length != consequence.getDeclarations().length) {
                throw new PolicyException("the consequence of `" + rule + "` uses a global");
            }
            this.block = consequence.getBlock();
            this.inserts = consequence.isUsingDrools();
        }

        @Override
        public String getName() {
            return org.drools.model.impl.RuleImpl.DEFAULT_CONSEQUENCE_NAME;
        }

        @Override
        public void evaluate(KnowledgeHelper helper, ValueResolver session) throws Exception {
            RuleTrace trace = Place.of(session).trace();
            InternalMatch match = helper.getMatch();
            trace.begin(match);
            Declaration[] declared = match.getTerminalNode().getRequiredDeclarations();
            int first = inserts ? 1 : 0;
            Object[] arguments = new Object[declared.length + first];
            for (int i = 0; i < declared.length; i++) {
                arguments[first + i] = declared[i].getValue(session, match.getTuple());
            }
            if (inserts) {
                arguments[0] = new Insert(trace, match, (ReteEvaluator) session);
            }
            block.execute(arguments);
            trace.firing = null;
        }
    }

    /**
     * The only word of the engine that a consequence has.
     *
     * @param trace the trace of the run
     * @param match what the rule has matched
     * @param session where the rule fires
     */
    private record Insert(RuleTrace trace, InternalMatch match, ReteEvaluator session) implements Drools {

        @Override
        public void insert(Object told) {
            trace.keep(match, told);
            if (trace.rules.read(told)) {
                ((InternalWorkingMemoryEntryPoint) session.getDefaultEntryPoint())
                        .insert(told, false, match.getRule(), match.getTerminalNode());
            }
        }

        @Override
        public void insert(Object told, boolean dynamic) {
            throw refused();
        }

        @Override
        public void insertAsync(Object told) {
            throw refused();
        }

        @Override
        public void logicalInsert(Object told) {
            throw refused();
        }

        @Override
        public void update(Object changed, String... properties) {
            throw refused();
        }

        @Override
        public void update(Object changed, BitMask properties) {
            throw refused();
        }

        @Override
        public void delete(Object gone) {
            throw refused();
        }

        @Override
        public void halt() {
            throw refused();
        }

        @Override
        public void setFocus(String group) {
            throw refused();
        }

        @Override
        public Channel getChannel(String name) {
            throw refused();
        }

        @Override
        public DroolsEntryPoint getEntryPoint(String name) {
            throw refused();
        }

        @Override
        public <T> T getRuntime(Class<T> type) {
            throw refused();
        }

        @Override
        public <T> T getContext(Class<T> type) {
            throw refused();
        }

        private static UnsupportedOperationException refused() {
            return new UnsupportedOperationException("a consequence may insert what it concludes, and nothing else");
        }
    }
}
