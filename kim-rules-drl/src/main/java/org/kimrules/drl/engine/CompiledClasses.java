package org.kimrules.drl.engine;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.rule.DialectRuntimeData;
import org.drools.base.rule.DialectRuntimeRegistry;
import org.drools.base.rule.LineMappings;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.Dialect;
import org.drools.compiler.compiler.PackageRegistry;
import org.drools.core.rule.JavaDialectRuntimeData;
import org.drools.mvel.java.JavaForMvelDialectConfiguration;
import org.kimrules.drl.gate.BytecodeGate;

/**
 * The classes that are made of the rules of one package. The rules of a base are tied to them in the calling thread: Drools does that in
 * a pool of threads once there are a hundred, and these never end, nor do the classes that they were started by.
 */
class CompiledClasses extends JavaDialectRuntimeData {

    private static final long serialVersionUID = 1L;

    private boolean ofBase;

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

    /** Makes the compiler of this configuration keep only classes that pass the gate. */
    static void guard(KnowledgeBuilderConfigurationImpl configuration, Listener listener) {
        keep(configuration, rules -> new Guarded(rules, listener));
    }

    /** Makes the compiler of this configuration keep all its classes. */
    static void keep(KnowledgeBuilderConfigurationImpl configuration) {
        keep(configuration, rules -> new CompiledClasses());
    }

    /** Makes the compiler of this configuration keep its classes in what the maker returns. */
    private static void keep(
            KnowledgeBuilderConfigurationImpl configuration,
            Function<InternalKnowledgePackage, CompiledClasses> maker) {
        configuration.setDialectConfiguration("java", new Keeping(configuration, maker));
    }

    private static final class Keeping extends JavaForMvelDialectConfiguration {

        private final Function<InternalKnowledgePackage, CompiledClasses> maker;

        private Keeping(
                KnowledgeBuilderConfigurationImpl configuration,
                Function<InternalKnowledgePackage, CompiledClasses> maker) {
            super(configuration);
            this.maker = maker;
        }

        @Override
        public Dialect newDialect(
                ClassLoader loader,
                KnowledgeBuilderConfigurationImpl configuration,
                PackageRegistry registry,
                InternalKnowledgePackage rules) {
            CompiledClasses classes = maker.apply(rules);
            rules.getDialectRuntimeRegistry().setDialectData("java", classes);
            classes.onAdd(rules.getDialectRuntimeRegistry(), loader);
            return super.newDialect(loader, configuration, registry, rules);
        }
    }

    /** A base keeps copies. */
    @Override
    public DialectRuntimeData clone(DialectRuntimeRegistry registry, ClassLoader loader, boolean withoutClasses) {
        CompiledClasses copy = new CompiledClasses();
        copy.ofBase = true;
        copy.merge(registry, this, withoutClasses);
        copy.onAdd(registry, loader);
        return copy;
    }

    /** What is dirty is tied anew, one rule after the other. */
    @Override
    public void onBeforeExecute() {
        if (ofBase) {
            setDirty(true);
        }
        super.onBeforeExecute();
    }

    /**
     * Classes each of which passes the gate before it is kept. After a refusal none is loaded any more: the engine loads what it has
     * made when a file was compiled, long before the first rule fires.
     */
    private static final class Guarded extends CompiledClasses {

        private static final long serialVersionUID = 1L;

        private final transient InternalKnowledgePackage rules;
        private final transient Listener listener;
        private boolean refused;

        private Guarded(InternalKnowledgePackage rules, Listener listener) {
            this.rules = rules;
            this.listener = listener;
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
}
