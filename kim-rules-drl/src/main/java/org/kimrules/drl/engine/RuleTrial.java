package org.kimrules.drl.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.base.rule.constraint.Constraint;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.reteoo.LeftTuple;
import org.drools.core.reteoo.Sink;
import org.drools.core.reteoo.TupleImpl;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.FactHandle;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.trial.Condition;
import org.kimrules.drl.trial.Condition.State;
import org.kimrules.drl.trial.Trial;
import org.kimrules.drl.trial.Trial.Look;
import org.kimrules.drl.trial.Trial.Wanted;

/**
 * Asks the constraints of one rule one by one, without firing it: for the subject, and for the facts that the later patterns
 * look for. The constraints are those of the loaded rule, so that a trial cannot say anything else than the rule does.
 */
final class RuleTrial {

    private final Rule rule;
    private final ValueResolver session;
    private final List<InternalFactHandle> facts;
    private final Set<Integer> missed = new HashSet<>();
    private @Nullable Found found;

    /** A fact that a pattern may mean, and how many of the constraints hold for it before the first that does not. */
    private record Candidate(InternalFactHandle handle, long reach) {

        Candidate nearer(Candidate other) {
            return other.reach > reach ? other : this;
        }
    }

    /** What was found so far, as constraints take it: there is no node of a network behind it that could count for them. */
    private static final class Found extends LeftTuple {

        private Found(InternalFactHandle subject) {
            super(subject, null, false);
        }

        private Found(Found before) {
            super(before, (Sink) null, null, false);
        }

        /** Keeps a place also for what was not found, which nobody asks for; what was looked for as absent has none. */
        static Found after(@Nullable Found before, InternalFactHandle handle, Wanted wanted) {
            Found next = before == null ? new Found(handle) : new Found(before);
            if (wanted == Wanted.ONE) {
                next.setFactHandle(handle);
            }
            return next;
        }

        @Override
        public FactHandle[] toFactHandles() {
            List<FactHandle> handles = new ArrayList<>();
            for (TupleImpl each = skipEmptyHandles(); each != null; each = each.getParent()) {
                handles.add(0, each.getFactHandle());
            }
            return handles.toArray(FactHandle[]::new);
        }
    }

    /**
     * Prepares the trial.
     *
     * @param session knows the facts; nothing is fired in it
     * @param facts the facts, the subject first
     */
    RuleTrial(Rule rule, ValueResolver session, List<InternalFactHandle> facts) {
        this.rule = rule;
        this.session = session;
        this.facts = facts;
    }

    /** Returns whether some pattern of the rule may mean the fact. */
    static boolean looksFor(RuleImpl rule, Fact fact) {
        return rule.getLhs().getChildren().stream()
                .anyMatch(element -> pattern(rule, element).getObjectType().isAssignableFrom(fact.getClass()));
    }

    Trial trial() {
        List<Look> looks = new ArrayList<>();
        for (RuleConditionElement element : ((RuleImpl) rule).getLhs().getChildren()) {
            looks.add(look(element));
        }
        return new Trial(rule.getName(), looks);
    }

    private Look look(RuleConditionElement element) {
        Pattern pattern = pattern(rule, element);
        boolean first = found == null;
        Optional<InternalFactHandle> nearest = nearest(pattern, first ? facts.subList(0, 1) : facts);
        Look look = new Look(
                wanted(element),
                pattern.getObjectType().getClassName().replaceAll(".*\\.", ""),
                nearest.map(handle -> (Fact) handle.getObject()),
                conditions(pattern, nearest),
                Map.of());
        Optional<Map<String, Object>> bound = nearest.filter(
                        any -> first || (look.wanted() == Wanted.ONE && look.held()))
                .flatMap(handle -> bound(pattern, handle, look.held()));
        if (bound.isEmpty()) {
            missed.add(pattern.getTupleIndex());
        }
        found = Found.after(found, nearest.orElse(facts.get(0)), look.wanted());
        return bound.map(look::binding).orElse(look);
    }

    /** Rules name the keys of a fact first, so the fact that goes further down the constraints is the one that is meant. */
    private Optional<InternalFactHandle> nearest(Pattern pattern, List<InternalFactHandle> among) {
        return among.stream()
                .filter(handle -> pattern.getObjectType()
                        .isAssignableFrom(handle.getObject().getClass()))
                .map(handle -> new Candidate(handle, reach(pattern, handle)))
                .reduce(Candidate::nearer)
                .map(Candidate::handle);
    }

    private long reach(Pattern pattern, InternalFactHandle handle) {
        return JoinMeter.others(pattern).stream()
                .takeWhile(constraint -> asked(constraint) && holds(constraint, handle))
                .count();
    }

    private static Pattern pattern(Rule rule, RuleConditionElement element) {
        if (element instanceof Pattern pattern) {
            return pattern;
        }
        if (element instanceof GroupElement group
                && wanted(group) != Wanted.ONE
                && group.getChildren().get(0) instanceof Pattern pattern) {
            return pattern;
        }
        throw new PolicyException("the rule `" + rule.getName() + "` has a condition that cannot be tried: " + element);
    }

    private static Wanted wanted(RuleConditionElement element) {
        if (element instanceof GroupElement group) {
            return group.isNot() ? Wanted.NONE : group.isExists() ? Wanted.SOME : Wanted.ONE;
        }
        return Wanted.ONE;
    }

    /** Returns what the pattern binds; nothing where a subject that it does not hold for has no such value, as a cost that is not stated. */
    private Optional<Map<String, Object>> bound(Pattern pattern, InternalFactHandle handle, boolean held) {
        Map<String, Object> values = new HashMap<>();
        try {
            pattern.getDeclarations().forEach((name, declaration) -> {
                if (name.startsWith("$")) {
                    values.put(name, declaration.getValue(session, handle));
                }
            });
            return Optional.of(values);
        } catch (RuntimeException e) {
            if (held) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private List<Condition> conditions(Pattern pattern, Optional<InternalFactHandle> nearest) {
        List<Condition> conditions = new ArrayList<>();
        boolean all = true;
        for (Constraint constraint : JoinMeter.others(pattern)) {
            boolean heldSoFar = all;
            State state = nearest.filter(fact -> asked(constraint))
                    .map(fact -> state(constraint, fact, heldSoFar))
                    .orElse(State.NOT_ASKED);
            all &= state == State.HELD;
            conditions.add(condition(text(constraint), state));
        }
        return Condition.joined(conditions);
    }

    private Condition condition(String text, State state) {
        try {
            return Condition.of(text, state);
        } catch (PolicyException e) {
            throw new PolicyException(
                    "the rule `" + rule.getName() + "` asks what cannot be shown: " + e.getMessage(), e);
        }
    }

    /** What rests on something that was not found cannot be asked. */
    private boolean asked(Constraint constraint) {
        return Arrays.stream(constraint.getRequiredDeclarations())
                .noneMatch(declaration -> missed.contains(declaration.getTupleIndex()));
    }

    /** What an earlier condition rules out need not have an answer: nobody can ask for a rate that is not known. */
    private State state(Constraint constraint, InternalFactHandle handle, boolean heldSoFar) {
        try {
            return holds(constraint, handle) ? State.HELD : State.FAILED;
        } catch (RuntimeException e) {
            if (heldSoFar) {
                throw e;
            }
            return State.NOT_ASKED;
        }
    }

    private boolean holds(Constraint constraint, InternalFactHandle handle) {
        return constraint.getType() == Constraint.ConstraintType.ALPHA
                ? ((AlphaNodeFieldConstraint) constraint).isAllowed(handle, session)
                : joins((BetaConstraint<?>) constraint, handle);
    }

    private <C> boolean joins(BetaConstraint<C> constraint, InternalFactHandle handle) {
        C context = constraint.createContext();
        ((ContextEntry) context).updateFromTuple(session, found);
        return constraint.isAllowedCachedLeft(context, handle);
    }

    /** A constraint that was compiled at run time prints its text; its class is not there without the compiler. */
    static String text(Constraint constraint) {
        return constraint instanceof LambdaConstraint prebuilt
                ? prebuilt.getPredicateInformation().getStringConstraint()
                : constraint.toString();
    }
}
