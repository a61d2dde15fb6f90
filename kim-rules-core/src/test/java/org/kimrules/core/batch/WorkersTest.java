package org.kimrules.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    private final AtomicInteger taken = new AtomicInteger();

    /** Numbers without end that count how many of them were taken. */
    private Stream<Integer> counting() {
        return Stream.generate(taken::getAndIncrement);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaiting(BooleanSupplier what) {
        while (!what.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    @AfterEach
    void noThreadIsLeft() throws InterruptedException {
        assertThat(BatchThreads.left()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void resultsComeInTheOrderOfTheItemsAndKnowTheirPlace(int threads) {
        List<Integer> items = IntStream.range(0, 500).boxed().toList();
        try (Stream<String> results = Workers.of(threads).map(items.stream(), (index, item) -> {
            if (item % 7 == 0) {
                Thread.yield();
            }
            return index + "=" + item;
        })) {
            assertThat(results)
                    .containsExactlyElementsOf(
                            items.stream().map(item -> item + "=" + item).toList());
        }
    }

    @Test
    void ofAnIteratorNoMoreIsTakenThanIsAheadHoweverItIsMade() {
        Iterator<Integer> pages = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Integer next() {
                return taken.getAndIncrement();
            }
        };
        try (Stream<Integer> results = Workers.of(1).inFlight(1).map(pages, (index, item) -> item)) {
            assertThat(results.limit(3)).containsExactly(0, 1, 2);
        }
        assertThat(taken).hasValue(3);
    }

    @Test
    void aLargeItemHoldsUpTheOthersOnlyWhereOrderIsAskedFor() {
        CountDownLatch others = new CountDownLatch(10);
        List<Integer> results;
        try (Stream<Integer> stream = Workers.of(2)
                .unordered()
                .map(IntStream.range(0, 11).boxed(), (index, item) -> {
                    if (item == 0) {
                        await(others);
                    }
                    return item;
                })) {
            results = new ArrayList<>();
            stream.forEach(result -> {
                results.add(result);
                others.countDown();
            });
        }
        assertThat(results).hasSize(11).doesNotHaveDuplicates().endsWith(0);
    }

    @Test
    void noMoreItemsThanStatedAreTakenAheadWhileALargeOneIsWorkedOn() {
        CountDownLatch full = new CountDownLatch(6);
        Stream<Integer> items = counting().peek(item -> full.countDown());
        try (Stream<Integer> results = Workers.of(2).inFlight(6).map(items, (index, item) -> {
            if (item == 0) {
                await(full);
            }
            return item;
        })) {
            Iterator<Integer> each = results.iterator();
            for (int given = 0; given < 200; given++) {
                assertThat(each.next()).isEqualTo(given);
                assertThat(taken.get() - given).isLessThanOrEqualTo(6);
            }
        }
        assertThat(full.getCount()).isZero();
    }

    @Test
    void noMoreItemsThanStatedAreTakenAheadWithoutOrder() {
        try (Stream<Integer> results = Workers.of(3).inFlight(5).unordered().map(counting(), (index, item) -> item)) {
            Iterator<Integer> each = results.iterator();
            for (int given = 0; given < 200; given++) {
                each.next();
                assertThat(taken.get() - given).isLessThanOrEqualTo(5);
            }
        }
    }

    @Test
    void nothingIsTakenBeforeTheFirstResultIsAskedFor() {
        Workers.of(2).map(counting(), (index, item) -> item).close();
        assertThat(taken).hasValue(0);
    }

    @Test
    void readyResultsAreNotHeldBackByASlowSource() {
        CountDownLatch worked = new CountDownLatch(1);
        Stream<Integer> slow = counting().peek(item -> {
            if (item > 0) {
                await(worked);
                Thread.yield();
            }
        });
        try (Stream<Integer> results = Workers.of(1).inFlight(1_000_000).map(slow, (index, item) -> {
            worked.countDown();
            return item;
        })) {
            assertThat(results.iterator().next()).isZero();
            assertThat(taken).hasValueLessThan(1_000_000);
        }
    }

    @Test
    void closingEarlyEndsTheThreadsAndClosesTheItems() throws InterruptedException {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Integer> results = Workers.of(4).map(counting().onClose(() -> closed.set(true)), (index, item) -> item);
        assertThat(results.iterator().next()).isZero();
        assertThat(BatchThreads.alive()).isNotEmpty();
        results.close();
        assertThat(BatchThreads.left()).isEmpty();
        assertThat(closed).isTrue();
        assertThat(taken).hasValueLessThanOrEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReaderWhoseResultsAnotherThreadClosesIsToldThatTheyAreNotAll(boolean ordered) throws InterruptedException {
        CountDownLatch closing = new CountDownLatch(1);
        Stream<Integer> results = new Workers(2, 8, ordered).map(counting(), (index, item) -> {
            await(closing);
            return item;
        });
        Thread other = new Thread(() -> {
            awaiting(() -> taken.get() == 8);
            results.close();
        });
        Thread worker = new Thread(() -> {
            awaiting(() -> other.getState() == Thread.State.TIMED_WAITING);
            closing.countDown();
        });
        other.start();
        worker.start();
        List<Integer> read = new ArrayList<>();
        assertThatThrownBy(() -> results.forEach(read::add))
                .isInstanceOf(CancellationException.class)
                .hasMessage("the results of the batch were closed before they were all read");
        other.join();
        assertThat(read).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatWasClosedDoesNotPassForAllThereWas() {
        Stream<Integer> results = Workers.of(1).map(counting(), (index, item) -> item);
        Iterator<Integer> each = results.iterator();
        assertThat(each.next()).isZero();
        results.close();
        assertThatThrownBy(() -> each.forEachRemaining(result -> {})).isInstanceOf(CancellationException.class);
        assertThat(each.hasNext()).isFalse();
    }

    @Test
    void aReaderThatFailsLeavesNoThread() {
        assertThatThrownBy(() -> {
                    try (Stream<Integer> results = Workers.of(4).map(counting(), (index, item) -> item)) {
                        results.forEach(result -> {
                            throw new IllegalStateException("enough");
                        });
                    }
                })
                .hasMessage("enough");
    }

    @Test
    void anErrorOfTheMachineEndsTheRunAndReachesTheReader() {
        Stream<Integer> results = Workers.of(2).map(counting(), (index, item) -> {
            if (item == 20) {
                throw new OutOfMemoryError("no more");
            }
            return item;
        });
        List<Integer> before = new ArrayList<>();
        assertThatThrownBy(() -> results.forEach(before::add))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("no more");
        assertThat(before)
                .containsExactlyElementsOf(IntStream.range(0, 20).boxed().toList());
    }

    @Test
    void itemsThatCannotBeTakenEndTheRunAndReachTheReader() {
        Stream<Integer> items = counting().map(item -> 100 / (3 - item));
        assertThatThrownBy(() -> Workers.of(2).map(items, (index, item) -> item).count())
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aReaderThatIsInterruptedStopsAndIsStillInterrupted() {
        CountDownLatch ever = new CountDownLatch(1);
        Stream<Integer> results = Workers.of(1).map(counting(), (index, item) -> {
            await(ever);
            return item;
        });
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> results.forEach(result -> {})).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        ever.countDown();
    }

    @Test
    void threadsOfAForgottenStreamEndByThemselves() {
        assertThat(Workers.of(2)
                        .map(counting(), (index, item) -> item)
                        .iterator()
                        .next())
                .isZero();
        // the check after each test waits for them
    }

    @Test
    void numbersThatNoWorkCouldBeDoneWithAreRefused() {
        assertThatThrownBy(() -> Workers.of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Workers.of(4).inFlight(3)).hasMessageContaining("4 and 3");
    }
}
