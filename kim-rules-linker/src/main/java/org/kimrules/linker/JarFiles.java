package org.kimrules.linker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Files in jars, by their names. */
final class JarFiles {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final Runtime.Version JAVA = Runtime.Version.parse("17");
    /** What each jar has of its own, such as its signature, and what counts only for modules. */
    private static final Pattern OWN = Pattern.compile(
            "META-INF/(MANIFEST\\.MF|INDEX\\.LIST|DEPENDENCIES|(LICENSE|NOTICE)(\\.txt)?|[^/]+\\.(SF|RSA|DSA|EC))"
                    + "|module-info\\.class");

    private JarFiles() {}

    /**
     * Returns the files of all jars, but of what each jar has of its own only the manifest of the first. Of classes in several versions it is
     * the one for Java 17.
     *
     * @throws IllegalArgumentException if two jars have different files of one name
     */
    static SortedMap<String, byte[]> read(List<Path> jars) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path jar : jars) {
            boolean first = files.isEmpty();
            try (JarFile zip = new JarFile(jar.toFile(), false, ZipFile.OPEN_READ, JAVA)) {
                for (JarEntry entry : zip.versionedStream().toList()) {
                    String name = entry.getName();
                    if (!OWN.matcher(name).matches() || (first && name.equals(JarFile.MANIFEST_NAME))) {
                        add(files, name, zip.getInputStream(entry).readAllBytes(), jar);
                    }
                }
            }
        }
        return files;
    }

    private static void add(Map<String, byte[]> files, String name, byte[] file, Path jar) {
        byte[] before = files.putIfAbsent(name, file);
        if (before != null && !Arrays.equals(before, file)) {
            throw new IllegalArgumentException("two jars have a different " + name + "; one is " + jar);
        }
    }

    /** Writes a jar whose files are not compressed. */
    static void write(Map<String, byte[]> files, Path jar) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                CRC32 sum = new CRC32();
                sum.update(file.getValue());
                entry.setTimeLocal(NO_TIME);
                entry.setSize(file.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }
}
