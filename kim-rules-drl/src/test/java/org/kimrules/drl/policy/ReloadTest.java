package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.LivePolicy;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.time.AsOf;

/** A policy is exchanged while it answers: whole or not at all, without a mixed answer and without leaving anything behind. */
class ReloadTest {

    private static final int RELOADS = 1_000;
    private static final int SETTLED = 100;
    private static final int ASKING = 2;
    private static final long MOST = 5L * 1024 * 1024;

    @TempDir
    private Path policies;

    private SmallChoirs first;
    private SmallChoirs second;
    private LivePolicy live;
    private GrantPlan plan;

    @BeforeEach
    void writeTwoVersions() throws IOException {
        first = SmallChoirs.in(policies.resolve("first"), "0.0.1", "==");
        second = SmallChoirs.in(policies.resolve("second"), "0.0.2", "!=");
        live = new LivePolicy(Policies.load(first.folder()));
        plan = plan(live);
    }

    private static GrantPlan plan(Policy policy) {
        return Choirs.plan("Arbeitgeber", "CHOIR", "T")
                .budget(budget -> budget.line("L", "Line", true))
                .build(policy);
    }

    private Outcome answer(Assessment assessment) {
        return Bielefeld.findings(assessment, "CH-01")
                .map(finding -> finding.outcome())
                .findFirst()
                .orElseThrow();
    }

    private Assessment assess() {
        return live.assess(plan, AsOf.knownOn(LocalDate.of(2021, 1, 1)));
    }

    @Test
    void anAssessmentNamesTheVersionThatMadeIt() {
        assertThat(assess().policy()).isEqualTo(new PolicyRef("choirs", "0.0.1"));
        live.reload(second.folder());
        assertThat(assess().policy()).isEqualTo(new PolicyRef("choirs", "0.0.2"));
    }

    @Test
    void whatWasAskedForOnceStaysAsItWas() {
        Policy before = live.current();
        live.reload(second.folder());
        assertThat(before.ref().version()).isEqualTo("0.0.1");
        assertThat(live.current().ref().version()).isEqualTo("0.0.2");
    }

    @Test
    void aBadVersionIsRefusedWithAllFaultsAndTheOldOneStays() throws IOException {
        second.edit("law/choir-rules/CH-01/check.drl", "employer", "emploier");
        second.edit("law/choir-rules/CH-01/clause.md", "component: [VOICE]", "component: [VOISE]");
        assertThatThrownBy(() -> live.reload(second.folder()))
                .isInstanceOfSatisfying(
                        PolicyException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.place().orElseThrow().shown() + " " + fault.code())
                                .containsExactly(
                                        "law/choir-rules/CH-01/check.drl:11:47 DRL_PROPERTY",
                                        "law/choir-rules/CH-01/check.drl:20:47 DRL_PROPERTY",
                                        "law/choir-rules/CH-01/clause.md:9:23 CODE_UNKNOWN"));
        assertThat(live.ref().version()).isEqualTo("0.0.1");
    }

    @Test
    void aChangeUnderTheSameVersionIsRefused() throws IOException {
        first.edit("law/choir-rules/CH-01/check.drl", "==", "!=");
        assertThatThrownBy(() -> live.reload(first.folder()))
                .isInstanceOf(PolicyException.class)
                .hasMessage("the policy `choirs` has changed, but is still version 0.0.1; raise the version in"
                        + " policy.yaml");
        assertThat(answer(assess())).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void theSameFolderMayBeReadAgainAndAnotherPolicyMayNotTakeItsPlace() throws IOException {
        live.reload(first.folder());
        second.edit("policy.yaml", "id: choirs", "id: others");
        second.edit("law/choir-rules/CH-01/check.drl", "policies.choirs", "policies.others");
        assertThatThrownBy(() -> live.reload(second.folder()))
                .hasMessage("the policy `choirs` can't be exchanged for `others`");
    }

    @Test
    void aThousandReloadsUnderLoadMixNothingAndLeaveNothingBehind() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService asking = Executors.newFixedThreadPool(ASKING);
        List<Future<Map<PolicyRef, Long>>> answers = new ArrayList<>();
        for (int thread = 0; thread < ASKING; thread++) {
            answers.add(asking.submit(asking(done)));
        }
        long settled = 0;
        for (int reload = 1; reload <= RELOADS; reload++) {
            live.reload(reload % 2 == 0 ? first.folder() : second.folder());
            settled = reload == SETTLED ? memory() : settled;
        }
        long grown = memory() - settled;
        done.set(true);
        asking.shutdown();
        for (Future<Map<PolicyRef, Long>> each : answers) {
            assertThat(counted(each))
                    .hasSize(2)
                    .allSatisfy((version, count) -> assertThat(count).isPositive());
        }
        assertThat(grown).as("bytes more than after %s reloads", SETTLED).isLessThan(MOST);
    }

    /** Asks until it is done and compares each answer with the version that it names. */
    private Callable<Map<PolicyRef, Long>> asking(AtomicBoolean done) {
        return () -> {
            Map<PolicyRef, Long> counts = new LinkedHashMap<>();
            while (!done.get()) {
                Assessment assessment = assess();
                assertThat(answer(assessment))
                        .isEqualTo(
                                assessment.policy().version().equals("0.0.1") ? Outcome.VIOLATED : Outcome.SATISFIED);
                counts.merge(assessment.policy(), 1L, Long::sum);
                // leaves the compiler some of a small machine
                Thread.sleep(1);
            }
            return counts;
        };
    }

    private static Map<PolicyRef, Long> counted(Future<Map<PolicyRef, Long>> answers)
            throws InterruptedException, ExecutionException {
        return answers.get();
    }

    /** Heap and metaspace in use after collection: the least of several looks. Compiled machine code is the JVM's own. */
    private static long memory() {
        return LongStream.range(0, 5).map(look -> used()).min().orElseThrow();
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP
                        || pool.getName().equals("Metaspace")
                        || pool.getName().equals("Compressed Class Space"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
