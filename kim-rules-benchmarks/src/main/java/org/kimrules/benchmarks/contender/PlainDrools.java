package org.kimrules.benchmarks.contender;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.spending.Meter;
import org.kimrules.drl.trial.Trial;

/**
 * The same rules as a user of Drools would run them: all files compiled with drools-mvel into one base, the stages as agenda
 * groups, one session for each plan from the first stage to the last. It stands apart from the library's own use of Drools
 * on purpose, so that it stays what it is. One plan at a time.
 */
public final class PlainDrools implements RuleStages {

    private final KieBase base;
    private final Set<String> rules;
    private @Nullable PlainSession session;

    private PlainDrools(KieBase base, Set<String> rules) {
        this.base = base;
        this.rules = rules;
    }

    /** Compiles all rules of the policy and its layers. */
    public static PlainDrools compile(PolicyFolder folder) {
        KieBase base = RuleFiles.compile(folder, file -> true);
        return new PlainDrools(
                base,
                base.getKiePackages().stream()
                        .flatMap(each -> each.getRules().stream())
                        .map(rule -> rule.getName())
                        .collect(Collectors.toSet()));
    }

    /** Returns the same rules, with sessions of their own. */
    PlainDrools forAnotherThread() {
        return new PlainDrools(base, rules);
    }

    /** The first stage opens a session, the last one closes it. Nothing is counted. */
    @Override
    public List<Conclusion> run(Stage stage, Collection<? extends Fact> facts, Meter meter) {
        PlainSession open =
                stage == Stage.DERIVE ? opened() : Optional.ofNullable(session).orElseThrow();
        List<Conclusion> conclusions = open.run(stage, facts);
        if (stage == Stage.COVER) {
            close();
        }
        return conclusions;
    }

    /** No rule of the policy looks for a figure of another component than its own. */
    @Override
    public boolean reads(String clause, String key) {
        return false;
    }

    private PlainSession opened() {
        close();
        PlainSession opened = new PlainSession(base.newKieSession());
        session = opened;
        return opened;
    }

    private void close() {
        if (session != null) {
            session.dispose();
            session = null;
        }
    }

    /** Nobody asks it why something did not apply. */
    @Override
    public List<Trial> trials(Stage stage, String clause, Subject subject, Collection<? extends Fact> facts) {
        throw new UnsupportedOperationException("plain Drools tries no single conditions");
    }

    @Override
    public Optional<Trial> trial(Stage stage, String rule, Subject subject, Collection<? extends Fact> facts) {
        throw new UnsupportedOperationException("plain Drools tries no single conditions");
    }

    @Override
    public Set<String> rules() {
        return rules;
    }
}
