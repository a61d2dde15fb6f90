package org.kimrules.drl.policy;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.batch.BatchOptions;
import org.kimrules.core.batch.BatchResult;
import org.kimrules.core.batch.Workers;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;

/** What a small application does between its start and its end: prebuilt rules, rules compiled at run time, and a batch. */
public final class Deployed implements Callable<Set<String>> {

    private static final int PLANS = 20;

    private final Path folder;

    /** Creates the application. */
    public Deployed(Path folder) {
        this.folder = folder;
    }

    /** Returns the verdicts of all plans. */
    @Override
    public Set<String> call() {
        Policy compiled = Policies.load(folder);
        GrantPlan plan = Plans.read(Bielefeld.file(""), Bielefeld.POLICY);
        BatchOptions options = BatchOptions.DEFAULT.with(Workers.of(2));
        try (Stream<BatchResult> results =
                Bielefeld.POLICY.assessAll(Collections.nCopies(PLANS, plan).stream(), options)) {
            return Stream.concat(Stream.of(compiled.ref().id()), results.map(Deployed::verdict))
                    .collect(Collectors.toSet());
        }
    }

    private static String verdict(BatchResult result) {
        return result instanceof BatchResult.Assessed assessed
                ? assessed.assessment().verdict().name()
                : result.toString();
    }
}
