package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.text.Text;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.folder.packed.PackedPolicy;

/** What the build packs of the law folders is what stands in them, and only a jar is read from it. */
class PackedPolicyTest {

    private static final ClassLoader HERE = PackedPolicyTest.class.getClassLoader();

    @TempDir
    private Path folder;

    private Path classes() throws IOException {
        Path classes = folder.resolve("classes");
        Choirs.in(classes.resolve("policies"));
        return classes;
    }

    /** Packs the choirs, and then gives them another version in their folder. */
    private Path packedAndChanged() throws IOException {
        Path classes = classes();
        Path packed = classes.resolve("META-INF/kim-rules/choirs.packed");
        Files.createDirectories(packed.getParent());
        Files.write(packed, PackedPolicy.pack(layers(classes)));
        Path policy = classes.resolve("policies/choirs/policy.yaml");
        Files.writeString(policy, Files.readString(policy).replaceAll("(?m)^version: .*$", "version: changed"));
        return classes;
    }

    private Path jar(Path classes) throws IOException {
        Path jar = folder.resolve("choirs.jar");
        try (Stream<Path> files = Files.walk(classes);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private static List<Layer> layers(Path place) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, HERE)) {
            return PackedPolicy.layers("choirs", loader);
        }
    }

    private static String version(List<Layer> layers) {
        return PolicyFolder.of(layers).ref().version();
    }

    @Test
    void whatIsPackedIsWhatTheFoldersSay() {
        List<Layer> read = PackedPolicy.read(PolicyFiles.onClassPath("kim-nrw", HERE));
        List<Layer> unpacked = PackedPolicy.unpack(PackedPolicy.pack(read), PolicyFiles.onClassPath("kim-nrw"));
        assertThat(unpacked).hasSize(2);
        for (int i = 0; i < read.size(); i++) {
            assertThat(unpacked.get(i).contents())
                    .usingRecursiveComparison()
                    .withEqualsForType(Text::equals, Text.class)
                    .isEqualTo(read.get(i).contents());
            assertThat(unpacked.get(i).clauses())
                    .isNotEmpty()
                    .isEqualTo(read.get(i).clauses());
            assertThat(unpacked.get(i).name("clause.md")).isEqualTo(read.get(i).name("clause.md"));
        }
        assertThat(PolicyFolder.of(unpacked).fingerprint())
                .isEqualTo(PolicyFolder.of(read).fingerprint());
    }

    @Test
    void orderIsKeptAndEqualFoldersGiveEqualBytes() {
        byte[] packed = PackedPolicy.pack(PackedPolicy.read(PolicyFiles.onClassPath("kim-nrw", HERE)));
        List<Layer> unpacked = PackedPolicy.unpack(packed, PolicyFiles.onClassPath("kim-nrw"));
        assertThat(PackedPolicy.pack(unpacked)).isEqualTo(packed);
        assertThat(PackedPolicy.pack(PackedPolicy.read(PolicyFiles.onClassPath("kim-nrw", HERE))))
                .isEqualTo(packed);
    }

    @Test
    void aJarIsReadFromWhatItsBuildPacked() throws IOException {
        Path jar = jar(packedAndChanged());
        assertThat(version(layers(jar))).isNotEqualTo("changed");
    }

    @Test
    void classesThatNoJarHoldsYetAreReadFromTheirFolders() throws IOException {
        assertThat(version(layers(packedAndChanged()))).isEqualTo("changed");
    }

    @Test
    void aJarWithoutAPackedFileIsReadFromItsFolders() throws IOException {
        assertThat(version(layers(jar(classes())))).isEqualTo(version(layers(classes())));
    }

    @Test
    void whatHasAFaultIsNotPacked() throws IOException {
        Path classes = classes();
        Path policy = classes.resolve("policies/choirs/policy.yaml");
        Files.writeString(policy, Files.readString(policy).replace("component:", "komponente:"));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, HERE)) {
            assertThatThrownBy(() -> PackedPolicy.read(PolicyFiles.onClassPath("choirs", loader)))
                    .isInstanceOf(PolicyException.class);
        }
    }
}
