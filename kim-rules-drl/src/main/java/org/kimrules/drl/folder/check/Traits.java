package org.kimrules.drl.folder.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kimrules.core.data.Codes;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.drl.folder.DerivedTraits;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.Source;

/** What clauses ask of their subjects is something that a subject can have, or they would be silent for ever. */
public final class Traits {

    /** The kinds of codes that every subject has from its plan. */
    private static final Set<String> OF_PLAN = Set.of("municipality", "resolution");

    private static final Set<String> OF_POSITION =
            Set.of("component", "role", "employer", "service", "funder", "expense");

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
        layers.forEach(layer -> layer.clauses().forEach((file, clause) -> {
            Set<String> kinds = kinds(clause.subject(), policy.traits());
            clause.applies().keySet().stream()
                    .filter(kind -> !kinds.contains(kind))
                    .forEach(kind -> faults.add(silent(layer.named(file), clause, kind, kinds)));
        }));
    }

    /** Returns the kinds of codes that such a subject can have: of its plan, its own, and those that follow from either. */
    private static Set<String> kinds(SubjectKind subject, DerivedTraits traits) {
        Set<String> kinds = new TreeSet<>(OF_PLAN);
        kinds.addAll(
                switch (subject) {
                    case POSITION -> OF_POSITION;
                    case PLAN, COMPONENT_YEAR, RESERVATION -> Set.of("component");
                    case UNIT_YEAR -> Set.of("funder");
                    case YEAR, LINE, LINE_YEAR, CLAIM, MEETING -> Set.of();
                });
        kinds.addAll(traits.from(kinds));
        return kinds;
    }

    private static PolicyFault silent(Source source, Clause clause, String kind, Set<String> kinds) {
        return source.faultBelow(
                FaultCode.TRAIT,
                source.line("applies:"),
                kind,
                "clause " + clause.id() + " asks for the codes of " + kind + ", which its subject " + clause.subject()
                        + " never has",
                "a trait in policy.yaml that gives " + kind + " to it, or "
                        + Codes.expected(kind, kinds).en());
    }
}
