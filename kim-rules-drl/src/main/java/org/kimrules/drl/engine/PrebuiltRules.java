package org.kimrules.drl.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kimrules.core.data.Documents;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.Layer;

/** Rules that were compiled to the executable model when the jar was built. No compiler is needed to load them. */
public final class PrebuiltRules {

    /** Where the build lists the classes of the model, one per rule package. */
    private static final String MODELS = "/META-INF/kie/org.kimrules/kim-rules-drl/drools-model";

    private PrebuiltRules() {}

    /**
     * Loads the rules of the layers, those of one stage together. The last part of a rule package is the name of its stage.
     *
     * @throws PolicyException when there are none, or one does not load
     */
    public static RuleStages load(List<Layer> layers) {
        Map<Stage, KieBase> bases = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            List<Model> models = layers.stream()
                    .flatMap(layer -> models(layer.rulePackage() + "." + stage.fileName() + "."))
                    .toList();
            if (!models.isEmpty()) {
                bases.put(
                        stage,
                        KieBaseBuilder.createKieBaseFromModel(models, RuleBaseFactory.newKnowledgeBaseConfiguration()));
            }
        }
        if (bases.isEmpty()) {
            throw new PolicyException("no prebuilt rules in the packages "
                    + layers.stream().map(Layer::rulePackage).toList());
        }
        return new DroolsStages(bases);
    }

    private static Stream<Model> models(String prefix) {
        return Arrays.stream(listed().split("\\s+"))
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .map(PrebuiltRules::instantiate);
    }

    private static String listed() {
        try (InputStream in = PrebuiltRules.class.getResourceAsStream(MODELS)) {
            if (in == null) {
                throw new PolicyException("the jar lists no prebuilt rules");
            }
            return Documents.decode(in.readAllBytes());
        } catch (IOException e) {
            throw new PolicyException("cannot read the list of prebuilt rules", e);
        }
    }

    private static Model instantiate(String className) {
        try {
            return Class.forName(className)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new PolicyException("cannot load the prebuilt rules `" + className + "`", e);
        }
    }
}
