package org.kimrules.authoring.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kimrules.authoring.cases.CaseRun;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.shipped.Heard;
import org.kimrules.core.law.Unit;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.drl.RulePolicies;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PlannedPosition;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.glossary.Property;
import org.kimrules.drl.trial.Trial;

/** What is said of all facts is true of every fact of every case. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShapesTest {

    private static final PolicyFolder FOLDER = PolicyFolder.read(PolicyFiles.onClassPath("kim-nrw"));

    private final Heard heard = new Heard(new RulePolicies().rules(FOLDER.layers()));
    private List<Heard.Run> runs = List.of();

    @BeforeAll
    void runAllCases() {
        Suite suite = Suite.read(FOLDER);
        CaseRun run = new CaseRun(suite, new Law(FOLDER, heard));
        suite.cases().forEach(run::assess);
        runs = heard.runs();
    }

    @Test
    void flagsHangTogetherAsSaid() {
        Set<String> seen = new TreeSet<>();
        for (Fact fact :
                runs.stream().flatMap(run -> run.facts().stream()).collect(Collectors.toCollection(HashSet::new))) {
            String type = fact.getClass().getSimpleName();
            Shapes.flags(type).stream().filter(flags -> has(fact, flags)).forEach(flags -> {
                assertThat(holds(fact, type, Set.copyOf(flags)))
                        .as(type + " " + flags)
                        .isTrue();
                seen.add(type);
            });
        }
        assertThat(seen).containsExactly("Approval", "Office", "ParameterInForce", "UnitBalance", "YearBalance");
    }

    /** Only what is a yes or no can hold. */
    private static boolean has(Fact fact, List<String> flags) {
        return !flags.contains("holds")
                || (fact instanceof ParameterInForce figure
                        && figure.parameter().unit() == Unit.FLAG);
    }

    private static boolean holds(Fact fact, String type, Set<String> flags) {
        Map<Variable, String> values = new HashMap<>();
        Formula law = Shapes.law(type, flags, flag -> {
            Variable variable = new Variable(flag, List.of(Variable.YES, Variable.NO));
            values.put(variable, Property.read(fact, flag).toString());
            return new Formula.In(variable, Set.of(Variable.YES));
        });
        return law.holds(values);
    }

    @Test
    void inTheGrantStageEverySliceIsGrantable() {
        assertThat(heldBack()).isEmpty();
    }

    private List<String> heldBack() {
        Set<String> asked = new TreeSet<>();
        return runs.stream()
                .filter(run -> run.stage() == Stage.GRANT)
                .flatMap(run -> run.subjects().stream()
                        .filter(subject -> asked.add(subject.ref().toString()))
                        .flatMap(subject -> subject.law().stream()
                                .flatMap(clause -> heard.trials(run.stage(), clause, subject, run.facts()).stream())))
                .flatMap(trial -> trial.looks().stream())
                .filter(look -> look.type().equals("Standing"))
                .filter(look -> !look.held())
                .map(Trial.Look::toString)
                .toList();
    }

    @Test
    void thereIsAlwaysAFactOfTheTypesOfWhichThereAlwaysIsOne() {
        Set<String> asked = new TreeSet<>();
        assertThat(runs.stream()
                        .flatMap(run -> run.subjects().stream()
                                .flatMap(subject -> subject.law().stream()
                                        .filter(clause ->
                                                asked.add(clause + subject.ref().kind()))
                                        .flatMap(clause ->
                                                heard.trials(run.stage(), clause, subject, run.facts()).stream())))
                        .flatMap(trial -> trial.looks().stream())
                        .filter(look -> Shapes.always(look.type()))
                        .filter(look -> look.fact().isEmpty()))
                .isEmpty();
        assertThat(asked).hasSizeGreaterThan(50);
    }

    @Test
    void whatIsAlwaysStatedIsNeverUnknown() {
        Set<String> unknown = runs.stream()
                .flatMap(run -> run.facts().stream())
                .filter(fact -> fact instanceof PositionSlice || fact instanceof PlannedPosition)
                .flatMap(fact -> Shapes.stated(fact.getClass()).stream()
                        .filter(property -> Property.read(fact, property).equals(Vocabulary.UNKNOWN)))
                .collect(Collectors.toSet());
        assertThat(unknown).isEmpty();
    }

    @Test
    void whoeverAPositionNamesAsItsSupervisorIsAPositionOfThePlan() {
        Set<Boolean> named = new HashSet<>();
        for (Heard.Run run : runs) {
            Set<String> positions = run.facts().stream()
                    .filter(PlannedPosition.class::isInstance)
                    .map(fact -> ((PlannedPosition) fact).id())
                    .collect(Collectors.toSet());
            run.facts().stream()
                    .filter(fact -> fact instanceof PositionSlice && !positions.isEmpty())
                    .map(fact -> ((PositionSlice) fact).supervisor())
                    .forEach(supervisor -> {
                        named.add(supervisor.equals(Vocabulary.UNKNOWN));
                        assertThat(positions.contains(supervisor)).isNotEqualTo(supervisor.equals(Vocabulary.UNKNOWN));
                    });
        }
        assertThat(named).containsExactlyInAnyOrder(true, false);
    }
}
