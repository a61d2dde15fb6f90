package org.kimrules.linker;

import static org.objectweb.asm.ClassWriter.COMPUTE_MAXS;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * A lambda as a class: fields for what it captured, a static method that makes it, and the method of its interface. One that captured
 * nothing is made once.
 *
 * @param name its name
 * @param method the method of the functional interface
 * @param site what is captured, and the functional interface
 * @param erased the method of the interface without its generics
 * @param called what the lambda calls
 * @param typed the method of the interface with what its generics are here
 */
record LambdaClass(String name, String method, Type site, Type erased, Handle called, Type typed) {

    /** The static method that makes it. */
    static final String FACTORY = "$linked";

    private static final String OBJECT = Type.getInternalName(Object.class);
    private static final String INIT = "<init>";
    private static final String ONLY = "ONLY";

    /** Returns the class file. */
    byte[] file(int version, String nestHost) {
        ClassWriter file = new ClassWriter(COMPUTE_MAXS);
        String[] interfaces = {site.getReturnType().getInternalName()};
        file.visit(version, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, OBJECT, interfaces);
        file.visitNestHost(nestHost);
        for (int i = 0; i < captured().length; i++) {
            file.visitField(ACC_PRIVATE | ACC_FINAL, field(i), captured()[i].getDescriptor(), null, null);
        }
        writeConstructor(file);
        if (captured().length == 0) {
            writeOnly(file);
        }
        writeFactory(file);
        writeMethod(file);
        file.visitEnd();
        return file.toByteArray();
    }

    private void writeConstructor(ClassWriter file) {
        MethodVisitor code = file.visitMethod(ACC_PRIVATE, INIT, constructor(), null, null);
        code.visitCode();
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, OBJECT, INIT, "()V", false);
        int variable = 1;
        for (int i = 0; i < captured().length; i++) {
            Type type = captured()[i];
            code.visitVarInsn(ALOAD, 0);
            code.visitVarInsn(type.getOpcode(ILOAD), variable);
            code.visitFieldInsn(PUTFIELD, name, field(i), type.getDescriptor());
            variable += type.getSize();
        }
        end(code, RETURN);
    }

    private void writeOnly(ClassWriter file) {
        file.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, ONLY, self(), null, null);
        MethodVisitor code = file.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        writeNew(code);
        code.visitFieldInsn(PUTSTATIC, name, ONLY, self());
        end(code, RETURN);
    }

    private void writeFactory(ClassWriter file) {
        MethodVisitor code = file.visitMethod(ACC_STATIC, FACTORY, site.getDescriptor(), null, null);
        code.visitCode();
        if (captured().length == 0) {
            code.visitFieldInsn(GETSTATIC, name, ONLY, self());
        } else {
            writeNew(code);
        }
        end(code, ARETURN);
    }

    private void writeNew(MethodVisitor code) {
        code.visitTypeInsn(NEW, name);
        code.visitInsn(DUP);
        int variable = 0;
        for (Type type : captured()) {
            code.visitVarInsn(type.getOpcode(ILOAD), variable);
            variable += type.getSize();
        }
        code.visitMethodInsn(INVOKESPECIAL, name, INIT, constructor(), false);
    }

    /** Gives what was captured and then its parameters to what the lambda calls. */
    private void writeMethod(ClassWriter file) {
        MethodVisitor code = file.visitMethod(ACC_PUBLIC, method, erased.getDescriptor(), null, null);
        code.visitCode();
        if (makesNew()) {
            code.visitTypeInsn(NEW, called.getOwner());
            code.visitInsn(DUP);
        }
        List<Type> taken = taken();
        Conversion conversion = new Conversion(code);
        int next = 0;
        for (int i = 0; i < captured().length; i++) {
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, name, field(i), captured()[i].getDescriptor());
            conversion.convert(captured()[i], captured()[i], taken.get(next++));
        }
        int variable = 1;
        for (int i = 0; i < erased.getArgumentTypes().length; i++) {
            Type given = erased.getArgumentTypes()[i];
            code.visitVarInsn(given.getOpcode(ILOAD), variable);
            conversion.convert(given, typed.getArgumentTypes()[i], taken.get(next++));
            variable += given.getSize();
        }
        code.visitMethodInsn(way(), called.getOwner(), called.getName(), called.getDesc(), called.isInterface());
        conversion.convert(returned(), returned(), erased.getReturnType());
        end(code, erased.getReturnType().getOpcode(IRETURN));
    }

    private boolean makesNew() {
        return called.getTag() == H_NEWINVOKESPECIAL;
    }

    private boolean isStatic() {
        return called.getTag() == H_INVOKESTATIC;
    }

    /** What a class of the nest may call directly, be it private, is called as if it were not. */
    private int way() {
        if (makesNew()) {
            return INVOKESPECIAL;
        }
        if (isStatic()) {
            return INVOKESTATIC;
        }
        return called.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
    }

    /** Returns what the called method takes, with what it is called on. */
    private List<Type> taken() {
        List<Type> taken = new ArrayList<>();
        if (!makesNew() && !isStatic()) {
            taken.add(Type.getObjectType(called.getOwner()));
        }
        taken.addAll(Arrays.asList(Type.getArgumentTypes(called.getDesc())));
        return taken;
    }

    private Type returned() {
        return makesNew() ? Type.getObjectType(called.getOwner()) : Type.getReturnType(called.getDesc());
    }

    private Type[] captured() {
        return site.getArgumentTypes();
    }

    private String constructor() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, captured());
    }

    private String self() {
        return Type.getObjectType(name).getDescriptor();
    }

    private static String field(int index) {
        return "captured" + index;
    }

    private static void end(MethodVisitor code, int instruction) {
        code.visitInsn(instruction);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
