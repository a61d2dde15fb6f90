package org.kimrules.benchmarks.process;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The only class of the project that asks how late it is: it measures, and nothing is decided by it. */
public final class Stopwatch {

    /** A second in microseconds. */
    public static final double SECOND = 1_000_000;

    private static final double MICRO = 1000.0;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long started = System.nanoTime();
    private final long worked = SYSTEM.getProcessCpuTime();

    /** Returns the clock of the machine in milliseconds, which processes have in common. */
    static long clock() {
        return System.currentTimeMillis();
    }

    /** Starts to count. */
    public Stopwatch() {}

    /** Returns the time since the start in microseconds. */
    public double micros() {
        return (System.nanoTime() - started) / MICRO;
    }

    /**
     * Returns for how long processors worked for this JVM since the start, in microseconds, collecting garbage and compiling
     * included. On a machine that has other things to do it says more than the time that passed.
     */
    public double cpu() {
        return (SYSTEM.getProcessCpuTime() - worked) / MICRO;
    }
}
