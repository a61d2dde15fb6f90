package org.kimrules.linker;

import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.V11;
import static org.objectweb.asm.Opcodes.V1_6;
import static org.objectweb.asm.Opcodes.V1_7;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;

/**
 * Links the classes among the files of a jar. A lambda becomes a class beside the one that it stands in, of the same nest, so that it may
 * call what is private there. Classes from before Java 11 know no nests and keep their lambdas. Those from before Java 6 get the frames by
 * which later ones are verified: an archive of classes takes no others. Classes in which nothing is to do stay as they are.
 */
final class LinkedClasses {

    private static final String CLASS = ".class";
    /** Where a class file says its version, in two bytes. */
    private static final int VERSION = 6;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedMap<String, List<String>> nests = new TreeMap<>();

    private final ClassLoader loader;

    private LinkedClasses(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Returns the files with linked classes, and the classes that were made for them.
     *
     * @param loader finds the classes; none is initialised
     */
    static SortedMap<String, byte[]> of(Map<String, byte[]> files, ClassLoader loader) {
        LinkedClasses linked = new LinkedClasses(loader);
        files.forEach(linked::add);
        linked.nests.forEach(linked::settle);
        return linked.files;
    }

    private void add(String name, byte[] file) {
        byte[] linked = file;
        if (name.endsWith(CLASS)) {
            ClassReader reader = new ClassReader(file);
            int version = reader.readUnsignedShort(VERSION);
            if (version >= V11) {
                linked = linked(reader, file);
            } else if (version < V1_6) {
                linked = framed(file);
            }
        }
        put(name, linked);
    }

    private void put(String name, byte[] file) {
        if (files.putIfAbsent(name, file) != null) {
            throw new IllegalArgumentException("a file has the name of a class that is to be made: " + name);
        }
    }

    /** One that can't have frames, for a class that it names is not there or it is very old, stays as it is. */
    private byte[] framed(byte[] file) {
        byte[] later = file.clone();
        later[VERSION + 1] = V1_7;
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return loader;
            }
        };
        try {
            new ClassReader(later).accept(writer, 0);
        } catch (TypeNotPresentException | IllegalArgumentException e) {
            return file;
        }
        return writer.toByteArray();
    }

    private byte[] linked(ClassReader reader, byte[] file) {
        ClassWriter writer = new ClassWriter(0);
        CallSites sites = new CallSites(writer);
        reader.accept(sites, 0);
        sites.lambdas().forEach((lambda, bytes) -> {
            put(lambda + CLASS, bytes);
            nests.computeIfAbsent(sites.host(), host -> new ArrayList<>()).add(lambda);
        });
        return sites.changed() ? writer.toByteArray() : file;
    }

    /** Tells the host of a nest its new members. */
    private void settle(String host, List<String> members) {
        ClassReader reader = new ClassReader(files.get(host + CLASS));
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        members.forEach(this::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        files.put(host + CLASS, writer.toByteArray());
    }
}
