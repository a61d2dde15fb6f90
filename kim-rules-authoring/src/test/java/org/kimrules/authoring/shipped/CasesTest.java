package org.kimrules.authoring.shipped;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.kimrules.authoring.cases.Case;
import org.kimrules.authoring.cases.Worse;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.remedy.Remedy.Kind;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.folder.Inventory;
import org.kimrules.drl.folder.PolicyFolder;

/** Runs the {@code cases.yaml} of every clause and sees to it that no clause and no rule is without a case. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesTest {

    /** The first day on which nothing that the base plan waits for is open. */
    private static final AsOf SETTLED = AsOf.knownOn(LocalDate.of(2021, 1, 15));

    private ShippedLaw run;
    private PolicyFolder folder;
    private List<Clause> encoded;
    private List<Case> cases;

    @BeforeAll
    void readAllCasesOnce() {
        run = new ShippedLaw();
        folder = run.suite().folder();
        encoded = run.law().whole().register().clauses().stream()
                .filter(clause -> clause.status() == ClauseStatus.ENCODED)
                .toList();
        cases = run.suite().cases();
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
        Policy policy = run.law().whole();
        assertThat(Worse.clauses(policy.assess(run.suite().basePlan(policy), SETTLED)))
                .isEmpty();
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
