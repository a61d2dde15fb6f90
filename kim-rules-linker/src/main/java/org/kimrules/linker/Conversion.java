package org.kimrules.linker;

import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.F2D;
import static org.objectweb.asm.Opcodes.I2D;
import static org.objectweb.asm.Opcodes.I2F;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.L2D;
import static org.objectweb.asm.Opcodes.L2F;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.POP2;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Turns what a functional interface gives into what the method of a lambda takes, and back, as {@code LambdaMetafactory} says: widening,
 * boxing, unboxing, and casts where generics left no type.
 *
 * @param code where it is written
 */
record Conversion(MethodVisitor code) {

    private static final Map<Type, Type> BOXES = Map.of(
            Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
            Type.BYTE_TYPE, Type.getType(Byte.class),
            Type.CHAR_TYPE, Type.getType(Character.class),
            Type.SHORT_TYPE, Type.getType(Short.class),
            Type.INT_TYPE, Type.getType(Integer.class),
            Type.LONG_TYPE, Type.getType(Long.class),
            Type.FLOAT_TYPE, Type.getType(Float.class),
            Type.DOUBLE_TYPE, Type.getType(Double.class));

    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type NUMBER = Type.getType(Number.class);

    /** Returns the class of the boxed values of a primitive type. */
    static Type box(Type primitive) {
        return Objects.requireNonNull(BOXES.get(primitive), "a primitive type");
    }

    /**
     * Writes the conversion of the value on the stack.
     *
     * @param from its type
     * @param known what it has to be besides, by the generics
     * @param to what it has to be
     */
    void convert(Type from, Type known, Type to) {
        if (to.equals(Type.VOID_TYPE)) {
            drop(from);
        } else if (isPrimitive(from) && isPrimitive(to)) {
            widen(from, to);
        } else if (isPrimitive(from)) {
            call(INVOKESTATIC, box(from), "valueOf", Type.getMethodType(box(from), from));
        } else if (isPrimitive(to)) {
            unbox(known, to);
        } else {
            cast(from, known);
            cast(known, to);
        }
    }

    private void drop(Type type) {
        if (type.getSize() > 0) {
            code.visitInsn(type.getSize() == 2 ? POP2 : POP);
        }
    }

    /** A box gives what it holds; of any other number is asked what is wanted. */
    private void unbox(Type known, Type to) {
        Optional<Type> held = BOXES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(known))
                .map(Map.Entry::getKey)
                .findFirst();
        Type primitive = held.orElse(to);
        boolean number = held.isEmpty() && !to.equals(Type.BOOLEAN_TYPE) && !to.equals(Type.CHAR_TYPE);
        Type box = number ? NUMBER : box(primitive);
        cast(OBJECT, box);
        call(INVOKEVIRTUAL, box, primitive.getClassName() + "Value", Type.getMethodType(primitive));
        widen(primitive, to);
    }

    private void cast(Type from, Type to) {
        if (!to.equals(from) && !to.equals(OBJECT)) {
            code.visitTypeInsn(CHECKCAST, to.getInternalName());
        }
    }

    private void call(int way, Type owner, String name, Type method) {
        code.visitMethodInsn(way, owner.getInternalName(), name, method.getDescriptor(), false);
    }

    /** Whatever is shorter than an int is one on the stack. */
    private void widen(Type from, Type to) {
        boolean wide = from.equals(Type.LONG_TYPE);
        if (!from.equals(to)) {
            switch (to.getSort()) {
                case Type.LONG -> code.visitInsn(I2L);
                case Type.FLOAT -> code.visitInsn(wide ? L2F : I2F);
                case Type.DOUBLE -> code.visitInsn(from.equals(Type.FLOAT_TYPE) ? F2D : wide ? L2D : I2D);
                default -> {}
            }
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }
}
