package org.kimrules.cli.batch;

import java.io.PrintWriter;
import org.kimrules.core.batch.line.BatchHeader;

/** Results that are printed. Nothing of them can be gone on with. */
public final class PrintedResults implements Results {

    private final PrintWriter out;
    private final Held nothing = Held.nothing();

    /** Prints the header. */
    public PrintedResults(PrintWriter out, BatchHeader header) {
        this.out = out;
        write(header.line());
    }

    @Override
    public Held held() {
        return nothing;
    }

    /** A reader who has seen enough ends the batch, and a full disk does. */
    @Override
    public boolean write(String line) {
        out.print(line + "\n");
        return !out.checkError();
    }

    @Override
    public void sync() {
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }
}
