package org.kimrules.authoring.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.drl.RulePolicies;
import org.kimrules.drl.engine.CompiledRules;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.fit.StageFacts;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;

/**
 * What rules are said to see of a stage is what the stage is fed: over all cases of the shipped policy, and of one that counts, no type
 * more and none less.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StageFactsTest {

    private final Map<Stage, Set<String>> fed = new EnumMap<>(Stage.class);
    private final Map<SubjectKind, Set<String>> subjects = new EnumMap<>(SubjectKind.class);

    private static final Path COUNTING =
            Path.of("..", "kim-rules-examples", "lindental", "src", "main", "resources", "policies", "libraries");

    @BeforeAll
    void hearEveryCase() {
        PolicyFolder shipped = PolicyFolder.read(PolicyFiles.in(ShippedLaw.POLICY));
        hear(shipped, new Heard(new RulePolicies().rules(shipped.layers())));
        PolicyFolder counting = PolicyFolder.read(PolicyFiles.in(COUNTING));
        hear(counting, new Heard(CompiledRules.load(counting.layers())));
    }

    private void hear(PolicyFolder folder, Heard heard) {
        Law law = new Law(folder, heard);
        Suite suite = Suite.read(folder);
        suite.cases().forEach(one -> {
            law.without(one.unknown()).assess(suite.plan(one, law.whole()), one.asOf());
            heard.runs().forEach(this::note);
        });
    }

    private void note(Heard.Run run) {
        run.facts()
                .forEach(fact -> fed.computeIfAbsent(run.stage(), any -> new TreeSet<>())
                        .add(fact.getClass().getSimpleName()));
        run.subjects()
                .forEach(subject -> subjects.computeIfAbsent(subject.ref().kind(), any -> new TreeSet<>())
                        .add(subject.getClass().getSimpleName()));
    }

    @Test
    void everyStageIsFedTheTypesThatItsRulesMayRead() {
        Map<Stage, Set<String>> said = Stream.of(Stage.values())
                .collect(Collectors.toMap(stage -> stage, StageFacts::types, (a, b) -> a, TreeMap::new));
        assertThat(fed).isEqualTo(said);
    }

    @Test
    void everyKindOfSubjectIsOfTheTypeThatItsClausesSpeakAbout() {
        Map<SubjectKind, Set<String>> said = Stream.of(SubjectKind.values())
                .collect(Collectors.toMap(
                        kind -> kind, kind -> Set.of(StageFacts.type(kind)), (a, b) -> a, TreeMap::new));
        assertThat(subjects).isEqualTo(said);
    }
}
