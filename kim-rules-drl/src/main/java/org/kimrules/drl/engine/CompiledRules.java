package org.kimrules.drl.engine;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.Layer;

/**
 * Rules that are compiled from their DRL files when a policy is loaded, for authors and tests. Needs the optional
 * dependencies drools-compiler and drools-mvel. Compiling a file runs code that it holds, so load only files you trust.
 */
public final class CompiledRules {

    private CompiledRules() {}

    /**
     * Compiles all rule files that the inventories of the layers list, those of one stage together.
     *
     * @throws PolicyException with every message of the compiler; then nothing is loaded
     */
    public static RuleStages load(List<Layer> layers) {
        Map<Stage, KieBase> bases = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
            layers.forEach(layer -> layer.inventory().files().stream()
                    .filter(file -> file.endsWith("/" + stage.fileName() + ".drl"))
                    .forEach(file -> builder.add(resource(layer, file), ResourceType.DRL)));
            if (builder.hasErrors()) {
                throw new PolicyException("the rules do not compile:\n" + builder.getErrors());
            }
            KieBase base = base(builder);
            if (!base.getKiePackages().isEmpty()) {
                bases.put(stage, base);
            }
        }
        return new DroolsStages(bases);
    }

    private static Resource resource(Layer layer, String file) {
        Resource resource =
                ResourceFactory.newByteArrayResource(layer.files().read(file).getBytes(StandardCharsets.UTF_8));
        resource.setSourcePath(layer.name(file));
        return resource;
    }

    private static KieBase base(KnowledgeBuilder builder) {
        return builder.newKieBase();
    }
}
