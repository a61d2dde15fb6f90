package org.kimrules.drl.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;
import org.kimrules.drl.engine.PrebuiltRules;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;

/** What is kept of the law from one assessment to the next is what every assessment would find by itself. */
class KnownLawTest {

    private static final Policy POLICY = Policies.load("kim-nrw");
    private static final PolicyFolder FOLDER = PolicyFolder.read(PolicyFiles.onClassPath("kim-nrw"));
    private static final RuleStages RULES = PrebuiltRules.load(
            FOLDER.layers(),
            List.of(new PrebuiltRules.Models("org.kimrules", "kim-rules-drl", PrebuiltRules.class.getClassLoader())));
    private static final GrantPlan CITY = plan("bielefeld-2020");
    private static final GrantPlan DISTRICT = plan("kreis-four-coordinators");

    private static final Map<String, Set<String>> COMPONENT = Map.of("component", Set.of("B1"));

    private final KnownLaw kept = new KnownLaw(FOLDER);

    private static GrantPlan plan(String name) {
        return Plans.read(Path.of("..", "kim-rules-examples", "plans", name + ".yaml"), POLICY);
    }

    private static AsOf known(String day) {
        return AsOf.knownOn(LocalDate.parse(day));
    }

    private static List<Set<String>> laws(GrantPlan plan, AsOf asOf, LawInForce law) {
        return new PlanFacts(FOLDER, RULES, plan, asOf, law)
                .slices().stream().map(PositionSlice::law).toList();
    }

    @Test
    void betweenTwoPublicationsNothingIsLookedUpAgain() {
        assertThat(kept.of(CITY, known("2020-09-04"))).isSameAs(kept.of(CITY, known("2020-09-03")));
    }

    @Test
    void aPublicationCountsFromItsDay() {
        LawInForce before = kept.of(CITY, known("2020-11-29"));
        assertThat(laws(CITY, known("2020-11-30"), kept.of(CITY, known("2020-11-30"))))
                .isNotEqualTo(laws(CITY, known("2020-11-29"), before));
    }

    @Test
    void anotherKindOfPlanHasItsOwn() {
        assertThat(kept.of(DISTRICT, known("2020-09-03"))).isNotSameAs(kept.of(CITY, known("2020-09-03")));
    }

    @Test
    void whatIsKeptIsWhatIsFoundAnew() {
        Stream.of("2000-01-01", "2020-09-03", "2020-12-31", "2021-03-01", "2024-12-31")
                .forEach(day -> {
                    for (GrantPlan plan : List.of(CITY, DISTRICT, CITY)) {
                        AsOf asOf = known(day);
                        assertThat(laws(plan, asOf, kept.of(plan, asOf)))
                                .isEqualTo(laws(plan, asOf, new LawInForce(FOLDER, asOf, plan)));
                    }
                });
    }

    @Test
    void inForceDuringAStretchIsWhatIsInForceOnAnyOfItsDays() {
        LawInForce law = kept.of(CITY, known("2024-12-31"));
        LocalDate end = LocalDate.of(2027, 1, 1);
        for (LocalDate from = LocalDate.of(1999, 12, 31); from.isBefore(end); from = from.plusDays(53)) {
            for (int more : List.of(0, 1, 30, 52, 400)) {
                Period days = Period.of(from, from.plusDays(more));
                for (SubjectKind kind : List.of(SubjectKind.PLAN, SubjectKind.LINE, SubjectKind.RESERVATION)) {
                    assertThat(law.during(days, kind, COMPONENT)).isEqualTo(onAnyDay(law, days, kind));
                }
            }
        }
    }

    private static Set<String> onAnyDay(LawInForce law, Period days, SubjectKind kind) {
        return days.from()
                .datesUntil(days.to().plusDays(1))
                .flatMap(day -> law.on(day, kind, COMPONENT).stream())
                .collect(Collectors.toSet());
    }
}
