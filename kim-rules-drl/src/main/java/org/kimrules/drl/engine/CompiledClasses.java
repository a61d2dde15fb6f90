package org.kimrules.drl.engine;

import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.rule.DialectRuntimeData;
import org.drools.base.rule.DialectRuntimeRegistry;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.Dialect;
import org.drools.compiler.compiler.PackageRegistry;
import org.drools.core.rule.JavaDialectRuntimeData;
import org.drools.mvel.java.JavaForMvelDialectConfiguration;

/**
 * The classes that are made of the rules of one package. The rules of a base are tied to them in the calling thread: Drools does that in
 * a pool of threads once there are a hundred, and these never end, nor do the classes that they were started by.
 */
class CompiledClasses extends JavaDialectRuntimeData {

    private static final long serialVersionUID = 1L;

    private boolean ofBase;

    /** Makes the classes for the rules of a package. */
    interface Maker {

        /** Returns none yet. */
        CompiledClasses of(InternalKnowledgePackage rules);
    }

    /** Makes the compiler of this configuration keep its classes in what the maker returns. */
    static void keep(KnowledgeBuilderConfigurationImpl configuration, Maker maker) {
        configuration.setDialectConfiguration("java", new Keeping(configuration, maker));
    }

    private static final class Keeping extends JavaForMvelDialectConfiguration {

        private final Maker maker;

        private Keeping(KnowledgeBuilderConfigurationImpl configuration, Maker maker) {
            super(configuration);
            this.maker = maker;
        }

        @Override
        public Dialect newDialect(
                ClassLoader loader,
                KnowledgeBuilderConfigurationImpl configuration,
                PackageRegistry registry,
                InternalKnowledgePackage rules) {
            CompiledClasses classes = maker.of(rules);
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
}
