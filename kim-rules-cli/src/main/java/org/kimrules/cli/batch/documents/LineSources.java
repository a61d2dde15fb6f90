package org.kimrules.cli.batch.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.kimrules.cli.batch.documents.ByteLines.Line;
import org.kimrules.core.batch.Source;
import org.kimrules.core.data.Documents;

/** One reading of a file of lines from its start, each line a document; empty lines and those that are done are passed over. */
final class LineSources implements Iterator<Source>, AutoCloseable {

    private final Path file;
    private final BitSet done;
    private final MessageDigest digest;
    private final ByteLines lines;
    private Optional<Line> next = Optional.empty();
    private int number;

    /**
     * Opens the file.
     *
     * @param done the numbers of the lines to pass over, from 0 on
     */
    LineSources(Path file, BitSet done) {
        this.file = file;
        this.done = done;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
            this.lines =
                    new ByteLines(new DigestInputStream(Files.newInputStream(file), digest), Documents.MAX_BYTES + 1);
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static StoppedException unreadable(Path file, IOException e) {
        return StoppedException.unusable("`" + file + "` can't be read: " + e.getMessage());
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            Optional<Line> line = line();
            if (line.isEmpty()) {
                return false;
            }
            number++;
            next = line.filter(each -> !done.get(number - 1) && !blank(each.bytes()));
        }
        return true;
    }

    private Optional<Line> line() {
        try {
            return lines.next();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static boolean blank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public Source next() {
        byte[] bytes = nextLine();
        return new Source(Integer.toString(number), Source.Syntax.JSON, () -> bytes);
    }

    /** Returns the bytes of the next document. */
    byte[] nextLine() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        byte[] bytes = next.orElseThrow().bytes();
        next = Optional.empty();
        return bytes;
    }

    /** Returns how many lines were read: the number of the document that was given last, from 1 on. */
    int lines() {
        return number;
    }

    /** Returns the SHA-256 of the file; at its end only, and once. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
