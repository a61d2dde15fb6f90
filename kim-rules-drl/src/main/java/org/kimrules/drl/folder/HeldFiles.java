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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kimrules.core.data.Documents;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.PolicyException;

/**
 * The files of a folder as they were on one reading: what is checked, compiled, shown and put on record is the same text,
 * whatever somebody writes into the folder meanwhile.
 */
public final class HeldFiles implements PolicyFiles {

    /** What the files of a law folder end with, and the sign-offs of its clauses; nothing else in it is law. */
    private static final String LAW = ".*\\.(?i:yaml|yml|md|drl|txt)|law/.*/" + ClauseFiles.SIGN_OFFS;

    private final String folder;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Function<String, PolicyFiles> find;
    private final Map<String, PolicyFiles> layers = new HashMap<>();

    /**
     * Holds the files of a folder.
     *
     * @param folder what people call it
     * @param files its files by their paths within it; those that are no law are left out
     * @param find finds the files of a layer
     */
    public HeldFiles(String folder, Map<String, byte[]> files, Function<String, PolicyFiles> find) {
        this.folder = folder;
        this.find = find;
        files.forEach((path, bytes) -> {
            if (path.matches(LAW)) {
                this.files.put(path, bytes);
            }
        });
    }

    /** Reads the law of a folder. A layer stands in a folder of its name beside it, or else on the class path. */
    static PolicyFiles in(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return new HeldFiles(whole.toString(), bytes(folder, path -> path.matches(LAW)), id -> {
            Path beside = whole.resolveSibling(id);
            return isFolder(beside) ? in(beside) : PolicyFiles.onClassPath(id, loader());
        });
    }

    /**
     * Reads files of a folder.
     *
     * @param wanted which of them, by their paths within the folder
     * @return what they hold by these paths, with forward slashes
     * @throws PolicyException when there is no such folder, or it can't be read
     */
    public static SortedMap<String, byte[]> bytes(Path folder, Predicate<String> wanted) {
        if (!isFolder(folder)) {
            throw new PolicyException("there is no policy folder `" + folder + "`");
        }
        String separator = folder.getFileSystem().getSeparator();
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(each -> is(each, BasicFileAttributes::isRegularFile))
                    .toList()) {
                String path = folder.relativize(file).toString().replace(separator, "/");
                if (wanted.test(path)) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new PolicyException("cannot read the policy folder `" + folder + "`", e);
        }
    }

    /**
     * Returns whether there is a folder at the path.
     *
     * @throws PolicyException when nobody can tell
     */
    public static boolean isFolder(Path path) {
        return is(path, BasicFileAttributes::isDirectory);
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

    /** Returns what finds layers: they may be in jars that only the application's own class loader knows. */
    public static ClassLoader loader() {
        return Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElse(PolicyFiles.class.getClassLoader());
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
        PolicyFiles layer = layers.get(id);
        if (layer == null) {
            layer = find.apply(id);
            layers.put(id, layer);
        }
        return layer;
    }
}
