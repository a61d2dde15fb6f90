package org.kimrules.drl.gate;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;

/**
 * The second gate: lets a class that was made of a rule pass only when it does what a consequence does, an insert of a finding,
 * and nothing else. It reads the class as bytes; nothing of it is loaded. It does not see conditions, which are no classes; the
 * first gate does. Stateless.
 */
public final class BytecodeGate {

    private static final String INVOKER = "DefaultConsequenceInvoker";

    private BytecodeGate() {}

    /**
     * Returns everything that keeps the class from being loaded, each told as what it does: {@code calls java.lang.System.exit}.
     *
     * @param name its full name
     * @param code its bytes
     * @param ofRule whether a rule is known that it was made of; the class that calls the consequence of a rule is told by its name
     */
    public static List<String> refusals(String name, byte[] code, boolean ofRule) {
        boolean calling = name.endsWith(INVOKER);
        if (!ofRule && !calling) {
            return List.of("makes the class " + name);
        }
        List<String> found = new ArrayList<>();
        try {
            new ClassReader(code)
                    .accept(
                            new ClassGate(name, calling ? Allowed.CALLER : Allowed.RULE, found),
                            ClassReader.SKIP_DEBUG);
        } catch (RuntimeException e) {
            // a class that cannot be read is not loaded either
            return List.of("is no class that can be read: " + e.getMessage());
        }
        return found.stream().distinct().toList();
    }
}
