package org.kimrules.core.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();

    @AfterEach
    void everybodyGoesHome() {
        done.countDown();
        callers.shutdownNow();
    }

    /** Work that goes on until the test says that it is done. */
    private String work() {
        begun.incrementAndGet();
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "done";
    }

    private Future<String> call(Admission admission) {
        Callable<String> call = () -> admission.admit(this::work);
        return callers.submit(call);
    }

    private void untilBegun(int count) throws InterruptedException {
        while (begun.get() < count) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    @Test
    void whoIsAdmittedGetsWhatTheWorkReturns() {
        assertThat(new Admission(1, 0).<String>admit(() -> "answer")).isEqualTo("answer");
    }

    @Test
    void whoComesWhenTheLineIsFullIsToldSoAtOnce() throws Exception {
        Admission admission = new Admission(1, 0);
        Future<String> first = call(admission);
        untilBegun(1);
        assertThatThrownBy(() -> admission.admit(this::work))
                .isInstanceOf(BusyException.class)
                .hasMessage("busy: 1 at work and 0 waiting; nothing was begun, ask again later");
        done.countDown();
        assertThat(first.get()).isEqualTo("done");
        assertThat(begun).hasValue(1);
    }

    @Test
    void noMoreWorkAtATimeThanWasSaidAndWhoWaitsComesNext() throws Exception {
        Admission admission = new Admission(2, 62);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            answers.add(callers.submit(() -> admission.admit(() -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                return now.decrementAndGet();
            })));
        }
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isBetween(0, 1);
        }
        assertThat(most).hasValueBetween(1, 2);
    }

    @Test
    void whatTheWorkThrowsReachesTheCallerAndFreesItsPlace() {
        Admission admission = new Admission(1, 0);
        assertThatThrownBy(() -> admission.admit(() -> {
                    throw new IllegalStateException("no answer");
                }))
                .hasMessage("no answer");
        assertThat(admission.<String>admit(() -> "answer")).isEqualTo("answer");
    }

    @Test
    void whoIsInterruptedWhileWaitingBeginsNothingAndFreesItsPlace() throws Exception {
        Admission admission = new Admission(1, 1);
        Future<String> first = call(admission);
        untilBegun(1);
        Future<Boolean> second = callers.submit(() -> {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> admission.admit(this::work)).isInstanceOf(CancellationException.class);
            return Thread.interrupted();
        });
        assertThat(second.get()).as("its mark").isTrue();
        Future<String> third = call(admission);
        done.countDown();
        assertThat(first.get()).isEqualTo("done");
        assertThat(third.get()).isEqualTo("done");
        assertThat(begun).hasValue(2);
    }

    @Test
    void aDoorForNobodyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Admission(0, 4))
                .withMessage("expected at least 1 at work and 0 waiting, but got 0 and 4");
        assertThatIllegalArgumentException().isThrownBy(() -> new Admission(1, -1));
    }

    @Test
    void allProcessorsHaveSomethingToDoAndNobodyWaits() throws ExecutionException, InterruptedException {
        Admission admission = Admission.ofAllProcessors();
        int processors = Runtime.getRuntime().availableProcessors();
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < processors; i++) {
            answers.add(call(admission));
        }
        untilBegun(processors);
        assertThatThrownBy(() -> admission.admit(() -> "one more")).isInstanceOf(BusyException.class);
        done.countDown();
        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("done");
        }
    }
}
