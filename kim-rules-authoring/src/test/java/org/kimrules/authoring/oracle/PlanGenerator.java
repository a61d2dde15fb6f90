package org.kimrules.authoring.oracle;

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
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.plan.Application;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanBuilder;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;

/** Draws sound plans of the programme from seeds; the same seed gives the same plan. */
public final class PlanGenerator {

    private static final LocalDate LAST_PUBLICATION = LocalDate.of(2024, 12, 19);

    /** The days on which something of the law was published. */
    private static final List<LocalDate> PUBLISHED = List.of(
            LocalDate.of(2020, 4, 22),
            LocalDate.of(2020, 7, 7),
            LocalDate.of(2020, 11, 30),
            LocalDate.of(2020, 12, 2),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2021, 11, 25),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2024, 1, 1),
            LAST_PUBLICATION);

    private static final LocalDate COUNCIL_DAY = LocalDate.of(2020, 9, 3);
    private static final LocalDate FIRST_KNOWLEDGE = LocalDate.of(2020, 4, 1);
    private static final LocalDate LAST_KNOWLEDGE = LocalDate.of(2026, 6, 30);

    private final Policy policy;
    private final Oracle oracle;
    /**
     * A drawn plan and the day whose publications count.
     *
     * @param plan the plan
     * @param asOf the day of knowledge
     */
    public record Sample(GrantPlan plan, AsOf asOf) {}

    /** Creates a generator for the policy. */
    public PlanGenerator(Policy policy) {
        this.policy = policy;
        this.oracle = new Oracle(policy.register(), policy.parameters());
    }

    /** Returns the plan of the seed. */
    public Sample sample(long seed) {
        Dice dice = new Dice(~seed);
        AsOf asOf = scenario(dice, AsOf.knownOn(knowledge(dice)));
        GrantPlan bare = completed(skeleton(seed).build(policy), seed);
        SortedSet<Integer> years = new TreeSet<>();
        bare.positions().forEach(position -> years.addAll(Scene.years(position)));
        BudgetDraw budget = new BudgetDraw(dice, years, oracle.budget(bare, asOf));
        PlanBuilder whole = skeleton(seed).budget(budget::draw);
        GrantPlan plan = completed(whole.build(policy), seed);
        return new Sample(narrowed(plan, dice, oracle.budget(plan, asOf)), asOf);
    }

    /** Most days lie about a publication, where the law changes from one day to the next. */
    private static LocalDate knowledge(Dice dice) {
        return switch (dice.between(1, 6)) {
            case 1 -> COUNCIL_DAY;
            case 2 -> dice.day(LAST_PUBLICATION, LAST_KNOWLEDGE);
            case 3 -> dice.day(FIRST_KNOWLEDGE, LAST_KNOWLEDGE);
            default -> dice.pick(PUBLISHED).minusDays(dice.between(0, 1));
        };
    }

    /** Some callers assume amounts where none is known. */
    private static AsOf scenario(Dice dice, AsOf asOf) {
        return switch (dice.between(1, 12)) {
            case 1 -> asOf.assuming("B2.personnel", EuroRange.between(Euro.of("55000.00"), Euro.of("57000.00")));
            case 2 -> asOf.assuming("B1.coordination", EuroRange.exactly(Euro.of("57000.00")));
            case 3 ->
                asOf.assuming("B1.workplace", EuroRange.atLeast(Euro.of("5700.00")))
                        .assuming("B1.assistance", EuroRange.exactly(Euro.of("22500.00")));
            default -> asOf;
        };
    }

    private static PlanBuilder skeleton(long seed) {
        Dice dice = new Dice(seed);
        PlanBuilder plan = PlanBuilder.plan("plan-" + seed, "Plan " + seed);
        new DecisionDraw(dice, plan).draw(new PostDraw(dice).draw());
        plan.budget(budget -> Post.LINES.forEach(line -> budget.line(line, "Produktgruppe " + line, dice.inOrder())));
        return plan;
    }

    /** Adds what the builder can't say: approvals for a period, and applications with what became of them. */
    private static GrantPlan completed(GrantPlan plan, long seed) {
        Dice dice = new Dice(seed + 1);
        List<Exemption> exemptions = new ArrayList<>();
        plan.exemptions().forEach(each -> exemptions.add(dice.chance(20) ? limited(each) : each));
        return with(plan, exemptions, new ApplicationDraw(dice).draw(plan), plan.budget());
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
                plan,
                plan.exemptions(),
                plan.applications(),
                new BudgetPlan(budget.lines(), budget.ownFunds(), budget.payments(), claims));
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

    private static GrantPlan with(
            GrantPlan plan, List<Exemption> exemptions, List<Application> applications, BudgetPlan budget) {
        return new GrantPlan(
                plan.id(),
                plan.title(),
                plan.programme(),
                plan.applicant(),
                plan.sponsors(),
                plan.positions(),
                exemptions,
                applications,
                plan.reservations(),
                plan.meetings(),
                plan.resolutions(),
                plan.statements(),
                budget,
                plan.privacy());
    }
}
