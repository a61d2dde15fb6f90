package org.kimrules.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output in UTF-8 that knows why it could not be written. A reader who has seen enough, {@code head} for example,
 * closes the pipe; that is no error, while a full disk is one. Java tells them apart only by the words of the system.
 */
public final class ReportWriter extends PrintWriter {

    /** The word that Linux, macOS and Windows have in common, in English and in German. */
    private static final String PIPE = "pipe";

    private final Target target;

    /** Writes to the stream. */
    public ReportWriter(OutputStream target) {
        this(new Target(target));
    }

    private ReportWriter(Target target) {
        super(target, true, StandardCharsets.UTF_8);
        this.target = target;
    }

    /** Writes what is still held back and returns why something was lost; empty where all is written or nobody reads on. */
    public Optional<IOException> failure() {
        return checkError() ? target.failure.filter(failure -> !closedByReader(failure)) : Optional.empty();
    }

    private static boolean closedByReader(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains(PIPE);
    }

    /** Remembers the first failure, which a print writer keeps to itself. */
    private static final class Target extends OutputStream {

        private final OutputStream stream;
        private Optional<IOException> failure = Optional.empty();

        private Target(OutputStream stream) {
            this.stream = stream;
        }

        private interface Action {
            void run() throws IOException;
        }

        private void remember(Action action) throws IOException {
            try {
                action.run();
            } catch (IOException e) {
                failure = failure.or(() -> Optional.of(e));
                throw e;
            }
        }

        @Override
        public void write(int one) throws IOException {
            remember(() -> stream.write(one));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            remember(() -> stream.write(bytes, offset, length));
        }

        @Override
        public void flush() throws IOException {
            remember(stream::flush);
        }
    }
}
