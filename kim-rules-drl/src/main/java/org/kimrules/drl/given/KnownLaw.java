package org.kimrules.drl.given;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.folder.PolicyFolder;

/**
 * Keeps the law in force from one assessment to the next: it depends on what had been published and on the kind of the plan, and
 * on nothing else of a plan or of the day of knowledge. One for each policy. Thread-safe.
 */
public final class KnownLaw {

    /** More than a law has days of publication and kinds of plans. */
    private static final int KEPT = 200;

    private final PolicyFolder policy;
    private final NavigableSet<LocalDate> published = new TreeSet<>();
    private final Kept<Question, LawInForce> answers = new Kept<>(KEPT);

    /** Between two publications it does not matter on which day something is known; null stands for the time before all of them. */
    private record Question(@Nullable LocalDate published, Map<String, Set<String>> plan) {}

    /** Begins with nothing kept. */
    public KnownLaw(PolicyFolder policy) {
        this.policy = policy;
        policy.register().documents().stream().map(LawDocument::knownFrom).forEach(published::add);
    }

    /** Returns the law in force for the plan, as known. */
    public LawInForce of(GrantPlan plan, AsOf asOf) {
        Question question = new Question(published.floor(asOf.knownOn()), LawInForce.traits(plan));
        return answers.of(question, any -> new LawInForce(policy, asOf, plan));
    }
}
