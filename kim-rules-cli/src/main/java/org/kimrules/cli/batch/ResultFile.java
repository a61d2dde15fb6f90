package org.kimrules.cli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kimrules.cli.batch.documents.BatchInput;
import org.kimrules.cli.batch.documents.ByteLines;
import org.kimrules.cli.batch.documents.StoppedException;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.LineWriter;

/**
 * The file that the results of a batch are added to, by one run at a time. Each line is handed to the system whole and at once, so
 * that a run that is killed loses none and leaves one torn at most; the disk is made to keep up every few hundred lines and before
 * the trailer.
 */
public final class ResultFile implements Results {

    private static final int LINES_AT_RISK = 256;

    /** Links to what the shell gave this process; not every system has them. */
    private static final List<Path> CONSOLE = List.of(Path.of("/dev/stdout"), Path.of("/dev/stderr"));

    private final Path path;
    private final FileChannel channel;
    private final Held held;
    private int unsynced;

    private ResultFile(Path path, FileChannel channel, Held held) {
        this.path = path;
        this.channel = channel;
        this.held = held;
    }

    /**
     * Opens the file, a new one or one that the same batch has begun.
     *
     * @throws StoppedException when it is something else, is written by somebody else, or can't be written; then it is as it was
     */
    public static ResultFile open(Path path, BatchHeader header, BatchInput input) {
        try {
            checkKind(path);
            FileChannel channel = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            try {
                return open(path, channel, header, input);
            } catch (IOException | RuntimeException | Error e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw StoppedException.unusable("the file `" + path + "` can't be opened: " + e);
        }
    }

    private static ResultFile open(Path path, FileChannel channel, BatchHeader header, BatchInput input)
            throws IOException {
        if (lock(channel) == null) {
            throw StoppedException.unusable("another run is writing `" + path + "`");
        }
        Held held = new HeldReader(path, header, input).read(lines(Channels.newInputStream(channel)));
        ResultFile file = new ResultFile(path, channel, held);
        if (!held.finished()) {
            file.goOn(header);
        }
        return file;
    }

    /** What is told on the console would get between the lines of a file that it goes to as well. */
    private static void checkKind(Path path) throws IOException {
        for (Path console : CONSOLE) {
            if (Files.exists(path) && Files.exists(console) && Files.isSameFile(path, console)) {
                throw StoppedException.unusable(
                        "`" + path + "` is where this program's own messages go; - prints the lines");
            }
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw StoppedException.unusable("`" + path + "` is no file");
        }
    }

    /** Returns the lines of a file of results; one that is larger than any is cut, and thus none. */
    static ByteLines lines(InputStream in) {
        return new ByteLines(in, LineWriter.MAX_BYTES);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void goOn(BatchHeader header) {
        try {
            channel.truncate(held.end());
            channel.position(held.end());
        } catch (IOException e) {
            throw broken(e);
        }
        if (held.end() == 0) {
            write(header.line());
            sync();
        }
    }

    @Override
    public Held held() {
        return held;
    }

    @Override
    public boolean write(String line) {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw broken(e);
        }
        unsynced++;
        if (unsynced >= LINES_AT_RISK) {
            sync();
        }
        return true;
    }

    @Override
    public void sync() {
        try {
            channel.force(false);
            unsynced = 0;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private StoppedException broken(IOException e) {
        return StoppedException.broken("`" + path + "` can't be written on: " + e.getMessage()
                + "; it is not complete, and the same command goes on where it ends");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw broken(e);
        }
    }
}
