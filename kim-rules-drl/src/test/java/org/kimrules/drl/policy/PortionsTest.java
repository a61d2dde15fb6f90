package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Supervision;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.Trust;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.assess.RulePolicy;
import org.kimrules.drl.context.Place;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.RelayedStages;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.spending.Meter;

/** A plan that is cut into portions gets the answer of the whole. */
class PortionsTest {

    private static final String B2_05 = "law/handlungskonzept-2020/B2-05/check.drl";

    private final List<Integer> runs = new ArrayList<>();
    private final List<List<Fact>> limited = new ArrayList<>();

    /** The rules of the policy, which tell how many facts of the check they saw in each run, and which of the maxima. */
    private final class Watched extends RelayedStages {

        private final RuleStages rules;
        private final boolean apart;

        private Watched(RuleStages rules, boolean apart) {
            super(rules);
            this.rules = rules;
            this.apart = apart;
        }

        @Override
        public List<Conclusion> run(Stage stage, Collection<? extends Fact> facts, Meter meter) {
            if (stage == Stage.CHECK) {
                runs.add(facts.size());
            }
            if (stage == Stage.LIMIT) {
                limited.add(List.copyOf(facts));
            }
            return super.run(stage, facts, meter);
        }

        @Override
        public boolean apart(Stage stage) {
            return apart && rules.apart(stage);
        }
    }

    /** Positions of management come first, those that they supervise last, so that no portion holds both. */
    private static GrantPlan large(int copies) {
        return large(copies, PortionsTest::supervision);
    }

    /**
     * Returns a plan of that many copies.
     *
     * @param supervision who supervises the copy of a position, by its number
     */
    private static GrantPlan large(int copies, BiFunction<Position, String, Supervision> supervision) {
        GrantPlan plan = Plans.read(Bielefeld.file("-exempted"), Bielefeld.POLICY);
        List<Position> positions = new ArrayList<>();
        List<Exemption> exemptions = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            String number = "-" + i;
            plan.positions()
                    .forEach(position -> positions.add(copy(position, number, supervision.apply(position, number))));
            plan.exemptions().stream().map(exemption -> copy(exemption, number)).forEach(exemptions::add);
        }
        return new GrantPlan(
                plan.id(),
                plan.title(),
                plan.programme(),
                plan.applicant(),
                plan.sponsors(),
                positions,
                exemptions.subList(0, exemptions.size() / 2),
                plan.applications(),
                plan.reservations(),
                plan.meetings(),
                plan.resolutions(),
                plan.statements(),
                plan.budget(),
                plan.privacy());
    }

    private static String id(String id, String number) {
        return (id.contains("CM") ? "Z-" : "A-") + id + number;
    }

    private static Supervision supervision(Position position, String number) {
        Supervision supervision = position.supervision();
        return position.component().equals("B2")
                ? new Supervision(id(supervision.technical(), number), supervision.line())
                : supervision;
    }

    private static Position copy(Position position, String number, Supervision supervision) {
        return new Position(
                id(position.id(), number),
                position.title(),
                position.component(),
                position.role(),
                position.sponsor(),
                position.service(),
                position.fte(),
                position.period(),
                position.costPerFteYear(),
                position.booking(),
                supervision,
                position.expenses(),
                position.otherFunding());
    }

    private static Exemption copy(Exemption exemption, String number) {
        return new Exemption(
                exemption.id() + number,
                exemption.clause(),
                Set.of(id(exemption.positions().iterator().next(), number)),
                exemption.state(),
                exemption.authority(),
                exemption.reference(),
                exemption.decidedOn(),
                exemption.validity());
    }

    private Assessment assess(boolean apart, GrantPlan plan) {
        return assess(apart, plan, Bielefeld.DECISION);
    }

    private Assessment assess(boolean apart, GrantPlan plan, AsOf asOf) {
        runs.clear();
        limited.clear();
        RulePolicy policy = (RulePolicy) Bielefeld.POLICY;
        return new RulePolicy(policy.folder(), new Watched(policy.rules(), apart)).assess(plan, asOf);
    }

    @Test
    void aPlanInPortionsGetsTheAnswerOfTheWhole() {
        GrantPlan plan = large(60);
        Assessment whole = assess(false, plan);
        assertThat(runs).hasSize(1);
        Assessment portions = assess(true, plan);
        assertThat(runs).hasSizeGreaterThan(3);
        assertThat(JsonReport.of(portions, Bielefeld.POLICY, Language.DE))
                .isEqualTo(JsonReport.of(whole, Bielefeld.POLICY, Language.DE));
        assertThat(whole.findings().stream().map(finding -> finding.clause().id() + " " + finding.outcome()))
                .contains("B2-06 SATISFIED", "B2-06 UNDECIDED", "B1-02 EXEMPTED", "B1-02 EXEMPTION_REQUIRED");
    }

    @Test
    void theReasonsAreThoseOfTheWholeToo() {
        GrantPlan plan = large(60);
        Assessment whole = assess(false, plan);
        Assessment portions = assess(true, plan);
        for (int i = 0; i < whole.findings().size(); i += 97) {
            assertThat(portions.explain(portions.findings().get(i)))
                    .isEqualTo(whole.explain(whole.findings().get(i)));
        }
    }

    private static <T extends Fact> Stream<T> of(Class<T> type, List<Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    @Test
    void rulesOfMaximaSeeThePlacesOfThePositionsAskedAboutAndOfThoseThatSuperviseThemWhereverTheyAre() {
        Supervision last = new Supervision("A-KI-KOORDINATION-99", "");
        GrantPlan plan = large(100, (position, number) -> last);
        AsOf withMaxima = AsOf.knownOn(LocalDate.of(2024, 12, 31));
        assess(false, plan, withMaxima);
        List<Place> all = of(Place.class, limited.get(0)).toList();
        assess(true, plan, withMaxima);
        assertThat(limited).hasSizeGreaterThan(1);
        for (List<Fact> facts : limited) {
            Set<String> seen = of(PositionSlice.class, facts)
                    .flatMap(slice -> Stream.of(slice.id(), slice.supervisor()))
                    .collect(Collectors.toSet());
            assertThat(of(Place.class, facts))
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(place -> seen.contains(place.slice().id()))
                            .toList())
                    .anyMatch(place -> place.slice().id().equals(last.technical()));
        }
    }

    @Test
    void noRuleOfTheProgrammeComparesPositionsWithEachOther() {
        RuleStages rules = ((RulePolicy) Bielefeld.POLICY).rules();
        assertThat(Stage.bySlice()).allMatch(rules::apart);
    }

    @Test
    void aRuleThatLooksAtAnyOtherPositionKeepsThePlanWhole(@TempDir Path policies) throws IOException {
        PolicyCopy copy = PolicyCopy.into(policies);
        Policy before = Policies.load(copy.folder());
        copy.edit(B2_05, "id == $s.supervisor, component == \"B1\"", "component == \"B1\"");
        // the gates would refuse it
        Policy after = Policies.load(copy.folder(), Trust.TRUSTED);
        assertThat(((RulePolicy) before).rules().apart(Stage.CHECK)).isTrue();
        assertThat(((RulePolicy) after).rules().apart(Stage.CHECK)).isFalse();
        assertThat(((RulePolicy) after).rules().apart(Stage.GRANT)).isTrue();
    }
}
