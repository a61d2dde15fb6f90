package org.kimrules.spark;

import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.util.LineReader;
import org.kimrules.core.batch.line.LineWriter;
import org.kimrules.core.data.Documents;

/** The lines of a file, read by the driver from the start to the end. Only a line feed ends a line. */
final class FileLines implements AutoCloseable {

    private static final byte[] LINE_FEED = {'\n'};

    private final MessageDigest digest;
    private final LineReader lines;
    private final int limit;
    private final Text line = new Text();

    private FileLines(MessageDigest digest, LineReader lines, int limit) {
        this.digest = digest;
        this.lines = lines;
        this.limit = limit;
    }

    /** Opens a file of documents. Each is read as far as documents are: what is beyond would be refused anyway. */
    static FileLines ofDocuments(Path file, Configuration access) throws IOException {
        return open(file, access, Documents.MAX_BYTES + 1);
    }

    /** Opens a file of results, each of which is read whole. */
    static FileLines ofResults(Path file, Configuration access) throws IOException {
        return open(file, access, LineWriter.MAX_BYTES);
    }

    private static FileLines open(Path file, Configuration access, int limit) throws IOException {
        MessageDigest digest = sha256();
        DigestInputStream in = new DigestInputStream(file.getFileSystem(access).open(file), digest);
        return new FileLines(digest, new LineReader(in, LINE_FEED), limit);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        return lines.readLine(line, limit) > 0;
    }

    /** Returns the line without its line feed, as far as lines of this file are read. */
    byte[] line() {
        return line.copyBytes();
    }

    /** Returns the bytes of a line, as far as documents are read. */
    static byte[] bytes(Text line) {
        return Arrays.copyOf(line.getBytes(), Math.min(line.getLength(), Documents.MAX_BYTES + 1));
    }

    /** Returns the SHA-256 of the file; at its end only, and once. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
