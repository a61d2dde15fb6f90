package org.kimrules.authoring.completeness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What every fact is like whatever the plan says: which facts are always there, which answers exclude each other, which
 * properties are always stated. Without it a rule file would seem to leave out subjects that cannot be. {@code ShapesTest} holds
 * it against the facts of all cases.
 */
final class Shapes {

    /** There is one for whatever a rule can ask, so its absence is no question. */
    private static final Set<String> ALWAYS = Set.of(
            "ApplicantCount",
            "Approval",
            "DecisionDay",
            "Expense",
            "Filing",
            "KnowledgeDay",
            "Office",
            "ParameterInForce",
            "Place",
            "Standing",
            "Statement");

    /** Codes that every plan states. */
    private static final Set<String> STATED = Set.of(
            "PositionSlice.municipality",
            "PositionSlice.component",
            "PositionSlice.position.component",
            "PositionSlice.position.role",
            "PositionSlice.sponsorId",
            "PlannedPosition.component");

    private Shapes() {}

    /** A property of yes and no, by its name. */
    interface Flags extends Function<String, Formula> {}

    /** What the yes and no properties of a type have to do with each other. */
    private record Flagged(List<String> properties, Function<Flags, Formula> law) {}

    private static final Map<String, List<Flagged>> FLAGS = Map.of(
            "Approval",
            List.of(new Flagged(
                    List.of("granted", "open", "refused"),
                    is -> exactlyOne(is.apply("granted"), is.apply("open"), is.apply("refused")))),
            "Office",
            List.of(new Flagged(
                    List.of("present", "absent", "stated"),
                    is -> exactlyOne(is.apply("present"), is.apply("absent"), new Formula.Not(is.apply("stated"))))),
            "ParameterInForce",
            List.of(
                    new Flagged(
                            List.of("known", "holds"), is -> is.apply("holds").implies(is.apply("known"))),
                    new Flagged(
                            List.of("known", "bounded"), is -> is.apply("known").implies(is.apply("bounded")))),
            "Standing",
            List.of(new Flagged(List.of("grantable"), is -> is.apply("grantable"))),
            "UnitBalance",
            List.of(new Flagged(
                    List.of("surplus", "decided"), is -> is.apply("surplus").implies(is.apply("decided")))),
            "YearBalance",
            List.of(
                    new Flagged(
                            List.of("covered", "uncovered"),
                            is -> Formula.atMostOne(List.of(is.apply("covered"), is.apply("uncovered")))),
                    new Flagged(
                            List.of("covered", "gapless"),
                            is -> is.apply("gapless").implies(is.apply("covered")))));

    /** A day that is not stated is later than every other: the flag that says so, by the day. */
    static final Map<String, String> STATED_DAYS =
            Map.of("Filing.filed", "stated", "Filing.approved", "approvalStated");

    private static Formula exactlyOne(Formula... of) {
        return Formula.atMostOne(List.of(of)).and(new Formula.Any(List.of(of)));
    }

    /** Returns whether there is always such a fact. */
    static boolean always(String type) {
        return ALWAYS.contains(type);
    }

    /** Returns whether the code is never unknown. */
    static boolean stated(String property) {
        return STATED.contains(property);
    }

    /** Returns the codes of the type that are never unknown. */
    static List<String> stated(Class<?> type) {
        String prefix = type.getSimpleName() + ".";
        return STATED.stream()
                .filter(property -> property.startsWith(prefix))
                .map(property -> property.substring(prefix.length()))
                .toList();
    }

    /** Returns the properties of the type that hang together. */
    static List<List<String>> flags(String type) {
        return FLAGS.getOrDefault(type, List.of()).stream()
                .map(Flagged::properties)
                .filter(flags -> flags.size() > 1)
                .toList();
    }

    /** Returns the properties whose answers hang together with those of the asked ones, these included. */
    static Set<String> together(String type, Set<String> asked) {
        Set<String> together = new TreeSet<>(asked);
        FLAGS.getOrDefault(type, List.of()).stream()
                .filter(each -> each.properties().stream().anyMatch(asked::contains))
                .forEach(each -> together.addAll(each.properties()));
        return together;
    }

    /** Returns what holds between the properties, as far as they are asked. */
    static Formula law(String type, Set<String> asked, Flags flags) {
        return Formula.all(FLAGS.getOrDefault(type, List.of()).stream()
                .filter(each -> asked.containsAll(each.properties()))
                .map(each -> each.law().apply(flags))
                .toList());
    }
}
