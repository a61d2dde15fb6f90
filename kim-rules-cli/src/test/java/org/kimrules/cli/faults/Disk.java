package org.kimrules.cli.faults;

import java.io.IOException;

/** When a disk fails: at one operation, or as soon as it is full. Not thread-safe. */
final class Disk {

    private long operations = Long.MAX_VALUE;
    private long room = Long.MAX_VALUE;

    /** From now on the disk fails once, after so many operations. */
    void failAfter(long more) {
        operations = more;
    }

    /** From now on so many bytes can be written. */
    void roomFor(long bytes) {
        room = bytes;
    }

    /** Returns whether it has failed since it was told to. */
    boolean failed() {
        return operations < 0;
    }

    /** Counts an operation. */
    void operate() throws IOException {
        if (operations-- == 0) {
            throw new IOException("the disk fails");
        }
    }

    /** Returns how many of the bytes can be written. */
    int take(int bytes) throws IOException {
        if (room == 0) {
            throw new IOException("No space left on device");
        }
        int taken = (int) Math.min(bytes, room);
        room -= taken;
        return taken;
    }
}
