package org.kimrules.drl.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kimrules.core.reason.Relation;

/**
 * A condition of a rule and how it came out. The comparisons are what it says, for people to read; whether it held was found
 * by the rule itself. Two ways of writing the same condition are equal.
 *
 * @param anyOf the comparisons of which one has to hold; mostly one
 * @param state how it came out
 */
public record Condition(List<Comparison> anyOf, State state) {

    private static final Pattern OR = Pattern.compile("\\s*\\|\\|\\s*");

    /** How a condition came out. */
    public enum State {
        /** It held. */
        HELD,
        /** It did not hold. */
        FAILED,
        /** It could not be asked, because what it rests on was not found. */
        NOT_ASKED
    }

    /** Keeps a copy. */
    public Condition {
        anyOf = List.copyOf(anyOf);
    }

    /**
     * Reads what a condition says.
     *
     * @param text its text in the rule file
     * @throws org.kimrules.core.policy.PolicyException when it says something that no condition of a rule may say
     */
    public static Condition of(String text, State state) {
        List<Comparison> anyOf = new ArrayList<>();
        for (String part : OR.split(text, -1)) {
            Comparison next = Comparison.parse(part);
            int last = anyOf.size() - 1;
            if (last >= 0 && anyOf.get(last).continues(next, Relation.ONE_OF)) {
                anyOf.set(last, anyOf.get(last).with(next));
            } else {
                anyOf.add(next);
            }
        }
        return new Condition(anyOf, state);
    }

    /** Returns the conditions, with those put together that exclude one value after the other. */
    public static List<Condition> joined(List<Condition> conditions) {
        List<Condition> joined = new ArrayList<>();
        for (Condition next : conditions) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).excludes(next)) {
                joined.set(last, joined.get(last).and(next));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    private boolean excludes(Condition next) {
        return anyOf.size() == 1
                && next.anyOf.size() == 1
                && anyOf.get(0).continues(next.anyOf.get(0), Relation.NONE_OF);
    }

    private Condition and(Condition next) {
        return new Condition(List.of(anyOf.get(0).with(next.anyOf.get(0))), state == State.HELD ? next.state : state);
    }

    /** Returns it as a rule file says it. */
    public String written() {
        return anyOf.stream().map(Comparison::written).collect(Collectors.joining(" || "));
    }

    /** Returns whether it held. */
    public boolean held() {
        return state == State.HELD;
    }
}
