package org.kimrules.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.drools.model.BitMask;
import org.drools.model.Drools;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Block2;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.runtime.KieRuntime;
import org.kimrules.core.plan.Applicant;
import org.kimrules.core.policy.Allowance;
import org.kimrules.core.policy.Budget;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.context.DecisionDay;
import org.kimrules.drl.context.Office;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.spending.Meter;

/** What the rules of a jar can do when they fire. */
class TellingTest {

    private static final DecisionDay DAY = new DecisionDay(Optional.empty());
    private static final Budget SMALL = new Budget(Allowance.UNLIMITED, new Allowance(50, 0), Allowance.UNLIMITED);

    private static <T> Rule written(String name, Class<T> looksFor, Block2<Drools, T> consequence) {
        Variable<T> found = declarationOf(looksFor);
        return rule("org.example", name)
                .metadata("Clause", "R")
                .build(pattern(found), on(found).execute(consequence));
    }

    private static LoadedRules loaded(Rule... rules) {
        ModelImpl model = new ModelImpl("org.example");
        Stream.of(rules).forEach(model::addRule);
        return new LoadedRules(PrebuiltRules.base(List.of(model), PrebuiltRules.configuration()));
    }

    private static List<Conclusion> run(Budget budget, Rule... rules) {
        return loaded(rules).run(List.of(DAY), new Meter(budget));
    }

    private static Office office(String code) {
        return new Office(code, Applicant.Office.PRESENT);
    }

    @Test
    void whatARuleInsertsIsItsConclusionWithTheFactsThatItMatched() {
        List<Conclusion> told =
                run(Budget.DEFAULT, written("R-s: any day", DecisionDay.class, (drools, day) -> drools.insert("told")));
        assertThat(told).hasSize(1);
        assertThat(told.get(0).rule()).isEqualTo("R-s: any day");
        assertThat(told.get(0).result()).isEqualTo("told");
        assertThat(told.get(0).facts()).containsExactly(DAY);
    }

    @Test
    void anotherRuleFindsWhatItLooksFor() {
        List<Conclusion> told = run(
                Budget.DEFAULT,
                written("R-1: an office for a day", DecisionDay.class, (drools, day) -> drools.insert(office("A"))),
                written("R-2: a word for an office", Office.class, (drools, found) -> drools.insert(found.code())));
        assertThat(told).extracting(Conclusion::result).containsExactly(office("A"), "A");
    }

    @Test
    void aRuleThatInsertsNothingConcludesNothing() {
        Variable<DecisionDay> found = declarationOf(DecisionDay.class);
        Rule silent = rule("org.example", "R-n: silent")
                .metadata("Clause", "R")
                .build(pattern(found), on(found).execute(day -> {}));
        assertThat(run(Budget.DEFAULT, silent)).isEmpty();
    }

    @Test
    void rulesThatCallEachOtherForeverEndWithTheirBudget() {
        Rule endless = written(
                "R-e: one more office", Office.class, (drools, found) -> drools.insert(office(found.code() + "+")));
        Rule first = written("R-f: an office", DecisionDay.class, (drools, day) -> drools.insert(office("A")));
        assertThatThrownBy(() -> run(SMALL, first, endless))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("BUDGET_FIRINGS: ")
                .hasMessageContaining("51 firings in `R-e: one more office`");
    }

    @Test
    void twoRulesWithOneNameAreRefused() {
        Rule one = written("R-s: twice", DecisionDay.class, (drools, day) -> drools.insert("one"));
        Rule other = written("R-s: twice", Office.class, (drools, found) -> drools.insert("other"));
        assertThatThrownBy(() -> loaded(one, other))
                .isInstanceOf(PolicyException.class)
                .hasMessage("two rules are named `R-s: twice`");
    }

    @Test
    void aRuleHasOneConsequence() {
        Variable<DecisionDay> found = declarationOf(DecisionDay.class);
        Rule two = rule("org.example", "R-s: two")
                .metadata("Clause", "R")
                .build(
                        pattern(found),
                        on(found).execute((drools, day) -> drools.insert("aside")),
                        pattern(declarationOf(Office.class)),
                        on(found).execute((drools, day) -> drools.insert("main")));
        assertThatThrownBy(() -> loaded(two))
                .isInstanceOf(PolicyException.class)
                .hasMessage("`R-s: two` is no rule with one consequence");
    }

    static Stream<RuntimeException> whatAConsequenceMayThrow() {
        return Stream.of(new IllegalStateException("on purpose"), new PolicyException("on purpose"));
    }

    @ParameterizedTest
    @MethodSource("whatAConsequenceMayThrow")
    void whatAConsequenceThrowsIsAFaultOfItsRuleWhateverItIs(RuntimeException thrown) {
        Rule failing = written("R-x: fails", DecisionDay.class, (drools, day) -> {
            throw thrown;
        });
        assertThatThrownBy(() -> run(Budget.DEFAULT, failing))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("RULE_FAILED: ")
                .hasMessageContaining("the consequence of `R-x: fails` threw")
                .hasRootCauseMessage("on purpose");
    }

    @Test
    void nothingOfARunIsKeptForTheNext() {
        LoadedRules rules = loaded(
                written("R-1: an office for a day", DecisionDay.class, (drools, day) -> drools.insert(office("A"))),
                written("R-2: a word for an office", Office.class, (drools, found) -> drools.insert(found.code())));
        List<WeakReference<Object>> run = runOf(rules);
        await(() -> run.stream().allMatch(each -> each.refersTo(null)));
        assertThat(rules.run(List.of(DAY), new Meter(Budget.DEFAULT))).hasSize(2);
    }

    /** Returns what was given and what was concluded in a run that is over. */
    private static List<WeakReference<Object>> runOf(LoadedRules rules) {
        DecisionDay given = new DecisionDay(Optional.of(LocalDate.of(2020, 2, 27)));
        Stream<Object> concluded = rules.run(List.of(given), new Meter(Budget.DEFAULT)).stream()
                .flatMap(each -> Stream.of(each, each.result()))
                .filter(each -> !(each instanceof String));
        return Stream.concat(Stream.of(given), concluded)
                .map(WeakReference::new)
                .toList();
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 50 && !condition.getAsBoolean(); i++) {
            System.gc();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static Arguments does(String what, Block2<Drools, DecisionDay> consequence) {
        return Arguments.of(what, consequence);
    }

    static Stream<Arguments> whatElseTheEngineOffers() {
        return Stream.of(
                does("insert a fact that changes", (drools, day) -> drools.insert(day, true)),
                does("insert later", (drools, day) -> drools.insertAsync(day)),
                does("insert for as long as it holds", (drools, day) -> drools.logicalInsert(day)),
                does("update", (drools, day) -> drools.update(day, "day")),
                does("update by mask", (drools, day) -> drools.update(day, BitMask.getEmpty(1))),
                does("delete", (drools, day) -> drools.delete(day)),
                does("halt", (drools, day) -> drools.halt()),
                does("set the focus", (drools, day) -> drools.setFocus("another")),
                does("send", (drools, day) -> drools.getChannel("out").send(day)),
                does(
                        "insert elsewhere",
                        (drools, day) -> drools.getEntryPoint("other").insert(day)),
                does(
                        "take the session",
                        (drools, day) -> drools.getRuntime(KieRuntime.class).halt()),
                does("take the context", (drools, day) -> drools.getContext(Object.class)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatElseTheEngineOffers")
    void aConsequenceCanDoNothingElse(String what, Block2<Drools, DecisionDay> consequence) {
        assertThatThrownBy(() -> run(Budget.DEFAULT, written("R-" + what + ": no", DecisionDay.class, consequence)))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("RULE_FAILED: ")
                .hasMessageContaining("a consequence may insert what it concludes, and nothing else");
    }
}
