package org.kimrules.drl.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.text.NamedValues;
import org.kimrules.core.text.Value;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Bindings;
import org.kimrules.drl.glossary.Values;

/**
 * What a finding about a slice rests on, put together when somebody reads it. What was computed comes before what the subject
 * states, that before what the rule bound, and that before what its other facts state.
 */
public final class SliceFacts extends NamedValues {

    private static final Bindings NOTHING = new Bindings(List.of(), List.of());

    private final Map<String, Value> computed;
    private final Subject subject;
    private final Bindings bindings;
    private final List<Fact> others;

    /**
     * Keeps what it is put together from.
     *
     * @param others the facts that the rule matched beside the subject
     */
    SliceFacts(Map<String, Value> computed, Subject subject, Bindings bindings, List<Fact> others) {
        this.computed = computed;
        this.subject = subject;
        this.bindings = bindings;
        this.others = others;
    }

    /** The facts of the subject alone. */
    public static SliceFacts of(Subject subject) {
        return new SliceFacts(Map.of(), subject, NOTHING, List.of());
    }

    /**
     * Returns all of them, without what they were put together from.
     *
     * @param stated what the subject states, which all findings about it share
     */
    Map<String, Value> written(Map<String, Value> stated) {
        Map<String, Value> beside = besideTheSubject(new HashMap<>());
        beside.keySet().removeAll(stated.keySet());
        return either(computed, either(stated, Map.copyOf(beside)));
    }

    /** Returns the names of those that the slice that follows does not have, or has with another value. */
    Set<String> differing(SliceFacts next) {
        Set<String> varying = ((PositionSlice) subject).varying((PositionSlice) next.subject);
        boolean nothingElse = computed.isEmpty() && bindings.isEmpty() && sameOthers(next);
        return nothingElse ? varying : differing(next, varying);
    }

    private boolean sameOthers(SliceFacts next) {
        boolean same = others.size() == next.others.size();
        for (int i = 0; same && i < others.size(); i++) {
            same = stateTheSame(others.get(i), next.others.get(i));
        }
        return same;
    }

    /** A figure is another fact in another stretch of time, with the same entry of its history as long as that goes on. */
    private static boolean stateTheSame(Fact one, Fact other) {
        return one == other
                || (one instanceof ParameterInForce figure
                        && other instanceof ParameterInForce later
                        && figure.key().equals(later.key())
                        && figure.used().equals(later.used()));
    }

    private Set<String> differing(SliceFacts next, Set<String> varying) {
        Set<String> names = new HashSet<>(varying);
        names.addAll(computed.keySet());
        names.addAll(bindings.names());
        // what both slices were compared with says the same of both
        addNames(others, next.others, names);
        addNames(next.others, others, names);
        names.removeIf(name -> same(name, next));
        return names;
    }

    private static void addNames(List<Fact> facts, List<Fact> same, Set<String> names) {
        for (int i = 0; i < facts.size(); i++) {
            if (i >= same.size() || !stateTheSame(facts.get(i), same.get(i))) {
                names.addAll(facts.get(i).values().keySet());
            }
        }
    }

    /** What slices of one position share need not be put together to be compared. */
    @Override
    public boolean same(String name, NamedValues next) {
        return shares(name, next) || super.same(name, next);
    }

    private boolean shares(String name, NamedValues next) {
        return next instanceof SliceFacts facts
                && subject instanceof PositionSlice one
                && facts.subject instanceof PositionSlice other
                && one.sharesWith(other, name)
                && !computed.containsKey(name)
                && !facts.computed.containsKey(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return (subject instanceof PositionSlice slice && name instanceof String words && slice.states(words))
                || super.containsKey(name);
    }

    @Override
    protected @Nullable Value find(String name) {
        Value found = computed.get(name);
        if (found == null) {
            found = subject.value(name);
        }
        if (found == null) {
            found = bindings.value(name).flatMap(Values::of).orElse(null);
        }
        return found == null ? findInOthers(name) : found;
    }

    /** Of two figures the later one is named; the value of the other must not stand beside its key. */
    private @Nullable Value findInOthers(String name) {
        for (int i = others.size() - 1; i >= 0; i--) {
            Fact fact = others.get(i);
            Value found = fact.value(name);
            if (found != null || (fact instanceof ParameterInForce && name.equals(ParameterInForce.RATE))) {
                return found;
            }
        }
        return null;
    }

    @Override
    protected SortedMap<String, Value> all() {
        SortedMap<String, Value> all = besideTheSubject(new TreeMap<>());
        all.putAll(subject.values());
        all.putAll(computed);
        return all;
    }

    private <M extends Map<String, Value>> M besideTheSubject(M all) {
        for (Fact fact : others) {
            if (fact instanceof ParameterInForce) {
                all.remove(ParameterInForce.RATE);
            }
            all.putAll(fact.values());
        }
        for (String name : bindings.names()) {
            bindings.value(name).flatMap(Values::of).ifPresent(value -> all.put(name, value));
        }
        return all;
    }
}
