package org.kimrules.core.batch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The plans of a folder and of all folders below it, on one machine. Links are followed. What is called like a plan and can't be
 * read, a link to nothing for example, is among them, so that it is refused and not forgotten. Immutable.
 *
 * @param files the files by their keys, sorted: the path within the folder, with slashes
 * @param others how many files are below it that are not called like plans
 */
public record PlanFolder(SortedMap<String, Path> files, long others) {

    /** Java puts it in the place of what the locale can't show; different names then look alike. */
    private static final String UNKNOWN = "\uFFFD";

    /** Keeps a copy. */
    public PlanFolder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Lists the plans.
     *
     * @throws IOException when a folder can't be read, a link leads back to a folder above it, or the machine can't show a name
     *     as it is; the message says which
     */
    public static PlanFolder at(Path folder) throws IOException {
        Path root = folder.toRealPath();
        SortedMap<String, Path> files = new TreeMap<>();
        long others = 0;
        try (Stream<Path> below = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : (Iterable<Path>) below.filter(each -> !Files.isDirectory(each))::iterator) {
                Path within = root.relativize(file);
                if (isPlan(file)) {
                    files.put(key(within), folder.resolve(within));
                } else {
                    others++;
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof FileSystemLoopException loop ? circle(loop) : e.getCause();
        }
        return new PlanFolder(files, others);
    }

    /** Anything else that is no file, such as a pipe, would not give the same bytes each time. */
    private static boolean isPlan(Path file) {
        return Source.Syntax.of(file.toString()).isPresent() && (Files.isRegularFile(file) || !Files.exists(file));
    }

    private static IOException circle(FileSystemLoopException loop) {
        return new IOException("`" + loop.getFile() + "` leads back to a folder above it", loop);
    }

    private static String key(Path within) throws IOException {
        String key = within.toString().replace(File.separatorChar, '/');
        if (key.contains(UNKNOWN)) {
            throw new IOException("`" + key
                    + "` has another name than this machine shows; use a locale of UTF-8, such as LC_ALL=C.UTF-8");
        }
        return key;
    }
}
