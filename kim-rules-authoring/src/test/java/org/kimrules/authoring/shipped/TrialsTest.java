package org.kimrules.authoring.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.shipped.Heard.Run;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.RulePolicies;
import org.kimrules.drl.engine.CompiledRules;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.trial.Trial;

/** A trial says of every rule what the rule itself did, whichever way the rules were built. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrialsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private PolicyFolder folder;
    private Heard heard;
    private Law law;
    private RuleStages compiled;
    private List<Clause> encoded;

    @BeforeAll
    void loadTheRulesOnce() {
        folder = PolicyFolder.read(PolicyFiles.in(ShippedLaw.POLICY));
        heard = new Heard(new RulePolicies().rules(folder.layers()));
        law = new Law(folder, heard);
        compiled = CompiledRules.load(folder.layers());
        encoded = folder.register().clauses().stream()
                .filter(clause -> clause.status() == ClauseStatus.ENCODED)
                .toList();
    }

    @Test
    void inEveryCaseARuleOfItsClauseFiresExactlyWhereNothingKeepsItFromIt() {
        Suite suite = Suite.read(folder);
        Set<String> fired = new TreeSet<>();
        suite.cases().forEach(one -> {
            GrantPlan plan = suite.plan(one, law.whole());
            law.without(one.unknown()).assess(plan, one.asOf());
            heard.runs()
                    .forEach(run -> run.subjects()
                            .forEach(subject -> fired.addAll(tried(run, one.clause(), subject, one.name()))));
        });
        assertThat(fired).as("rules that fired in some case").isEqualTo(compiled.rules());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void overThePlansOnRecordEveryRuleFiresExactlyWhereNothingKeepsItFromIt(Path file) {
        GrantPlan plan = Plans.read(file, law.whole());
        assess(law, plan);
        assertThat(heard.runs().stream()
                        .flatMap(run -> run.subjects().stream()
                                .flatMap(subject -> subject.law().stream()
                                        .flatMap(clause -> tried(run, clause, subject, file.toString()).stream()))))
                .isNotEmpty();
    }

    /** Reads a plan with what was known on the day of its decision, or in the end. */
    static Assessment assess(Law law, GrantPlan plan) {
        return law.whole().assess(plan, AsOf.knownOn(plan.decidedOn().orElse(LAST_DAY)));
    }

    static Stream<Path> plans() {
        try (Stream<Path> files = Files.walk(ShippedLaw.PLANS)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml")
                            && !file.toString().endsWith("-bad.yaml"))
                    .filter(file -> !file.startsWith(ShippedLaw.PLANS.resolve("lindental")))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tries the clause, also where it does not apply, and returns what fired. */
    private List<String> tried(Run run, String clause, Subject subject, String name) {
        List<Trial> trials = heard.trials(run.stage(), clause, subject, run.facts());
        List<String> held = trials.stream().filter(Trial::held).map(Trial::rule).toList();
        assertThat(held).as(name + ", " + subject.ref()).isEqualTo(run.fired(subject, clause));
        assertThat(compiled.trials(run.stage(), clause, subject, run.facts()))
                .as(name + ", " + subject.ref())
                .isEqualTo(trials);
        return held;
    }
}
