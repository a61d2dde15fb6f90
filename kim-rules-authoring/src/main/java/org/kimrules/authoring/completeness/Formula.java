package org.kimrules.authoring.completeness;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A condition over variables that each take one of a few values. */
sealed interface Formula {

    /** Returns whether it holds where the variables have these values. */
    boolean holds(Map<Variable, String> values);

    /**
     * A variable has one of the values.
     *
     * @param variable the variable
     * @param values the values
     */
    record In(Variable variable, Set<String> values) implements Formula {

        /** Keeps a copy. */
        public In {
            values = Set.copyOf(values);
        }

        @Override
        public boolean holds(Map<Variable, String> assigned) {
            return values.contains(assigned.get(variable));
        }
    }

    /**
     * All of some conditions hold.
     *
     * @param of the conditions
     */
    record All(List<Formula> of) implements Formula {

        /** Keeps a copy. */
        public All {
            of = List.copyOf(of);
        }

        @Override
        public boolean holds(Map<Variable, String> values) {
            return of.stream().allMatch(each -> each.holds(values));
        }
    }

    /**
     * At least one of some conditions holds.
     *
     * @param of the conditions
     */
    record Any(List<Formula> of) implements Formula {

        /** Keeps a copy. */
        public Any {
            of = List.copyOf(of);
        }

        @Override
        public boolean holds(Map<Variable, String> values) {
            return of.stream().anyMatch(each -> each.holds(values));
        }
    }

    /**
     * A condition does not hold.
     *
     * @param what the condition
     */
    record Not(Formula what) implements Formula {

        @Override
        public boolean holds(Map<Variable, String> values) {
            return !what.holds(values);
        }
    }

    /** Returns the condition that both hold. */
    default Formula and(Formula other) {
        return new All(List.of(this, other));
    }

    /** Returns the condition that the other holds wherever this one does. */
    default Formula implies(Formula other) {
        return new Any(List.of(new Not(this), other));
    }

    /** Returns the condition that both hold or neither does. */
    default Formula means(Formula other) {
        return implies(other).and(other.implies(this));
    }

    /** Returns the condition that no two of them hold at once. */
    static Formula atMostOne(List<? extends Formula> of) {
        return new All(of.stream()
                .<Formula>flatMap(
                        one -> of.stream().filter(other -> other != one).map(other -> one.implies(new Not(other))))
                .toList());
    }

    /** Returns the condition that holds whatever the values are. */
    static Formula always() {
        return new All(List.of());
    }

    /** Returns the condition that all of them hold. */
    static Formula all(Collection<? extends Formula> of) {
        return new All(List.copyOf(of));
    }
}
