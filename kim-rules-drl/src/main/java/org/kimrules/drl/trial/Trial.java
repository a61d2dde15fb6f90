package org.kimrules.drl.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kimrules.drl.fact.Fact;

/**
 * What became of one rule for one subject when its conditions were tried one by one. It decides nothing: the rule fired for
 * the subject exactly when the trial held.
 *
 * @param rule the name of the rule
 * @param looks what the rule looks for, in the order in which it says so; the subject first
 */
public record Trial(String rule, List<Look> looks) {

    /** How many facts a rule looks for. */
    public enum Wanted {
        /** One that it goes on with. */
        ONE,
        /** Any, whichever it is. */
        SOME,
        /** None: one that is there stands in the way. */
        NONE
    }

    /**
     * What became of one thing that a rule looks for.
     *
     * @param wanted how many facts it looks for
     * @param type the simple name of their type
     * @param fact the fact that comes nearest to the conditions; the subject for the first; empty where there is no fact of
     *     the type
     * @param conditions the conditions, as they came out for this fact
     * @param bound the values that other conditions name, by name with the dollar sign; empty where the look failed
     */
    public record Look(
            Wanted wanted, String type, Optional<Fact> fact, List<Condition> conditions, Map<String, Object> bound) {

        /** Keeps copies. */
        public Look {
            conditions = List.copyOf(conditions);
            bound = Map.copyOf(bound);
        }

        /** Returns the same with the values that it bound. */
        public Look binding(Map<String, Object> values) {
            return new Look(wanted, type, fact, conditions, values);
        }

        /** Returns whether the rule found what it looks for. */
        public boolean held() {
            boolean found = fact.isPresent() && conditions.stream().allMatch(Condition::held);
            return found != (wanted == Wanted.NONE);
        }
    }

    /** Keeps a copy. */
    public Trial {
        looks = List.copyOf(looks);
    }

    /** Returns whether nothing kept the rule from firing. */
    public boolean held() {
        return looks.stream().allMatch(Look::held);
    }
}
