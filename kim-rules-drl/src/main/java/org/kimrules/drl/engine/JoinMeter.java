package org.kimrules.drl.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.base.rule.constraint.Constraint;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Counts how often rules look whether a fact goes with those that they have found: by a condition of its own ({@link Count}), which
 * stands before all others of every pattern.
 */
final class JoinMeter {

    private JoinMeter() {}

    /** Puts meters into the rules of the packages, which are in no base yet. */
    static void into(Collection<? extends KiePackage> packages) {
        rules(packages).forEach(rule -> {
            Count count = new Count(rule.getName());
            patterns(rule.getLhs()).forEach(pattern -> pattern.addConstraint(0, count));
        });
    }

    static Stream<RuleImpl> rules(Collection<? extends KiePackage> packages) {
        return packages.stream().flatMap(each -> each.getRules().stream()).map(RuleImpl.class::cast);
    }

    /** Returns what a condition looks for. What an accumulation comes to is one fact; what it goes over are many. */
    static Stream<Pattern> patterns(RuleConditionElement element) {
        if (element instanceof GroupElement group) {
            return group.getChildren().stream().flatMap(JoinMeter::patterns);
        }
        if (element instanceof Pattern pattern) {
            return pattern.getSource() instanceof Accumulate accumulate
                    ? patterns(accumulate.getSource())
                    : Stream.of(pattern);
        }
        return Stream.empty();
    }

    /** Returns the conditions that the rule itself has. */
    static List<Constraint> others(Pattern pattern) {
        return pattern.getConstraints().stream()
                .filter(constraint -> !(constraint instanceof Count))
                .toList();
    }

    /** A condition of the library: it asks for nothing that a rule binds, and is written nowhere. */
    abstract static class Own implements Constraint {

        private static final Declaration[] NONE = {};

        @Override
        public final Declaration[] getRequiredDeclarations() {
            return NONE;
        }

        @Override
        public final void replaceDeclaration(Declaration before, Declaration after) {}

        @Override
        public final boolean isTemporal() {
            return false;
        }

        /** It has no state that two patterns could share by mistake. */
        @Override
        public final Own clone() {
            return this;
        }

        @Override
        public final void readExternal(ObjectInput in) {
            throw new UnsupportedOperationException("no rule is written anywhere");
        }

        @Override
        public final void writeExternal(ObjectOutput out) {
            throw new UnsupportedOperationException("no rule is written anywhere");
        }
    }

    /**
     * A condition that always holds and counts how often it is asked. It stands only where facts are joined: only there can a rule do
     * more work than there are facts. It is asked before anything is made of a pair of facts, also of one that an index has found, which
     * no condition of the rule itself would be.
     */
    private static final class Count extends Own implements BetaConstraint<Asked> {

        private final String rule;

        private Count(String rule) {
            this.rule = rule;
        }

        @Override
        public Asked createContext() {
            return new Asked(rule);
        }

        @Override
        public boolean isAllowedCachedLeft(Asked asked, FactHandle handle) {
            return asked.count();
        }

        @Override
        public boolean isAllowedCachedRight(BaseTuple tuple, Asked asked) {
            return asked.count();
        }

        @Override
        public ConstraintType getType() {
            return ConstraintType.BETA;
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> T cloneIfInUse() {
            return (T) this;
        }

        /** Rules that look for the same share the pattern, and its meter. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Count;
        }

        @Override
        public int hashCode() {
            return Count.class.hashCode();
        }

        @Override
        public String toString() {
            return "counted";
        }
    }

    /** What counts in one session; where it is asked, the facts are known. */
    private static final class Asked implements ContextEntry {

        private final String rule;
        private RuleTrace.@Nullable Place place;

        private Asked(String rule) {
            this.rule = rule;
        }

        private boolean count() {
            Objects.requireNonNull(place).trace().look(rule);
            return true;
        }

        @Override
        public void updateFromTuple(ValueResolver session, BaseTuple tuple) {
            find(session);
        }

        @Override
        public void updateFromFactHandle(ValueResolver session, FactHandle handle) {
            find(session);
        }

        private void find(ValueResolver session) {
            if (place == null) {
                place = RuleTrace.Place.of(session);
            }
        }

        @Override
        public void resetTuple() {}

        @Override
        public void resetFactHandle() {}

        /** Entries of one pattern are in an array; none is linked to another. */
        @Override
        public @Nullable ContextEntry getNext() {
            return null;
        }

        @Override
        public void setNext(ContextEntry next) {}

        @Override
        public void readExternal(ObjectInput in) {
            throw new UnsupportedOperationException("no run is written anywhere");
        }

        @Override
        public void writeExternal(ObjectOutput out) {
            throw new UnsupportedOperationException("no run is written anywhere");
        }
    }
}
