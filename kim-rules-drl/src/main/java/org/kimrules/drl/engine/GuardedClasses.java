package org.kimrules.drl.engine;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.rule.LineMappings;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.kimrules.drl.gate.BytecodeGate;

/**
 * The classes that are made of the rules of one package, each of which passes the gate before it is kept. After a refusal none
 * is loaded any more: the engine loads what it has made when a file was compiled, long before the first rule fires.
 */
final class GuardedClasses extends CompiledClasses {

    private static final long serialVersionUID = 1L;

    private final transient InternalKnowledgePackage rules;
    private final transient Listener listener;
    private boolean refused;

    /** Is told what is refused. */
    interface Listener {

        /**
         * Takes note of a refusal.
         *
         * @param line the line of the consequence, where it is known
         * @param what what the class does
         */
        void refused(OptionalInt line, String what);
    }

    private GuardedClasses(InternalKnowledgePackage rules, Listener listener) {
        this.rules = rules;
        this.listener = listener;
    }

    /** Makes the compiler of this configuration keep its classes here. */
    static void guard(KnowledgeBuilderConfigurationImpl configuration, Listener listener) {
        keep(configuration, rules -> new GuardedClasses(rules, listener));
    }

    @Override
    public synchronized void write(String resource, byte[] code) {
        String name = resource.replaceFirst("\\.class$", "").replace('/', '.');
        Optional<LineMappings> lines =
                Optional.ofNullable(rules.getDialectRuntimeRegistry().getLineMappings(name));
        Set<String> does = Set.copyOf(BytecodeGate.refusals(name, code, lines.isPresent()));
        does.stream().sorted().forEach(what -> listener.refused(line(lines), what));
        refused |= !does.isEmpty();
        if (!refused) {
            super.write(resource, code);
        }
    }

    private static OptionalInt line(Optional<LineMappings> lines) {
        return lines.map(LineMappings::getStartLine).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    @Override
    public void onBeforeExecute() {
        if (!refused) {
            super.onBeforeExecute();
        }
    }
}
