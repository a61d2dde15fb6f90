package org.kimrules.cli.batch;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.core.batch.Source;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.BatchLine;
import org.kimrules.core.policy.Fingerprint;

/** The files of a folder and of all folders below it, sorted by their paths. Their names are kept in memory, nothing else. */
final class FolderInput implements BatchInput {

    private static final String DOCUMENT = ".*\\.(yaml|yml|json)";

    private final Path folder;
    private final String[] keys;
    private final Path[] files;

    private FolderInput(Path folder, Map<String, Path> byKey) {
        this.folder = folder;
        this.keys = byKey.keySet().toArray(String[]::new);
        this.files = byKey.values().toArray(Path[]::new);
    }

    static FolderInput of(Path folder) {
        Map<String, Path> byKey = new TreeMap<>();
        try (Stream<Path> below = Files.walk(folder)) {
            below.filter(file -> file.toString().matches(DOCUMENT) && Files.isRegularFile(file))
                    .forEach(file -> add(byKey, key(folder, file), file));
        } catch (IOException | java.io.UncheckedIOException e) {
            throw StoppedException.unusable("the folder `" + folder + "` can't be read: " + e.getMessage());
        }
        if (byKey.isEmpty()) {
            throw StoppedException.unusable("no plans in `" + folder + "`, expected files .yaml, .yml or .json");
        }
        return new FolderInput(folder, byKey);
    }

    private static String key(Path folder, Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    /** Names that the locale of the machine can't show look alike, and results could not be told apart. */
    private static void add(Map<String, Path> byKey, String key, Path file) {
        if (byKey.put(key, file) != null) {
            throw StoppedException.unusable(
                    "two files are called `" + key + "` here; use a locale of UTF-8, such as LC_ALL=C.UTF-8");
        }
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
    public Stream<Source> sources(BitSet done) {
        return IntStream.range(0, keys.length).filter(index -> !done.get(index)).mapToObj(this::source);
    }

    private Source source(int index) {
        return Source.file(keys[index], files[index]);
    }

    @Override
    public boolean changed(BatchLine line) {
        return !digest(indexOf(line.key())).equals(line.source());
    }

    private Optional<String> digest(int index) {
        try {
            return Optional.of(Fingerprint.sha256(source(index).content().bytes()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean contains(Path file) {
        return file.toString().matches(DOCUMENT)
                && file.toAbsolutePath()
                        .normalize()
                        .startsWith(folder.toAbsolutePath().normalize());
    }
}
