package org.kimrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Budget;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.assess.RulePolicy;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RelayedStages;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.spending.Meter;
import org.kimrules.oracle.drawn.PlanDraw;

/** No honest plan comes near what rules may spend: none needs more than a tenth of it. */
class HonestBudgetTest {

    private static final long DRAWN = 500;

    private final RulePolicy policy = (RulePolicy) Policies.load("kim-nrw");
    private final AtomicLong looks = new AtomicLong();
    private final AtomicLong firings = new AtomicLong();
    private final Policy watched = new RulePolicy(policy.folder(), new Watched(policy.rules()));

    /** Rules that look at the meter after each run, and keep the largest part of the budget that was spent, in thousandths. */
    private final class Watched extends RelayedStages {

        private final RuleStages rules;

        private Watched(RuleStages rules) {
            super(rules);
            this.rules = rules;
        }

        @Override
        public List<Conclusion> run(Stage stage, Collection<? extends Fact> facts, Meter meter) {
            List<Conclusion> conclusions = super.run(stage, facts, meter);
            looks.accumulateAndGet(
                    1_000 * meter.looks() / Budget.DEFAULT.looks().with(meter.facts()), Math::max);
            firings.accumulateAndGet(
                    1_000 * meter.firings() / Budget.DEFAULT.firings().with(meter.facts()), Math::max);
            return conclusions;
        }

        @Override
        public boolean apart(Stage stage) {
            return rules.apart(stage);
        }
    }

    private void belowATenth(String plans) {
        System.out.println(plans + ": at most " + looks + " thousandths of the looks and " + firings
                + " thousandths of the firings that the budget allows");
        assertThat(looks).hasPositiveValue().hasValueLessThan(100);
        assertThat(firings).hasPositiveValue().hasValueLessThan(100);
    }

    @Test
    void examplePlansNeedLessThanATenth() throws IOException {
        List<GrantPlan> plans =
                ExamplePlansTest.plans().map(file -> Plans.read(file, policy)).toList();
        for (GrantPlan plan : plans) {
            watched.assess(plan, AsOf.knownOn(LocalDate.of(2020, 9, 3)));
            watched.assess(plan, AsOf.knownOn(LocalDate.of(2025, 6, 30)));
        }
        belowATenth(plans.size() + " example plans");
    }

    @Test
    void drawnPlansNeedLessThanATenth() {
        long assessed = LongStream.range(0, DRAWN)
                .mapToObj(PlanDraw::new)
                .filter(this::assess)
                .count();
        belowATenth(assessed + " drawn plans");
        assertThat(assessed).isGreaterThan(DRAWN / 2);
    }

    private boolean assess(PlanDraw draw) {
        Optional<GrantPlan> plan = read(draw.drawn());
        plan.ifPresent(each -> watched.assess(each, draw.asOf()));
        return plan.isPresent();
    }

    private Optional<GrantPlan> read(GrantPlan drawn) {
        try {
            return Optional.of(PlanDocument.of(drawn).toPlan(policy));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }
}
