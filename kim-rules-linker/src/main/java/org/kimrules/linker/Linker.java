package org.kimrules.linker;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes one jar of the jars of a folder, with which an application starts faster. Nothing in it is compressed. Its classes have
 * their lambdas, the equality of their records and the texts that they put together as plain code: what Java otherwise makes of an
 * {@code invokedynamic} when it first comes by, one after the other, at each start. What the classes do stays as it was, if javac wrote
 * them. Equal jars give equal bytes.
 */
public final class Linker {

    private Linker() {}

    /**
     * Runs.
     *
     * @param arguments the folder of the jars, how the name of the jar begins whose manifest the new one gets, and the new jar
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        link(Path.of(arguments[0]), arguments[1], Path.of(arguments[2]));
    }

    /**
     * Makes one jar.
     *
     * @param folder the folder of the jars
     * @param main how the name of the jar begins whose manifest the new one gets
     * @param jar the new jar; there as a whole or not at all, and replaced if it is there
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if no jar of the folder is the main one, or two jars have different files of one name
     */
    public static void link(Path folder, String main, Path jar) throws IOException {
        Files.createDirectories(jar.toAbsolutePath().getParent());
        List<Path> jars = jars(folder, main);
        URL[] places = new URL[jars.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = jars.get(i).toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
            Path made = jar.resolveSibling(name(jar) + ".part");
            JarFiles.write(LinkedClasses.of(JarFiles.read(jars), loader), made);
            Files.move(made, jar, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Returns the main jar and then the others, by their names. */
    private static List<Path> jars(Path folder, String main) throws IOException {
        Comparator<Path> mainFirst = Comparator.comparing(jar -> !name(jar).startsWith(main));
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(file -> name(file).endsWith(".jar"))
                    .sorted(mainFirst.thenComparing(Linker::name))
                    .toList();
            if (jars.isEmpty() || !name(jars.get(0)).startsWith(main)) {
                throw new IllegalArgumentException("no jar in " + folder + " has a name that begins with " + main);
            }
            return jars;
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
