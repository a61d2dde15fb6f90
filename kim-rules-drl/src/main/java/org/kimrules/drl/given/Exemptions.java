package org.kimrules.drl.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.GrantPlan;

/** The approvals of a plan by the positions that they cover. */
final class Exemptions {

    private final Map<String, List<Exemption>> byPosition = new HashMap<>();

    Exemptions(GrantPlan plan) {
        for (Exemption exemption : plan.exemptions()) {
            for (String position : exemption.positions()) {
                byPosition.computeIfAbsent(position, any -> new ArrayList<>()).add(exemption);
            }
        }
    }

    /** Returns those of the position, in the order of the plan. */
    List<Exemption> of(String position) {
        return byPosition.getOrDefault(position, List.of());
    }

    /** Returns the days on which one of them begins to cover something, and no longer does. */
    static SortedSet<LocalDate> bounds(Iterable<Exemption> exemptions) {
        SortedSet<LocalDate> bounds = new TreeSet<>();
        exemptions.forEach(exemption -> exemption.validity().ifPresent(days -> {
            bounds.add(days.from());
            bounds.add(days.to().plusDays(1));
        }));
        return bounds;
    }
}
