package org.kimrules.benchmarks.process;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** What is left on the heap once everything that nobody holds is gone. */
public final class Heap {

    private static final int COLLECTIONS = 3;
    private static final double MEGABYTE = 1024.0 * 1024.0;

    private Heap() {}

    /** Collects and returns what is in use, in megabytes. */
    public static double used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < COLLECTIONS; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** Returns the most that the heap may take, as the option that says so. */
    public static String limit() {
        return "-Xmx" + Math.round(Runtime.getRuntime().maxMemory() / MEGABYTE) + "m";
    }
}
