package org.kimrules.linker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.JSR;
import static org.objectweb.asm.Opcodes.RET;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V1_3;
import static org.objectweb.asm.Opcodes.V1_5;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.linker.sample.Every;
import org.kimrules.linker.sample.Shapes;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** What is linked does what it did, and Java has nothing to link in it any more. */
class LinkerTest {

    private static final String TEXT = "makeConcatWithConstants makeConcatWithConstants";
    private static final String SAMPLE = "org/kimrules/linker/sample/";

    @TempDir
    Path folder;

    private Path jars;
    private Path linked;

    @BeforeEach
    void aJarOfSamples() throws IOException {
        jars = Files.createDirectory(folder.resolve("lib"));
        linked = folder.resolve("linked/one.jar");
        Map<String, byte[]> files = new TreeMap<>(samples());
        files.put(JarFile.MANIFEST_NAME, manifest("of the sample"));
        JarFiles.write(files, jars.resolve("sample-1.jar"));
    }

    @Test
    void lambdasDoWhatTheyDid() throws Exception {
        assertThat(linked("Shapes").getMethod("all").invoke(null)).isEqualTo(Shapes.all());
    }

    @Test
    void recordsAreEqualToWhatTheyWereEqualTo() throws Exception {
        assertThat(linked("Every").getMethod("all").invoke(null)).isEqualTo(Every.all());
    }

    @Test
    void aLambdaThatCapturesNothingIsMadeOnce() throws Exception {
        Method plain = linked("Shapes").getMethod("plain");
        assertThat(plain.invoke(null)).isSameAs(plain.invoke(null)).isInstanceOf(Supplier.class);
        assertThat(((Supplier<?>) plain.invoke(null)).get()).isEqualTo("plain");
    }

    @Test
    void onlySerializableLambdasTextsOfRecordsAndTextsWithMarksAreLeftToLink() throws IOException {
        List<String> left = List.of("altMetafactory get", "bootstrap toString", TEXT);
        assertThat(leftToLink(samples()))
                .containsAll(left)
                .contains("metafactory apply", "bootstrap equals", "bootstrap hashCode", TEXT);
        assertThat(leftToLink(link())).containsAll(left).isSubsetOf(left).containsOnlyOnce(TEXT);
    }

    @Test
    void classesFromBeforeJavaSixAreBroughtToTheFramesOfLaterOnes() throws Exception {
        JarFiles.write(Map.of("Old.class", old()), jars.resolve("z.jar"));
        byte[] framed = link().get("Old.class");
        assertThat(new ClassReader(framed).readUnsignedShort(6)).isEqualTo(51);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {linked.toUri().toURL()}, null)) {
            assertThat(loader.loadClass("Old")
                            .getMethod("either", String.class, String.class)
                            .invoke(null, null, "b"))
                    .isEqualTo("b");
        }
    }

    @Test
    void oldClassesThatCanHaveNoFramesStayAsTheyAre() throws IOException {
        ClassWriter file = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        file.visit(V1_3, ACC_PUBLIC | ACC_SUPER, "Older", null, "java/lang/Object", null);
        MethodVisitor code = file.visitMethod(ACC_PUBLIC | ACC_STATIC, "finish", "()V", null, null);
        Label finallyBlock = new Label();
        code.visitCode();
        code.visitJumpInsn(JSR, finallyBlock);
        code.visitInsn(RETURN);
        code.visitLabel(finallyBlock);
        code.visitVarInsn(ASTORE, 0);
        code.visitVarInsn(RET, 0);
        code.visitMaxs(0, 0);
        code.visitEnd();
        file.visitEnd();
        JarFiles.write(Map.of("Older.class", file.toByteArray()), jars.resolve("z.jar"));
        assertThat(link()).contains(Map.entry("Older.class", file.toByteArray()));
    }

    @Test
    void ofSeveralVersionsTheOneForJavaSeventeenStays() throws IOException {
        byte[] manifest = bytes("Manifest-Version: 1.0\nMulti-Release: true\n");
        JarFiles.write(
                new TreeMap<>(Map.of(
                        JarFile.MANIFEST_NAME,
                        manifest,
                        "a.txt",
                        bytes("old"),
                        "META-INF/versions/11/a.txt",
                        bytes("eleven"),
                        "META-INF/versions/17/a.txt",
                        bytes("seventeen"),
                        "META-INF/versions/21/a.txt",
                        bytes("later"))),
                jars.resolve("z.jar"));
        assertThat(link())
                .contains(Map.entry("a.txt", bytes("seventeen")))
                .doesNotContainKeys("META-INF/versions/11/a.txt", "META-INF/versions/21/a.txt");
    }

    @Test
    void signaturesOfJarsSayNothingOfTheLinkedOne() throws IOException {
        JarFiles.write(Map.of("META-INF/ME.SF", bytes("a"), "META-INF/ME.RSA", bytes("b")), jars.resolve("z.jar"));
        assertThat(link()).doesNotContainKeys("META-INF/ME.SF", "META-INF/ME.RSA");
    }

    @Test
    void aFileWithTheNameOfAClassThatIsMadeIsRefused() throws IOException {
        JarFiles.write(Map.of(SAMPLE + "Shapes$$Linked0.class", old()), jars.resolve("z.jar"));
        assertThatThrownBy(this::link)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Shapes$$Linked0.class");
    }

    @Test
    void whatHasNothingToLinkStaysByteForByte() throws IOException {
        JarFiles.write(Map.of("a/text.txt", bytes("text")), jars.resolve("z.jar"));
        assertThat(link()).contains(Map.entry("a/text.txt", bytes("text")));
        assertThat(link().get(SAMPLE + "Above.class")).isEqualTo(samples().get(SAMPLE + "Above.class"));
    }

    @Test
    void nothingIsCompressedAndNothingSaysWhenItWasMade() throws IOException {
        link();
        try (JarFile jar = new JarFile(linked.toFile())) {
            assertThat(jar.stream())
                    .allMatch(entry -> entry.getMethod() == ZipEntry.STORED)
                    .allMatch(entry -> entry.getTimeLocal().getYear() == 1980);
        }
    }

    @Test
    void theManifestIsThatOfTheMainJar() throws IOException {
        JarFiles.write(Map.of(JarFile.MANIFEST_NAME, manifest("of another")), jars.resolve("another.jar"));
        link();
        try (JarFile jar = new JarFile(linked.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Version"))
                    .isEqualTo("of the sample");
        }
    }

    @Test
    void equalJarsGiveEqualBytes() throws IOException {
        link();
        byte[] first = Files.readAllBytes(linked);
        link();
        assertThat(Files.readAllBytes(linked)).isEqualTo(first);
    }

    @Test
    void twoJarsMayHaveTheSameFile() throws IOException {
        JarFiles.write(Map.of("a.txt", bytes("same"), "META-INF/LICENSE", bytes("one")), jars.resolve("y.jar"));
        JarFiles.write(Map.of("a.txt", bytes("same"), "META-INF/LICENSE", bytes("other")), jars.resolve("z.jar"));
        assertThat(link()).contains(Map.entry("a.txt", bytes("same")));
    }

    @Test
    void twoJarsWithDifferentFilesOfOneNameAreRefused() throws IOException {
        JarFiles.write(Map.of("a.txt", bytes("one")), jars.resolve("y.jar"));
        JarFiles.write(Map.of("a.txt", bytes("other")), jars.resolve("z.jar"));
        assertThatThrownBy(this::link)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a different a.txt")
                .hasMessageContaining("z.jar");
    }

    @Test
    void aFolderWithoutTheMainJarIsRefused() {
        assertThatThrownBy(() -> Linker.main(new String[] {jars.toString(), "kim-", linked.toString()}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kim-");
        assertThat(linked).doesNotExist();
    }

    private Map<String, byte[]> link() throws IOException {
        Linker.main(new String[] {jars.toString(), "sample-", linked.toString()});
        return JarFiles.read(List.of(linked));
    }

    /** Returns a sample that is linked. */
    private Class<?> linked(String sample) throws Exception {
        link();
        URL[] place = {linked.toUri().toURL()};
        return new URLClassLoader(place, ClassLoader.getPlatformClassLoader())
                .loadClass("org.kimrules.linker.sample." + sample);
    }

    private static Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new TreeMap<>();
        Path classes = Path.of("target/test-classes");
        try (Stream<Path> files = Files.list(classes.resolve(SAMPLE))) {
            for (Path file : files.toList()) {
                samples.put(SAMPLE + file.getFileName(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }

    private static List<String> leftToLink(Map<String, byte[]> files) {
        List<String> sites = new ArrayList<>();
        ClassVisitor classes = new ClassVisitor(ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
                return new MethodVisitor(ASM9) {
                    @Override
                    public void visitInvokeDynamicInsn(String called, String site, Handle bootstrap, Object... with) {
                        sites.add(bootstrap.getName() + " " + called);
                    }
                };
            }
        };
        files.forEach((name, file) -> {
            if (name.endsWith(".class")) {
                new ClassReader(file).accept(classes, 0);
            }
        });
        return sites;
    }

    /** A class as an old compiler writes it, with a branch and without frames: the one text, or the other where it is null. */
    private static byte[] old() {
        ClassWriter file = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        file.visit(V1_5, ACC_PUBLIC | ACC_SUPER, "Old", null, "java/lang/Object", null);
        String type = "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;";
        MethodVisitor code = file.visitMethod(ACC_PUBLIC | ACC_STATIC, "either", type, null, null);
        Label other = new Label();
        code.visitCode();
        code.visitVarInsn(ALOAD, 0);
        code.visitJumpInsn(IFNULL, other);
        code.visitVarInsn(ALOAD, 0);
        code.visitInsn(ARETURN);
        code.visitLabel(other);
        code.visitVarInsn(ALOAD, 1);
        code.visitInsn(ARETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
        file.visitEnd();
        return file.toByteArray();
    }

    private static byte[] manifest(String version) {
        return bytes("Manifest-Version: 1.0\nImplementation-Version: " + version + "\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
