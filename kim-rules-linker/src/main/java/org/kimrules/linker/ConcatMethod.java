package org.kimrules.linker;

import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.NEW;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * The method that puts a text together, as {@code StringConcatFactory} says.
 *
 * @param name its name
 * @param descriptor what it takes and returns
 * @param recipe the text, with a mark where an argument goes
 */
record ConcatMethod(String name, String descriptor, String recipe) {

    /** Stands for the next argument in a recipe. */
    private static final char ARGUMENT = '\1';

    private static final Type STRING = Type.getType(String.class);
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type BUILDER = Type.getType(StringBuilder.class);
    /** The builder, a text, or an argument that takes two places. */
    private static final int STACK = 3;

    /** Adds the method to its class. */
    void write(ClassVisitor owner) {
        Type[] arguments = Type.getArgumentTypes(descriptor);
        MethodVisitor code = owner.visitMethod(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, name, descriptor, null, null);
        code.visitCode();
        code.visitTypeInsn(NEW, BUILDER.getInternalName());
        code.visitInsn(DUP);
        code.visitMethodInsn(INVOKESPECIAL, BUILDER.getInternalName(), "<init>", "()V", false);
        int variable = 0;
        int from = 0;
        for (Type argument : arguments) {
            int place = recipe.indexOf(ARGUMENT, from);
            appendText(code, recipe.substring(from, place));
            code.visitVarInsn(argument.getOpcode(ILOAD), variable);
            append(code, argument);
            variable += argument.getSize();
            from = place + 1;
        }
        appendText(code, recipe.substring(from));
        code.visitMethodInsn(INVOKEVIRTUAL, BUILDER.getInternalName(), "toString", "()Ljava/lang/String;", false);
        code.visitInsn(ARETURN);
        code.visitMaxs(STACK, variable);
        code.visitEnd();
    }

    private static void appendText(MethodVisitor code, String text) {
        if (!text.isEmpty()) {
            code.visitLdcInsn(text);
            append(code, STRING);
        }
    }

    private static void append(MethodVisitor code, Type type) {
        Type taken = type;
        if (type.equals(Type.BYTE_TYPE) || type.equals(Type.SHORT_TYPE)) {
            taken = Type.INT_TYPE;
        } else if (type.getSort() >= Type.ARRAY && !type.equals(STRING)) {
            taken = OBJECT;
        }
        String append = Type.getMethodDescriptor(BUILDER, taken);
        code.visitMethodInsn(INVOKEVIRTUAL, BUILDER.getInternalName(), "append", append, false);
    }
}
