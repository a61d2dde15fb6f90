package org.kimrules.drl.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanBuilder;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;

/** Draws sound plans of the programme from seeds; the same seed gives the same plan. */
public final class PlanGenerator {

    private static final List<LocalDate> KNOWLEDGE = List.of(
            LocalDate.of(2019, 12, 1),
            LocalDate.of(2020, 4, 22),
            LocalDate.of(2020, 7, 7),
            LocalDate.of(2020, 9, 3),
            LocalDate.of(2020, 9, 3),
            LocalDate.of(2020, 9, 3),
            LocalDate.of(2020, 9, 3),
            LocalDate.of(2020, 11, 29),
            LocalDate.of(2020, 11, 29),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2022, 1, 15));

    private final Policy policy;
    private final Oracle oracle;
    private final List<AsOf> knowledge;

    /**
     * A drawn plan and the day whose publications count.
     *
     * @param plan the plan
     * @param asOf the day of knowledge
     */
    public record Sample(GrantPlan plan, AsOf asOf) {}

    /** Creates a generator for the policy; it draws only days on which the oracle knows every encoded clause. */
    public PlanGenerator(Policy policy) {
        this.policy = policy;
        this.oracle = new Oracle(policy.register(), policy.parameters());
        this.knowledge =
                KNOWLEDGE.stream().map(AsOf::knownOn).filter(oracle::answers).toList();
    }

    /** Returns the plan of the seed. */
    public Sample sample(long seed) {
        Dice dice = new Dice(~seed);
        AsOf asOf = dice.pick(knowledge);
        GrantPlan bare = limited(skeleton(seed).build(policy), seed);
        SortedSet<Integer> years = new TreeSet<>();
        bare.positions().forEach(position -> years.addAll(Scene.years(position)));
        BudgetDraw budget = new BudgetDraw(dice, years, oracle.budget(bare, asOf));
        PlanBuilder whole = skeleton(seed).budget(budget::draw);
        GrantPlan plan = limited(whole.build(policy), seed);
        return new Sample(narrowed(plan, dice, oracle.budget(plan, asOf)), asOf);
    }

    private static PlanBuilder skeleton(long seed) {
        Dice dice = new Dice(seed);
        PlanBuilder plan = PlanBuilder.plan("plan-" + seed, "Plan " + seed);
        new DecisionDraw(dice, plan).draw(Post.draw(dice));
        plan.budget(budget -> Post.LINES.forEach(line -> budget.line(line, "Produktgruppe " + line, dice.inOrder())));
        return plan;
    }

    /** Limits some approvals to a period, which the builder can't say. */
    private static GrantPlan limited(GrantPlan plan, long seed) {
        Dice dice = new Dice(seed + 1);
        List<Exemption> exemptions = new ArrayList<>();
        plan.exemptions().forEach(each -> exemptions.add(dice.chance(20) ? limited(each) : each));
        return with(plan, exemptions, plan.budget());
    }

    private static Exemption limited(Exemption exemption) {
        return new Exemption(
                exemption.id(),
                exemption.clause(),
                exemption.positions(),
                exemption.state(),
                exemption.authority(),
                exemption.reference(),
                exemption.decidedOn(),
                Optional.of(Period.of(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 12, 31))));
    }

    /** Narrows some claims to positions or a budget line, which the builder can't say. */
    private static GrantPlan narrowed(GrantPlan plan, Dice dice, BudgetAnswers sums) {
        List<Claim> claims = new ArrayList<>();
        plan.budget()
                .claims()
                .forEach(claim -> claims.add(dice.chance(50) ? narrowed(claim, plan, dice, sums) : claim));
        BudgetPlan budget = plan.budget();
        return with(
                plan, plan.exemptions(), new BudgetPlan(budget.lines(), budget.ownFunds(), budget.payments(), claims));
    }

    private static Claim narrowed(Claim claim, GrantPlan plan, Dice dice, BudgetAnswers sums) {
        Set<String> positions = dice.chance(60)
                ? dice.some(plan.positions()).stream().map(Position::id).collect(Collectors.toSet())
                : Set.of();
        Optional<String> line = dice.chance(60) ? Optional.of(dice.pick(Post.LINES)) : Optional.empty();
        Claim narrow = with(claim, positions, line, claim.amount());
        Money exact = sums.computed(narrow, claim.years().first()).orElse(claim.amount());
        return dice.inOrder() && !exact.isNegative() ? with(claim, positions, line, exact) : narrow;
    }

    private static Claim with(Claim claim, Set<String> positions, Optional<String> line, Money amount) {
        return new Claim(claim.id(), claim.text(), claim.kind(), positions, line, claim.years(), amount);
    }

    private static GrantPlan with(GrantPlan plan, List<Exemption> exemptions, BudgetPlan budget) {
        return new GrantPlan(
                plan.id(),
                plan.title(),
                plan.programme(),
                plan.applicant(),
                plan.sponsors(),
                plan.positions(),
                exemptions,
                plan.reservations(),
                plan.meetings(),
                plan.resolutions(),
                plan.statements(),
                budget);
    }
}
