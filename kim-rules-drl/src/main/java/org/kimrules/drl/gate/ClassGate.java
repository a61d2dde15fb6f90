package org.kimrules.drl.gate;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Looks at one class: its name, what it extends, its fields and its methods. */
final class ClassGate extends ClassVisitor {

    private final String name;
    private final Allowed allowed;
    private final List<String> found;

    ClassGate(String name, Allowed allowed, List<String> found) {
        super(Opcodes.ASM9);
        this.name = name;
        this.allowed = allowed;
        this.found = found;
    }

    @Override
    public void visit(
            int version,
            int access,
            String internalName,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        if (!java(internalName).equals(name)) {
            found.add("is the class " + java(internalName));
        }
        if (!"java/lang/Object".equals(superName)) {
            found.add("extends " + superName);
        }
        Stream.of(interfaces == null ? new String[0] : interfaces)
                .map(ClassGate::java)
                .filter(type -> !allowed.implementing(type))
                .forEach(type -> found.add("implements " + type));
    }

    /** Returns the name of a type as it is written in Java. */
    static String java(String internalName) {
        return Type.getObjectType(internalName).getClassName();
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        if (!allowed.field(field)) {
            found.add("has the field " + field);
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if (!allowed.method(method)) {
            found.add(method.equals("<clinit>") ? "runs code when it is loaded" : "has the method " + method);
        }
        return new MethodGate(name, method, allowed, found);
    }
}
