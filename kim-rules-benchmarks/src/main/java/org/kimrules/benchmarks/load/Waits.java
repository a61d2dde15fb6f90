package org.kimrules.benchmarks.load;

import java.util.Arrays;

/** How long each of many calls took, in microseconds, in the order in which they ended. One thread writes. */
final class Waits {

    private double[] micros = new double[1024];
    private int count;

    void add(double wait) {
        if (count == micros.length) {
            micros = Arrays.copyOf(micros, 2 * count);
        }
        micros[count++] = wait;
    }

    void addAll(Waits others) {
        for (int i = 0; i < others.count; i++) {
            add(others.micros[i]);
        }
    }

    /** Returns what so many of a hundred calls did not exceed; 0 without calls. */
    double percentile(int percent) {
        double[] sorted = Arrays.copyOf(micros, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(count * percent / 100.0) - 1)];
    }

    int count() {
        return count;
    }
}
