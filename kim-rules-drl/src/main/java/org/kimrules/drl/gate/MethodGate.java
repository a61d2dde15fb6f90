package org.kimrules.drl.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Looks at the instructions of one method: what it calls, makes and reads, and whether it only ever goes on. */
final class MethodGate extends MethodVisitor {

    private final String owner;
    private final String method;
    private final Allowed allowed;
    private final List<String> found;
    private final Set<Label> passed = new HashSet<>();

    MethodGate(String owner, String method, Allowed allowed, List<String> found) {
        super(Opcodes.ASM9);
        this.owner = owner;
        this.method = method;
        this.allowed = allowed;
        this.found = found;
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
    }

    private void jump(Label to) {
        if (passed.contains(to)) {
            found.add("jumps back in " + method);
        }
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        jump(label);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        visitLookupSwitchInsn(otherwise, new int[0], labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        jump(otherwise);
        for (Label label : labels) {
            jump(label);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String type, String name, String descriptor, boolean ofInterface) {
        String java = ClassGate.java(type);
        if (java.equals(owner) && name.equals(method)) {
            found.add("calls itself in " + method);
        } else if (!allowed.call(owner, java, name)) {
            found.add("calls " + java + "." + name);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        found.add("makes a lambda or a text in " + method);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.NEW) {
            found.add("makes a " + ClassGate.java(type));
        } else if (opcode == Opcodes.ANEWARRAY) {
            array();
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (opcode == Opcodes.NEWARRAY) {
            array();
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        array();
    }

    private void array() {
        if (!allowed.guards()) {
            found.add("makes an array in " + method);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String type, String name, String descriptor) {
        if (!allowed.guards()) {
            found.add("reads or writes the field " + ClassGate.java(type) + "." + name);
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        if (!allowed.guards()) {
            found.add("catches in " + method);
        }
    }

    @Override
    public void visitInsn(int opcode) {
        boolean locks = opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT;
        if ((locks || opcode == Opcodes.ATHROW) && !allowed.guards()) {
            found.add(locks ? "locks in " + method : "throws in " + method);
        }
    }
}
