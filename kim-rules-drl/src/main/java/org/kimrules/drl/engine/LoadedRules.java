package org.kimrules.drl.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Bindings;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RuleName;
import org.kimrules.drl.spending.Meter;

/** The rules of one stage in their base, with what every run asks of them, looked up once. Thread-safe. */
final class LoadedRules {

    private static final KieSessionConfiguration SESSION = configuration();

    /** More sessions than that are not at work at a time where callers are let in by the number of processors. */
    private static final int IDLE = 16;

    /** A session that held more facts keeps the room for them; a portion of a plan has fewer. */
    private static final int FACTS = 10_000;

    private final KieBase base;
    private final BlockingQueue<StatefulKnowledgeSessionImpl> idle = new ArrayBlockingQueue<>(IDLE);
    private final Map<String, Known> rules = new HashMap<>();
    private final Reads reads;
    private final boolean telling;

    /**
     * What is known of a rule.
     *
     * @param rule the rule
     * @param name its name, taken apart
     * @param variables the variables that it binds to something else than a fact
     * @param bound their names without the dollar sign, which findings are read by
     */
    record Known(RuleImpl rule, RuleName name, List<String> variables, List<String> bound) {

        private static Known of(RuleImpl rule) {
            List<String> variables = rule.getLhs().getOuterDeclarations().values().stream()
                    .filter(declaration -> !declaration.isPatternDeclaration())
                    .map(Declaration::getIdentifier)
                    .sorted()
                    .toList();
            return new Known(
                    rule,
                    RuleName.of(rule.getName(), clauseOf(rule)),
                    variables,
                    variables.stream().map(Bindings::name).toList());
        }
    }

    /**
     * Looks at the rules of the base.
     *
     * @throws PolicyException when a rule does not say which clause it answers, or two have one name
     */
    LoadedRules(KieBase base) {
        this.base = base;
        base.getKiePackages().stream()
                .flatMap(rulePackage -> rulePackage.getRules().stream())
                .map(RuleImpl.class::cast)
                .forEach(this::keep);
        this.reads = new Reads(rules.values());
        this.telling =
                rules.values().stream().allMatch(known -> known.rule().getConsequence() instanceof RuleTrace.Telling);
    }

    /** A rule without its clause could not say what it answers. */
    private void keep(RuleImpl rule) {
        try {
            if (rules.put(rule.getName(), Known.of(rule)) != null) {
                throw new PolicyException("two rules are named `" + rule.getName() + "`");
            }
        } catch (IllegalArgumentException e) {
            throw new PolicyException(String.valueOf(e.getMessage()), e);
        }
    }

    private static String clauseOf(Rule rule) {
        Object clause = rule.getMetaData().get("Clause");
        if (clause == null) {
            throw new PolicyException("the rule `" + rule.getName() + "` has no @Clause");
        }
        return clause.toString();
    }

    Collection<Known> rules() {
        return rules.values();
    }

    Known of(Rule rule) {
        return Objects.requireNonNull(rules.get(rule.getName()));
    }

    /** Returns the rules of a clause, by name. */
    Stream<RuleImpl> of(String clause) {
        return rules.values().stream()
                .filter(known -> known.name().clause().equals(clause))
                .map(Known::rule)
                .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    /** Returns the rule with the name, if there is one. */
    Optional<RuleImpl> named(String name) {
        return Optional.ofNullable(rules.get(name)).map(Known::rule);
    }

    /** Returns whether some rule may look for what another inserts. */
    boolean read(Object inserted) {
        return reads.read(inserted);
    }

    /** Returns whether a few positions can be asked about at a time. */
    boolean apart() {
        return reads.apart();
    }

    /** Returns whether some rule that is asked about positions of the clause may look for the figure. */
    boolean reads(String clause, String key) {
        return reads.reads(clause, key);
    }

    /** Returns a session for one run in one thread; nothing but the caller knows it. */
    KieSession session() {
        return base.newKieSession(SESSION, null);
    }

    /** Returns a session that no other run has, as one that was just made. */
    private StatefulKnowledgeSessionImpl session(RuleTrace trace) {
        StatefulKnowledgeSessionImpl used = idle.poll();
        StatefulKnowledgeSessionImpl session = used == null
                ? (StatefulKnowledgeSessionImpl) base.newKieSession(SESSION, RuleTrace.Place.environment())
                : used;
        trace.follow(session);
        return session;
    }

    /** A session that holds nothing of its run any more may serve another; one that failed is thrown away. */
    private void done(StatefulKnowledgeSessionImpl session, boolean usable) {
        RuleTrace.leave(session);
        if (!usable || !idle.offer(session)) {
            session.dispose();
        }
    }

    /** Making one looks for files on the class path. */
    private static KieSessionConfiguration configuration() {
        KieSessionConfiguration configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
        configuration.setOption(KeepReferenceOption.NO);
        return configuration;
    }

    /**
     * Runs the rules over the facts that some of them may look for.
     *
     * @param meter counts what they spend
     * @throws PolicyException when a rule fails or the rules spend more than they may; nothing of the run is kept
     */
    List<Conclusion> run(Collection<? extends Fact> facts, Meter meter) {
        meter.give(facts.size());
        RuleTrace trace = new RuleTrace(this, meter);
        StatefulKnowledgeSessionImpl session = session(trace);
        boolean usable = false;
        try {
            int given = 0;
            for (Fact fact : facts) {
                if (reads.read(fact)) {
                    session.insert(fact);
                    given++;
                }
            }
            if (!telling) {
                trace.listen(session);
            }
            session.fireAllRules();
            session.reset();
            // the engine forgets facts that no condition lets through, but keeps the room that it had made for them
            usable = given + trace.conclusions().size() <= FACTS;
            return trace.conclusions();
        } catch (PolicyException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            meter.throwIfSpent();
            Throwable cause = e instanceof ConsequenceException ? e.getCause() : e;
            // what a rule throws is a fault of the policy, and nothing of this run was answered
            throw meter.failed(trace.firing(), String.valueOf(cause), e);
        } finally {
            done(session, usable);
        }
    }
}
