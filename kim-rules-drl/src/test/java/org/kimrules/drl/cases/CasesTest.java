package org.kimrules.drl.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.remedy.Remedy.Kind;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.folder.Inventory;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;

/** Runs the {@code cases.yaml} of every clause and sees to it that no clause and no rule is without a case. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesTest {

    private static final Path POLICY = CaseFile.POLICIES.resolve("kim-nrw");

    /** The first day on which nothing that the base plan waits for is open. */
    private static final AsOf SETTLED = AsOf.knownOn(LocalDate.of(2021, 1, 15));

    private CaseRun run;
    private PolicyFolder folder;
    private List<Clause> encoded;
    private List<Case> cases;

    @BeforeAll
    void readAllCasesOnce() {
        run = new CaseRun(POLICY);
        folder = PolicyFolder.read(PolicyFiles.in(POLICY));
        encoded = run.policy().register().clauses().stream()
                .filter(clause -> clause.status() == ClauseStatus.ENCODED)
                .toList();
        cases = CaseFile.all(folder, encoded).toList();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsItSays() {
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    List<String> differences = run.differences(one);
                    assertThat(differences)
                            .withFailMessage(() -> "\ncase: " + one.name() + "\nknown on: "
                                    + one.asOf().knownOn() + "\n" + String.join("\n\n", differences))
                            .isEmpty();
                }));
    }

    @Test
    void theBasePlanFailsNoClauseOnceAllIsSettled() {
        assertThat(Worse.clauses(run.base(SETTLED))).isEmpty();
    }

    @Test
    void everyEncodedClauseHasCases() {
        Set<String> without = ids(encoded);
        cases.forEach(one -> without.remove(one.clause()));
        assertThat(without).as("encoded clauses without a case").isEmpty();
        assertThat(encoded).as("encoded clauses").isNotEmpty();
    }

    @Test
    void everyRuleAnswersWhatSomeCaseExpects() {
        Inventory inventory = folder.inventory();
        Set<String> silent = inventory.files().stream()
                .filter(file -> !file.endsWith("/derive.drl"))
                .flatMap(file -> inventory.rulesIn(file).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        cases.forEach(one -> silent.removeAll(run.rules(one)));
        assertThat(silent).as("rules whose answer no case expects").isEmpty();
    }

    @Test
    void everyEncodedClauseHasACaseThatFailsItAlone() {
        Set<String> without = ids(encoded);
        cases.stream().filter(Case::alone).forEach(one -> without.remove(one.clause()));
        assertThat(without).as("encoded clauses that no case fails alone").isEmpty();
    }

    @Test
    void everyFindingOfEveryCaseThatIsNotFineSaysWhatWouldCureIt() {
        assertThat(cases.stream().flatMap(run::withoutRemedy)).isEmpty();
    }

    @Test
    void everyRemedyThatAPlanCanShowCuresItsFinding() {
        assertThat(cases.stream().flatMap(run::uselessRemedies)).isEmpty();
        assertThat(cases.stream().flatMap(run::triedRemedies).distinct())
                .containsExactlyInAnyOrder(
                        Kind.APPROVAL, Kind.CHANGE, Kind.SUPPLY, Kind.FUNDS, Kind.CORRECTION, Kind.WITHDRAWAL);
    }

    private static Set<String> ids(List<Clause> clauses) {
        return clauses.stream().map(Clause::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
