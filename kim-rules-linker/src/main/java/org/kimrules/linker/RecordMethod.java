package org.kimrules.linker;

import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IF_ICMPNE;
import static org.objectweb.asm.Opcodes.IMUL;
import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.LCMP;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * The method of a record that compares all its components, or makes a hash of them, as {@code java.lang.runtime.ObjectMethods} says.
 *
 * @param name its name
 * @param called what calls it: {@code equals} or {@code hashCode}
 * @param descriptor what it takes and returns
 * @param owner the record
 * @param components the fields of the record, in their order
 */
record RecordMethod(String name, String called, String descriptor, String owner, List<Handle> components) {

    private static final String OBJECTS = Type.getInternalName(Objects.class);
    private static final int THIS = 0;
    private static final int OTHER = 1;
    private static final int FACTOR = 31;

    /** Returns the method for a call site; its arguments are the record, the names of its components, and its fields. */
    static RecordMethod of(String called, String descriptor, String owner, Object[] arguments) {
        List<Handle> fields =
                Arrays.stream(arguments).skip(2).map(Handle.class::cast).toList();
        return new RecordMethod("$linked$" + called, called, descriptor, owner, fields);
    }

    /** Adds the method to its class. */
    void write(ClassVisitor record) {
        MethodVisitor code = record.visitMethod(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, name, descriptor, null, null);
        code.visitCode();
        if (called.equals("equals")) {
            writeEquals(code);
        } else {
            writeHash(code);
        }
        code.visitEnd();
    }

    private void writeEquals(MethodVisitor code) {
        Label different = new Label();
        code.visitVarInsn(ALOAD, OTHER);
        code.visitTypeInsn(INSTANCEOF, owner);
        code.visitJumpInsn(IFEQ, different);
        for (Handle component : components) {
            field(code, THIS, component);
            code.visitVarInsn(ALOAD, OTHER);
            code.visitTypeInsn(CHECKCAST, owner);
            code.visitFieldInsn(GETFIELD, owner, component.getName(), component.getDesc());
            jumpIfDifferent(code, Type.getType(component.getDesc()), different);
        }
        code.visitInsn(ICONST_1);
        code.visitInsn(IRETURN);
        code.visitLabel(different);
        code.visitFrame(F_SAME, 0, null, 0, null);
        code.visitInsn(ICONST_0);
        code.visitInsn(IRETURN);
        code.visitMaxs(4, 2);
    }

    private static void jumpIfDifferent(MethodVisitor code, Type type, Label different) {
        switch (type.getSort()) {
            case Type.OBJECT, Type.ARRAY -> {
                code.visitMethodInsn(INVOKESTATIC, OBJECTS, "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
                code.visitJumpInsn(IFEQ, different);
            }
            case Type.LONG -> {
                code.visitInsn(LCMP);
                code.visitJumpInsn(IFNE, different);
            }
            case Type.FLOAT, Type.DOUBLE -> {
                Type both = Type.getMethodType(Type.INT_TYPE, type, type);
                code.visitMethodInsn(
                        INVOKESTATIC, Conversion.box(type).getInternalName(), "compare", both.getDescriptor(), false);
                code.visitJumpInsn(IFNE, different);
            }
            default -> code.visitJumpInsn(IF_ICMPNE, different);
        }
    }

    private void writeHash(MethodVisitor code) {
        code.visitInsn(ICONST_0);
        for (Handle component : components) {
            code.visitIntInsn(BIPUSH, FACTOR);
            code.visitInsn(IMUL);
            field(code, THIS, component);
            Type type = Type.getType(component.getDesc());
            if (type.getSort() >= Type.ARRAY) {
                code.visitMethodInsn(INVOKESTATIC, OBJECTS, "hashCode", "(Ljava/lang/Object;)I", false);
            } else {
                String one = Type.getMethodDescriptor(Type.INT_TYPE, type);
                code.visitMethodInsn(INVOKESTATIC, Conversion.box(type).getInternalName(), "hashCode", one, false);
            }
            code.visitInsn(IADD);
        }
        code.visitInsn(IRETURN);
        code.visitMaxs(3, 1);
    }

    private void field(MethodVisitor code, int variable, Handle component) {
        code.visitVarInsn(ALOAD, variable);
        code.visitFieldInsn(GETFIELD, owner, component.getName(), component.getDesc());
    }
}
