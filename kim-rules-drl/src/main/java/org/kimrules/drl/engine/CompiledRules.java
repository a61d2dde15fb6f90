package org.kimrules.drl.engine;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.io.ResourceFactory;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.Source;

/**
 * Rules that are compiled from their DRL files when a policy is loaded, for authors and tests. Needs the optional
 * dependencies drools-compiler and drools-mvel. Compiling a file runs code that it holds, so load only files you trust.
 */
public final class CompiledRules {

    private static final List<String> COMPILER =
            List.of("org.drools.compiler.builder.impl.KnowledgeBuilderImpl", "org.drools.mvel.MVELDialectRuntimeData");

    private CompiledRules() {}

    /**
     * Compiles all rule files that the inventories of the layers list, those of one stage together.
     *
     * @throws PolicyException with every fault that the compiler finds, or when there is no compiler
     */
    public static RuleStages load(List<Layer> layers) {
        Faults faults = new Faults();
        Optional<RuleStages> rules = load(layers, faults);
        faults.throwIfAny();
        return rules.orElseThrow();
    }

    /**
     * Compiles all rule files that the inventories of the layers list, and keeps every fault that the compiler finds.
     *
     * @return the rules; empty after a fault
     * @throws PolicyException when there is no compiler
     */
    public static Optional<RuleStages> load(List<Layer> layers, Faults faults) {
        needCompiler();
        Map<Stage, KieBase> bases = new EnumMap<>(Stage.class);
        boolean whole = true;
        for (Stage stage : Stage.values()) {
            Map<String, Source> sources = sources(layers, stage);
            if (!sources.isEmpty()) {
                KnowledgeBuilder builder = build(sources);
                if (builder.hasErrors()) {
                    keep(builder, sources, faults);
                    whole = false;
                } else {
                    bases.put(stage, builder.newKieBase());
                }
            }
        }
        return whole ? Optional.of(new DroolsStages(bases)) : Optional.empty();
    }

    private static void needCompiler() {
        try {
            for (String type : COMPILER) {
                Class.forName(type, false, CompiledRules.class.getClassLoader());
            }
        } catch (ClassNotFoundException e) {
            throw new PolicyException(
                    "a policy folder needs a rule compiler; add org.drools:drools-compiler and org.drools:drools-mvel,"
                            + " of the version of drools-core, to the class path",
                    e);
        }
    }

    private static Map<String, Source> sources(List<Layer> layers, Stage stage) {
        Map<String, Source> sources = new LinkedHashMap<>();
        layers.forEach(layer -> layer.inventory().files().stream()
                .filter(file -> file.endsWith("/" + stage.fileName() + ".drl")
                        && layer.files().has(file))
                .map(layer::source)
                .filter(source -> !source.text().isEmpty())
                .forEach(source -> sources.put(source.name(), source)));
        return sources;
    }

    /**
     * Files of one package share their imports, so that a broken one breaks the others: those that can't be read at all are
     * told first, and the rest is compiled again without them.
     */
    private static void keep(KnowledgeBuilder builder, Map<String, Source> sources, Faults faults) {
        CompilerFaults found = new CompilerFaults(builder.getErrors(), sources);
        found.faults().forEach(faults::add);
        Set<String> broken = found.broken();
        if (!broken.isEmpty()) {
            Map<String, Source> others = new LinkedHashMap<>(sources);
            others.keySet().removeAll(broken);
            keep(build(others), others, faults);
        }
    }

    private static KnowledgeBuilder build(Map<String, Source> sources) {
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        // the pool of threads that Drools would compile with never ends
        configuration.setOption(ParallelRulesBuildThresholdOption.get(-1));
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        sources.values().forEach(source -> builder.add(resource(source), ResourceType.DRL));
        return builder;
    }

    private static Resource resource(Source source) {
        Resource resource = ResourceFactory.newByteArrayResource(source.text().getBytes(StandardCharsets.UTF_8));
        resource.setSourcePath(source.name());
        return resource;
    }
}
