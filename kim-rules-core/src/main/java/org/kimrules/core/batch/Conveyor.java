package org.kimrules.core.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One run of {@link Workers}: items go on at one end, results come off at the other. Used by one thread, the reader's; the
 * workers only see single items. Any thread may close it.
 */
final class Conveyor<T, R> implements Spliterator<R>, AutoCloseable {

    private static final long IDLE_SECONDS = 5;

    private final Workers workers;
    private final Runnable closing;
    private final Iterator<T> source;
    private final Workers.Work<T, R> work;
    private final ThreadPoolExecutor pool;

    /** In order: what was handed to the workers. As they are ready: what they are done with. */
    private final BlockingQueue<Future<R>> results = new LinkedBlockingQueue<>();

    private long taken;
    private long given;

    /** Whether the reader knows that nothing more comes. */
    private boolean ended;

    private volatile boolean closed;

    /** @param closing closes the source, at the end of the run */
    Conveyor(Workers workers, Iterator<T> source, Runnable closing, Workers.Work<T, R> work) {
        this.workers = workers;
        this.closing = closing;
        this.source = source;
        this.work = work;
        this.pool = pool(workers.threads());
    }

    private static ThreadPoolExecutor pool(int threads) {
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "kim-batch-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        pool.setRejectedExecutionHandler((task, closed) -> ((Future<?>) task).cancel(false));
        return pool;
    }

    /** An item in work. Without order it is a result when it is ready, or when it will never be. */
    private final class Item extends FutureTask<R> {

        private Item(long index, T item) {
            super(() -> work.of(index, item));
        }

        @Override
        protected void done() {
            if (!workers.ordered()) {
                results.add(this);
            }
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> reader) {
        if (ended) {
            return false;
        }
        R result;
        try {
            fill();
            if (taken == given) {
                end();
                return false;
            }
            result = next();
        } catch (RuntimeException | Error e) {
            ended = true;
            close();
            throw e;
        }
        reader.accept(result);
        return true;
    }

    /** What another thread closed must not pass for all there was. */
    private void end() {
        if (closed) {
            throw closedByOther();
        }
        ended = true;
        close();
    }

    private static CancellationException closedByOther() {
        return new CancellationException("the results of the batch were closed before they were all read");
    }

    /**
     * Takes one item at least where there is room, and more until a result is ready. The reader's thread waits for the source
     * meanwhile: a result that gets ready is given when the next item has come or the items end.
     */
    private void fill() {
        while (taken - given < workers.inFlight() && !closed && source.hasNext()) {
            submit(new Item(taken, source.next()));
            taken++;
            if (ready()) {
                return;
            }
        }
    }

    private void submit(Item item) {
        if (workers.ordered()) {
            results.add(item);
        }
        pool.execute(item);
    }

    private boolean ready() {
        Future<R> first = results.peek();
        return first != null && first.isDone();
    }

    private R next() {
        try {
            R result = results.take().get();
            given++;
            return result;
        } catch (CancellationException e) {
            throw closedByOther();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for a result of the batch");
        } catch (ExecutionException e) {
            throw thrownBy(e);
        }
    }

    /** Work throws nothing that is checked. What it threw is thrown on as it is, so that an error stays one. */
    private static RuntimeException thrownBy(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }

    /** Ends the run: nothing more is begun, what has begun is waited for. A reader in another thread gets no more than that. */
    @Override
    public void close() {
        closed = true;
        pool.shutdown();
        List<Runnable> waiting = new ArrayList<>();
        pool.getQueue().drainTo(waiting);
        waiting.forEach(item -> ((Future<?>) item).cancel(false));
        try {
            while (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
                // a large plan is being assessed; breaking it off could leave a policy behind that others share
            }
        } catch (InterruptedException e) {
            // the threads end with the plans they have
            Thread.currentThread().interrupt();
        }
        closing.run();
    }

    /** Not split: one thread takes the results. */
    @Override
    public @Nullable Spliterator<R> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return NONNULL | (workers.ordered() ? ORDERED : 0);
    }
}
