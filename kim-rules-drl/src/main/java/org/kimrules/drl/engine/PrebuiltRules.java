package org.kimrules.drl.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.CanonicalKiePackages;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kimrules.core.data.Documents;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.Layer;

/** Rules that were compiled to the executable model when their jar was built. No compiler is needed to load them. */
public final class PrebuiltRules {

    private PrebuiltRules() {}

    /**
     * The models of one jar, as its build lists them.
     *
     * @param group the group id of the jar
     * @param artifact the artifact id of the jar
     * @param loader the class loader that finds what the jar holds
     */
    public record Models(String group, String artifact, ClassLoader loader) {

        /** Returns the same models as another loader finds them. */
        public Models in(ClassLoader other) {
            return new Models(group, artifact, other);
        }

        private Listing listing() {
            return new Listing(this, List.of(listed().split("\\s+")));
        }

        private String listed() {
            String list = "META-INF/kie/" + group + "/" + artifact + "/drools-model";
            try (InputStream in = loader.getResourceAsStream(list)) {
                if (in == null) {
                    throw new PolicyException(
                            "no prebuilt rules: `" + list + "` is not on the class path; is the jar built"
                                    + " with the goal build of kie-maven-plugin?");
                }
                return Documents.decode(in.readAllBytes());
            } catch (IOException e) {
                throw new PolicyException("cannot read the list of prebuilt rules `" + list + "`", e);
            }
        }

        private Model instantiate(String className) {
            try {
                return Class.forName(className, true, loader)
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new PolicyException("cannot load the prebuilt rules `" + className + "`", e);
            }
        }
    }

    /** The names of the models of one jar. */
    private record Listing(Models models, List<String> names) {

        /** Returns the models of the packages that start so. */
        private Stream<Model> of(String prefix) {
            return names.stream()
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .map(models::instantiate);
        }
    }

    /**
     * Loads the rules of the layers, those of one stage together. The last part of a rule package is the name of its stage.
     *
     * @param jars the models of all jars that the layers may lie in
     * @throws PolicyException when there are none, or one does not load
     */
    public static RuleStages load(List<Layer> layers, List<Models> jars) {
        List<Listing> listings = jars.stream().map(Models::listing).toList();
        Map<Stage, KieBase> bases = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            List<Model> models = layers.stream()
                    .map(layer -> layer.rulePackage() + "." + stage.fileName() + ".")
                    .flatMap(prefix -> listings.stream().flatMap(jar -> jar.of(prefix)))
                    .toList();
            if (!models.isEmpty()) {
                bases.put(stage, base(models));
            }
        }
        if (bases.isEmpty()) {
            throw new PolicyException("no prebuilt rules in the packages "
                    + layers.stream().map(Layer::rulePackage).toList());
        }
        return new DroolsStages(bases);
    }

    private static KieBase base(List<Model> models) {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        KiePackagesBuilder builder = new KiePackagesBuilder(configuration);
        models.forEach(builder::addModel);
        CanonicalKiePackages packages = builder.build();
        JoinMeter.into(packages.getKiePackages());
        return new KieBaseBuilder(configuration).createKieBase(packages);
    }
}
