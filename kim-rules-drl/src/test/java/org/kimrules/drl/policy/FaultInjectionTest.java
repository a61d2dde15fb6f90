package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Allowance;
import org.kimrules.core.policy.Budget;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.assess.RulePolicy;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RelayedStages;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.spending.Meter;

/** An assessment that fails at any point gives nothing, and the next one by the same policy is right. */
class FaultInjectionTest {

    private static final AsOf KNOWN = AsOf.knownOn(LocalDate.of(2021, 1, 15));

    private final Faulty faulty = new Faulty(((RulePolicy) Bielefeld.POLICY).rules());
    private final Policy policy = new RulePolicy(((RulePolicy) Bielefeld.POLICY).folder(), faulty);
    private final GrantPlan plan =
            Plans.read(Path.of("..", "kim-rules-examples", "plans", "gemeinde-extra-position.yaml"), policy);

    /** Rules that fail once they have come to some point, if they are told to. */
    private static final class Faulty extends RelayedStages {

        private final RuleStages rules;
        private Optional<Meter> counted = Optional.empty();
        private int figures = Integer.MAX_VALUE;
        private int stages = Integer.MAX_VALUE;

        private Faulty(RuleStages rules) {
            super(rules);
            this.rules = rules;
        }

        private void failAfterLooks(int looks) {
            counted = Optional.of(
                    new Meter(new Budget(new Allowance(looks, 0), Allowance.UNLIMITED, Allowance.UNLIMITED)));
        }

        private void failAfterFirings(int firings) {
            counted = Optional.of(
                    new Meter(new Budget(Allowance.UNLIMITED, new Allowance(firings, 0), Allowance.UNLIMITED)));
        }

        private void failAfterFigures(int most) {
            figures = most;
        }

        private void failAfterStages(int most) {
            stages = most;
        }

        private void failNowhere() {
            counted = Optional.empty();
            figures = Integer.MAX_VALUE;
            stages = Integer.MAX_VALUE;
        }

        @Override
        public List<Conclusion> run(Stage stage, Collection<? extends Fact> facts, Meter meter) {
            facts.stream().filter(ParameterInForce.class::isInstance).forEach(figure -> {
                if (figures-- == 0) {
                    throw new IllegalStateException("no figure can be read");
                }
            });
            List<Conclusion> conclusions = super.run(stage, facts, counted.orElse(meter));
            if (stages-- == 0) {
                throw new IllegalStateException("what was concluded is lost");
            }
            return conclusions;
        }

        @Override
        public boolean apart(Stage stage) {
            return rules.apart(stage);
        }
    }

    private String answer() {
        return JsonReport.of(policy.assess(plan, KNOWN), policy, Language.EN);
    }

    private boolean fails() {
        try {
            policy.assess(plan, KNOWN);
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** Fails at every point of a kind, from the first to the last that the assessment comes to. */
    private void atEvery(String point, IntConsumer fault) {
        faulty.failNowhere();
        String right = answer();
        int injected = 0;
        fault.accept(injected);
        while (fails()) {
            injected++;
            faulty.failNowhere();
            assertThat(answer()).isEqualTo(right);
            fault.accept(injected);
        }
        fault.accept(injected);
        assertThat(answer()).as("the answer that did not come to the point").isEqualTo(right);
        System.out.println("faults injected at every " + point + ": " + injected + ", survived: " + injected);
        assertThat(injected).isGreaterThan(4);
    }

    @Test
    void atEveryLookAtAFact() {
        atEvery("look at a fact", faulty::failAfterLooks);
    }

    @Test
    void atEveryFiringOfARule() {
        atEvery("firing of a rule", faulty::failAfterFirings);
    }

    @Test
    void atEveryFigure() {
        atEvery("figure", faulty::failAfterFigures);
    }

    @Test
    void atTheEndOfEveryStage() {
        atEvery("end of a stage", faulty::failAfterStages);
    }
}
