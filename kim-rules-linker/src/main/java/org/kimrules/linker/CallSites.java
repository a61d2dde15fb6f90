package org.kimrules.linker;

import static org.objectweb.asm.Opcodes.ACC_INTERFACE;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.H_INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Passes a class on and replaces the call sites that can be linked, as javac writes them: lambdas of one interface that are not
 * serializable, the equality of records, and texts that are put together.
 */
final class CallSites extends ClassVisitor {

    private static final String LAMBDA_FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String RECORD_METHODS = "java/lang/runtime/ObjectMethods";
    private static final String CONCAT_FACTORY = "java/lang/invoke/StringConcatFactory";

    private final Map<String, byte[]> lambdas = new LinkedHashMap<>();
    private final List<Consumer<ClassVisitor>> methods = new ArrayList<>();
    private int version;
    private boolean inInterface;
    private String owner = "";
    private String host = "";

    CallSites(ClassVisitor next) {
        super(ASM9, next);
    }

    /** Returns the classes that were made, by their names. */
    Map<String, byte[]> lambdas() {
        return lambdas;
    }

    /** Returns the host of the nest that the class is in. */
    String host() {
        return host;
    }

    boolean changed() {
        return !lambdas.isEmpty() || !methods.isEmpty();
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        this.version = version;
        inInterface = (access & ACC_INTERFACE) != 0;
        owner = name;
        host = name;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public void visitNestHost(String nestHost) {
        host = nestHost;
        super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new MethodVisitor(ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
            @Override
            public void visitInvokeDynamicInsn(String called, String site, Handle bootstrap, Object... arguments) {
                if (isLambda(bootstrap, arguments)) {
                    super.visitMethodInsn(
                            INVOKESTATIC, lambda(called, site, arguments), LambdaClass.FACTORY, site, false);
                } else if (isEquality(called, bootstrap)) {
                    super.visitMethodInsn(
                            INVOKESTATIC, owner, recordMethod(called, site, arguments), site, inInterface);
                } else if (isText(bootstrap, arguments)) {
                    super.visitMethodInsn(INVOKESTATIC, owner, concatMethod(site, arguments), site, inInterface);
                } else {
                    super.visitInvokeDynamicInsn(called, site, bootstrap, arguments);
                }
            }
        };
    }

    @Override
    public void visitEnd() {
        methods.forEach(method -> method.accept(cv));
        super.visitEnd();
    }

    /** Tells whether the site makes a lambda; one that calls past what overrides a method could not do so from a class of its own. */
    private static boolean isLambda(Handle bootstrap, Object[] arguments) {
        return bootstrap.getOwner().equals(LAMBDA_FACTORY)
                && bootstrap.getName().equals("metafactory")
                && ((Handle) arguments[1]).getTag() != H_INVOKESPECIAL;
    }

    private static boolean isEquality(String called, Handle bootstrap) {
        return bootstrap.getOwner().equals(RECORD_METHODS) && (called.equals("equals") || called.equals("hashCode"));
    }

    /** Tells whether the site makes a text of its arguments, without constants that a class file cannot hold in a text. */
    private static boolean isText(Handle bootstrap, Object[] arguments) {
        return bootstrap.getOwner().equals(CONCAT_FACTORY)
                && bootstrap.getName().equals("makeConcatWithConstants")
                && arguments.length == 1;
    }

    private String lambda(String method, String site, Object[] arguments) {
        LambdaClass lambda = new LambdaClass(
                owner + "$$Linked" + lambdas.size(),
                method,
                Type.getMethodType(site),
                (Type) arguments[0],
                (Handle) arguments[1],
                (Type) arguments[2]);
        lambdas.put(lambda.name(), lambda.file(version, host));
        return lambda.name();
    }

    private String recordMethod(String called, String site, Object[] arguments) {
        RecordMethod method = RecordMethod.of(called, site, owner, arguments);
        methods.add(method::write);
        return method.name();
    }

    private String concatMethod(String site, Object[] arguments) {
        ConcatMethod method = new ConcatMethod("$linked$" + methods.size(), site, (String) arguments[0]);
        methods.add(method::write);
        return method.name();
    }
}
