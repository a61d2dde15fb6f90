package org.kimrules.test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.change.Change;
import org.kimrules.authoring.change.PlanPath;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.time.AsOf;

/**
 * A case in Java: a plan, changes of it and what is known. Immutable; each step gives another scenario, so that one can be the
 * start of many.
 *
 * <pre>
 * Assessment answer = Scenario.of(law)
 *         .set("positions[KI-KOORDINATION].sponsor", "SOZIALAMT")
 *         .knownOn("2021-01-15")
 *         .assess();
 * </pre>
 */
public final class Scenario {

    private final Law law;
    private final Node plan;
    private final AsOf asOf;
    private final Set<String> unknown;

    private Scenario(Law law, Node plan, AsOf asOf, Set<String> unknown) {
        this.law = law;
        this.plan = plan;
        this.asOf = asOf;
        this.unknown = Set.copyOf(unknown);
    }

    /**
     * Starts from the base plan of the policy, {@code cases/base.yaml}, with all that is known by now.
     *
     * @throws java.util.NoSuchElementException when the policy has no base plan
     */
    public static Scenario of(Law law) {
        return of(law, Suite.read(law.folder()).base().orElseThrow());
    }

    /** Starts from the plan in the file. */
    public static Scenario of(Law law, Path plan) {
        return of(law, Documents.read(plan));
    }

    private static Scenario of(Law law, Node plan) {
        return new Scenario(law, plan, AsOf.knownOn(LocalDate.of(2100, 12, 31)), Set.of());
    }

    /**
     * Puts a value at a place of the plan.
     *
     * @param path the place: {@code positions[KI].period.to}
     * @param yaml the value, as a plan file writes it
     */
    public Scenario set(String path, String yaml) {
        return changed(new Change.Put(PlanPath.parse(path), Documents.yaml(yaml)));
    }

    /** Takes away what stands at a place of the plan. */
    public Scenario remove(String path) {
        return changed(new Change.Remove(PlanPath.parse(path)));
    }

    /** Appends an item, as a plan file writes it, to a list of the plan. */
    public Scenario add(String list, String yaml) {
        return changed(new Change.Add(PlanPath.parse(list), Documents.yaml(yaml)));
    }

    /** Appends a copy of an item of a list under another id. */
    public Scenario copy(String path, String id) {
        return changed(new Change.Copy(PlanPath.parse(path), id));
    }

    private Scenario changed(Change change) {
        return new Scenario(law, change.apply(plan), asOf, unknown);
    }

    /** Knows what had been published by the day, {@code 2020-09-03}. */
    public Scenario knownOn(String day) {
        return new Scenario(law, plan, AsOf.knownOn(LocalDate.parse(day)), unknown);
    }

    /** Knows nothing of the parameter, {@code B1.personnel}. */
    public Scenario without(String parameter) {
        Set<String> more = new TreeSet<>(unknown);
        more.add(parameter);
        return new Scenario(law, plan, asOf, more);
    }

    /**
     * Returns the answer.
     *
     * @throws org.kimrules.core.data.InvalidInputException when the plan is refused
     */
    public Assessment assess() {
        Policy policy = law.without(unknown);
        return policy.assess(new PlanDocument(plan).toPlan(policy), asOf);
    }
}
