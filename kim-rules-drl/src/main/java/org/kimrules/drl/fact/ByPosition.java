package org.kimrules.drl.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts by the position that they are about. */
public final class ByPosition {

    private final List<Fact> ofNoPosition = new ArrayList<>();
    private final Map<String, List<Fact>> byPosition = new HashMap<>();

    /** Creates an empty collection. */
    public ByPosition() {}

    /** Adds the fact. */
    public void add(Fact fact) {
        where(fact).add(fact);
    }

    private List<Fact> where(Fact fact) {
        if (fact instanceof OfPosition one) {
            return of(one.positionId());
        }
        if (fact instanceof PositionSlice slice) {
            return of(slice.id());
        }
        return fact instanceof OfSlice one ? of(one.slice().id()) : ofNoPosition;
    }

    private List<Fact> of(String position) {
        return byPosition.computeIfAbsent(position, any -> new ArrayList<>());
    }

    /** Returns the facts about the positions and those about none. */
    public List<Fact> seenBy(Collection<String> positions) {
        List<Fact> facts = new ArrayList<>(ofNoPosition);
        positions.forEach(id -> facts.addAll(byPosition.getOrDefault(id, List.of())));
        return facts;
    }
}
