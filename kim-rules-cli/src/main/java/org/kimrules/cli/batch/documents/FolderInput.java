package org.kimrules.cli.batch.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.core.batch.PlanFolder;
import org.kimrules.core.batch.Source;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.BatchLine;
import org.kimrules.core.policy.Fingerprint;

/** The files of a folder and of all folders below it, sorted by their paths. Their names are kept in memory, nothing else. */
final class FolderInput implements BatchInput {

    private final Path folder;
    private final String[] keys;
    private final Path[] files;
    private final long passedOver;

    private FolderInput(Path folder, PlanFolder plans) {
        this.folder = folder;
        this.keys = plans.files().keySet().toArray(String[]::new);
        this.files = plans.files().values().toArray(Path[]::new);
        this.passedOver = plans.others();
    }

    static FolderInput of(Path folder) {
        PlanFolder plans;
        try {
            plans = PlanFolder.at(folder);
        } catch (IOException e) {
            throw StoppedException.unusable("the folder `" + folder + "` can't be read: " + e.getMessage());
        }
        if (plans.files().isEmpty()) {
            throw StoppedException.unusable("no plans in `" + folder + "`, expected files .yaml, .yml or .json");
        }
        return new FolderInput(folder, plans);
    }

    @Override
    public BatchHeader.Input about() {
        byte[] names = String.join("\n", keys).getBytes(StandardCharsets.UTF_8);
        return new BatchHeader.Input("FOLDER", keys.length, Fingerprint.sha256(names));
    }

    @Override
    public int indexOf(String key) {
        return Math.max(-1, Arrays.binarySearch(keys, key));
    }

    @Override
    public int after(int index) {
        return index + 1;
    }

    @Override
    public Stream<Source> sources(BitSet done) {
        return IntStream.range(0, keys.length).filter(index -> !done.get(index)).mapToObj(this::source);
    }

    private Source source(int index) {
        return Source.file(keys[index], files[index]);
    }

    /** What could not be read when its line was written may be readable now; the line says nothing of what stands in it. */
    @Override
    public boolean changed(BatchLine line) {
        return line.source().isPresent() && !digest(indexOf(line.key())).equals(line.source());
    }

    private Optional<String> digest(int index) {
        try {
            return Optional.of(Fingerprint.sha256(source(index).content().bytes()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public long passedOver() {
        return passedOver;
    }

    @Override
    public boolean contains(Path file) {
        return Source.Syntax.of(file.toString()).isPresent() && real(file).startsWith(real(folder));
    }

    /** Returns where the path leads; of a file that is not there yet, where its folder does. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        if (parent == null || Files.exists(whole)) {
            return resolved(whole);
        }
        return resolved(parent).resolve(whole.getFileName());
    }

    private static Path resolved(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // nothing can be written there either
            return path;
        }
    }
}
