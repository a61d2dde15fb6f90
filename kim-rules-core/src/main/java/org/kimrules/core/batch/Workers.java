package org.kimrules.core.batch;

import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Threads that work through a stream. It is only the order for them: the threads themselves belong to one run and end with it.
 *
 * @param threads how many threads there are
 * @param inFlight how many items may have been taken from the stream whose results nobody has taken yet; the memory of a run
 *     is bounded by so many items and results
 * @param ordered whether results come in the order of the items. Then a large item holds up the results behind it, of which at
 *     most {@code inFlight} are kept; unordered, results come as they are ready
 */
public record Workers(int threads, int inFlight, boolean ordered) {

    private static final int AHEAD = 4;

    /**
     * Refuses numbers that no work could be done with.
     *
     * @throws IllegalArgumentException when there is no thread, or a thread that never had an item
     */
    public Workers {
        if (threads < 1 || inFlight < threads) {
            throw new IllegalArgumentException(
                    "expected at least 1 thread and as many items in flight, but got " + threads + " and " + inFlight);
        }
    }

    /** Returns so many threads with four items in flight for each, in order. */
    public static Workers of(int threads) {
        return new Workers(threads, threads * AHEAD, true);
    }

    /** Returns a thread for each processor of the machine. */
    public static Workers ofAllProcessors() {
        return of(Runtime.getRuntime().availableProcessors());
    }

    /** Returns the same, with results as they are ready. */
    public Workers unordered() {
        return new Workers(threads, inFlight, false);
    }

    /** Returns the same with another number of items in flight. */
    public Workers inFlight(int items) {
        return new Workers(threads, items, ordered);
    }

    /**
     * What is done with an item. It is called by several threads at once.
     *
     * @param <T> the items
     * @param <R> the results
     */
    @FunctionalInterface
    public interface Work<T, R> {

        /**
         * Returns the result.
         *
         * @param index the place of the item, counted from 0
         * @param item the item
         */
        R of(long index, T item);
    }

    /**
     * Returns the results of the work. Nothing is done before the first result is asked for. Items are taken from their stream
     * by the thread that takes the results, one after the other, and only while it does so: an application that stops reading
     * stops the work, and needs no lock for what it reads or writes itself. While that thread waits for an item, a result that
     * is ready waits too: it is given when the next item has come or the items end.
     *
     * <p>Items are asked for with {@link Stream#iterator()}, for which Java keeps all that one item of a {@link
     * Stream#flatMap} comes to in memory; where that is large, give an iterator.
     *
     * <p>Close the stream, also where it was not read to its end: that waits for the items being worked on, ends the threads and
     * closes the stream of items. Whoever forgets it leaves threads that end by themselves after some idle seconds. Another thread
     * may close it; its reader then gets a {@link java.util.concurrent.CancellationException} after the results that were ready, and
     * one that waits for items of its own goes on when they come or end. An exception or error of the work, of the items, or an
     * interruption ends the run and reaches the reader; an interruption as such an exception with the thread's mark set again.
     */
    public <T, R> Stream<R> map(Stream<T> items, Work<T, R> work) {
        return results(new Conveyor<>(this, items.sequential().iterator(), items::close, work));
    }

    /** Returns the results of the work as for a stream; closing them closes nothing of the items. */
    public <T, R> Stream<R> map(Iterator<T> items, Work<T, R> work) {
        return results(new Conveyor<>(this, items, () -> {}, work));
    }

    private static <T, R> Stream<R> results(Conveyor<T, R> conveyor) {
        return StreamSupport.stream(conveyor, false).onClose(conveyor::close);
    }
}
