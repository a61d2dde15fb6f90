package org.kimrules.drl.folder.signed;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.kimrules.core.policy.PolicyException;

/**
 * A place that classes and resources come from: a jar, or a folder of classes.
 *
 * @param path the jar, or the folder
 * @param jar whether it is a jar
 */
record ClassPath(Path path, boolean jar) {

    /**
     * Finds where a policy or layer lies.
     *
     * @return the place; empty where the loader does not find it
     * @throws PolicyException when it lies in something whose files can't be listed, such as a jar within a jar
     */
    static Optional<ClassPath> find(String id, ClassLoader loader) {
        String file = "policies/" + id + "/policy.yaml";
        URL found = loader.getResource(file);
        try {
            return found == null ? Optional.empty() : Optional.of(of(found));
        } catch (IOException | URISyntaxException | ClassCastException | IllegalArgumentException e) {
            throw new PolicyException(
                    "`" + found + "` lies where files can't be listed, so no signature can be checked", e);
        }
    }

    private static ClassPath of(URL file) throws IOException, URISyntaxException {
        if (file.getProtocol().equals("file")) {
            return new ClassPath(Path.of(file.toURI()).resolve("../../..").normalize(), false);
        }
        URL jar = ((JarURLConnection) file.openConnection()).getJarFileURL();
        return new ClassPath(Path.of(jar.toURI()), true);
    }

    /**
     * Opens it.
     *
     * @param work reads or writes below the root that it is given; a jar is written when the work is done
     * @throws PolicyException when it can't be opened or written
     */
    <T> T open(Function<Path, T> work) {
        if (!jar) {
            return work.apply(path);
        }
        try (FileSystem entries = FileSystems.newFileSystem(path)) {
            return work.apply(entries.getPath("/"));
        } catch (IOException e) {
            throw new PolicyException("cannot open the jar `" + path + "`", e);
        }
    }
}
