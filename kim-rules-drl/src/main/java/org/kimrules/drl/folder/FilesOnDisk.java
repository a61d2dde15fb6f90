package org.kimrules.drl.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kimrules.core.data.Documents;
import org.kimrules.core.policy.PolicyException;

/**
 * The files of a folder on disk as they were on one reading: what is compiled, shown and signed is the same text, whatever
 * somebody writes into the folder meanwhile.
 */
final class FilesOnDisk implements PolicyFiles {

    /** What the files of a law folder end with; nothing else in it is read. */
    private static final String READ = ".*\\.(?i:yaml|yml|md|drl|txt)";

    private final Path folder;
    private final SortedMap<String, byte[]> files;
    private final Map<String, PolicyFiles> layers = new HashMap<>();

    private FilesOnDisk(Path folder, SortedMap<String, byte[]> files) {
        this.folder = folder;
        this.files = files;
    }

    static PolicyFiles of(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!is(whole, BasicFileAttributes::isDirectory)) {
            throw new PolicyException("there is no policy folder `" + folder + "`");
        }
        try (Stream<Path> found = Files.walk(whole)) {
            for (Path file : found.filter(each -> is(each, BasicFileAttributes::isRegularFile))
                    .toList()) {
                String path = whole.relativize(file).toString().replace('\\', '/');
                if (path.matches(READ)) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
            return new FilesOnDisk(whole, files);
        } catch (IOException | UncheckedIOException e) {
            throw new PolicyException("cannot read the policy folder `" + folder + "`", e);
        }
    }

    /** What can't be looked at is not taken for absent: something else would be taken in its place, or nothing. */
    private static boolean is(Path path, Predicate<BasicFileAttributes> kind) {
        try {
            return kind.test(Files.readAttributes(path, BasicFileAttributes.class));
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new PolicyException("cannot read `" + path + "`", e);
        }
    }

    @Override
    public String read(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new PolicyException("there is no file `" + path + "` in `" + folder + "`");
        }
        return Documents.decode(bytes);
    }

    @Override
    public boolean has(String path) {
        return files.containsKey(path);
    }

    @Override
    public Optional<Set<String>> listing() {
        return Optional.of(Collections.unmodifiableSet(new TreeSet<>(files.keySet())));
    }

    @Override
    public PolicyFiles layer(String id) {
        return layers.computeIfAbsent(id, name -> {
            Path beside = folder.resolveSibling(name);
            return is(beside, BasicFileAttributes::isDirectory) ? of(beside) : PolicyFiles.onClassPath(name, loader());
        });
    }

    /** Layers may be in jars that only the application's own class loader knows. */
    private static ClassLoader loader() {
        return Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElse(PolicyFiles.class.getClassLoader());
    }
}
