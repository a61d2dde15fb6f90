package org.kimrules.drl.folder.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kimrules.core.data.Codes;
import org.kimrules.core.law.Clause;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.Source;

/** What clauses ask of their subjects is something that a subject can have, or they would be silent for ever. */
public final class Traits {

    /** The kinds of codes that some subject has of its own. */
    private static final Set<String> OWN =
            Set.of("municipality", "resolution", "component", "role", "employer", "service", "funder", "expense");

    private Traits() {}

    /** Checks that what follows from some code of a kind is said for all of them, or clauses would not speak of the rest. */
    static void whole(Layer policy, Faults faults) {
        Source yaml = policy.policy();
        if (!faults.none(yaml.name())) {
            return;
        }
        policy.traits()
                .forgotten(policy.vocabulary())
                .forEach((derived, codes) -> faults.add(yaml.fault(
                        FaultCode.TRAIT,
                        yaml.line("traits:"),
                        "traits",
                        "traits: no " + derived + " for " + String.join(", ", codes),
                        "a line for every code of the kind, such as "
                                + codes.iterator().next() + ": {" + derived + ": [...]}")));
    }

    /**
     * Checks that every clause of a programme and of its layers can apply.
     *
     * @param layers all folders of the programme, its own last
     */
    public static void applicable(List<Layer> layers, Faults faults) {
        Layer policy = layers.get(layers.size() - 1);
        if (!faults.none(policy.policy().name())) {
            return;
        }
        Set<String> kinds = new TreeSet<>(OWN);
        kinds.addAll(policy.traits().kinds());
        layers.forEach(layer -> layer.clauses()
                .forEach((file, clause) -> clause.applies().keySet().stream()
                        .filter(kind -> !kinds.contains(kind))
                        .forEach(kind -> faults.add(silent(layer.named(file), clause, kind, kinds)))));
    }

    private static PolicyFault silent(Source source, Clause clause, String kind, Set<String> kinds) {
        return source.faultBelow(
                FaultCode.TRAIT,
                source.line("applies:"),
                kind,
                "clause " + clause.id() + " asks for the codes of " + kind
                        + ", which no subject has and no trait in policy.yaml gives",
                "a trait that gives " + kind + ", or "
                        + Codes.expected(kind, kinds).en());
    }
}
