package org.kimrules.drl.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderErrors;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.core.policy.Trust;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Source;

/** Compiles rule files together, one after the other in the calling thread. Not thread-safe; one per stage. */
final class RuleCompiler {

    private final KnowledgeBuilder builder;
    private final List<PolicyFault> refused = new ArrayList<>();

    /**
     * Compiles the files.
     *
     * @param trust whether the classes that are made of them have to pass the gate before they are loaded
     */
    RuleCompiler(Collection<Source> sources, Trust trust) {
        KnowledgeBuilderConfiguration configuration = oneThread();
        Files files = new Files();
        KnowledgeBuilderConfigurationImpl classes = configuration.as(KnowledgeBuilderConfigurationImpl.KEY);
        if (trust == Trust.GATED) {
            CompiledClasses.guard(classes, files);
        } else {
            CompiledClasses.keep(classes);
        }
        this.builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        sources.forEach(files::compile);
    }

    /** The pool of threads that Drools would compile with never ends. */
    static KnowledgeBuilderConfiguration oneThread() {
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        configuration.setOption(ParallelRulesBuildThresholdOption.get(-1));
        return configuration;
    }

    /** Knows which file is compiled just now. */
    private final class Files implements CompiledClasses.Listener {

        private Source now = new Source("", "");

        private void compile(Source source) {
            now = source;
            builder.add(resource(source), ResourceType.DRL);
        }

        @Override
        public void refused(OptionalInt line, String what) {
            String right = "a consequence that is insert( word( $facts ) ); and nothing else";
            refused.add(
                    line.isPresent()
                            ? now.fault(FaultCode.DRL_BYTECODE, line.getAsInt(), "", what, right)
                            : now.fault(FaultCode.DRL_BYTECODE, what, right));
        }
    }

    private static Resource resource(Source source) {
        Resource resource = ResourceFactory.newByteArrayResource(source.text().getBytes(StandardCharsets.UTF_8));
        resource.setSourcePath(source.name());
        return resource;
    }

    /** Returns what the gate refused; no class was loaded since. */
    List<PolicyFault> refused() {
        return refused;
    }

    /** Returns what the compiler found wrong. */
    KnowledgeBuilderErrors errors() {
        return builder.getErrors();
    }

    /** Returns the rules; there has to be nothing wrong. */
    KieBase base() {
        return base(builder.getKnowledgePackages());
    }

    /** Returns a base of the compiled rules. What Drools makes of a condition after its twentieth use divides by zero without a word. */
    static KieBase base(Collection<KiePackage> rules) {
        JoinMeter.into(rules);
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(ConstraintJittingThresholdOption.get(-1));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(rules);
        return base;
    }
}
