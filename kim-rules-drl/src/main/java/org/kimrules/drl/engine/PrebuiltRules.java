package org.kimrules.drl.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.rule.constraint.Constraint;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.CanonicalKiePackages;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.rule.FactHandle;
import org.kimrules.core.data.Documents;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.fact.Subject;
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

        Listing listing() {
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
    record Listing(Models models, List<String> names) {

        /** Returns the models of the packages that start so. */
        Stream<Model> of(String prefix) {
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
        KieBaseConfiguration configuration = configuration();
        for (Stage stage : Stage.values()) {
            List<Model> models = layers.stream()
                    .map(layer -> layer.rulePackage() + "." + stage.fileName() + ".")
                    .flatMap(prefix -> listings.stream().flatMap(jar -> jar.of(prefix)))
                    .toList();
            if (!models.isEmpty()) {
                bases.put(stage, base(models, configuration));
            }
        }
        if (bases.isEmpty()) {
            throw new PolicyException("no prebuilt rules in the packages "
                    + layers.stream().map(Layer::rulePackage).toList());
        }
        return new DroolsStages(bases);
    }

    /** Returns what bases are made with; making it looks for files on the class path. */
    static KieBaseConfiguration configuration() {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        // sessions of a base that never changes keep their facts in a simpler store
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return configuration;
    }

    static KieBase base(List<Model> models, KieBaseConfiguration configuration) {
        return new KieBaseBuilder(configuration).createKieBase(packages(models, configuration));
    }

    /** Returns the rules of the models, ready for a base. */
    static CanonicalKiePackages packages(List<Model> models, KieBaseConfiguration configuration) {
        KiePackagesBuilder builder = new KiePackagesBuilder(configuration);
        models.forEach(builder::addModel);
        CanonicalKiePackages packages = builder.build();
        Map<String, Rule> written = models.stream()
                .flatMap(model -> model.getRules().stream())
                .collect(Collectors.toMap(Rule::getName, Function.identity(), PrebuiltRules::namesake));
        packages.getKiePackages().forEach(PrebuiltRules::unwatched);
        JoinMeter.into(packages.getKiePackages());
        JoinMeter.rules(packages.getKiePackages()).forEach(rule -> {
            rule.setConsequence(consequence(rule, written.get(rule.getName())));
            JoinMeter.patterns(rule.getLhs()).forEach(Applies::into);
        });
        return packages;
    }

    /** No rule changes a fact; else the engine would ask each type for what can change, by its annotations. */
    private static void unwatched(KiePackage rules) {
        ((InternalKnowledgePackage) rules)
                .getTypeDeclarations()
                .values()
                .forEach(type -> type.setPropertyReactive(false));
    }

    /** The engine itself would keep one of the two without a word. */
    private static Rule namesake(Rule one, Rule other) {
        throw new PolicyException("two rules are named `" + one.getName() + "`");
    }

    private static RuleTrace.Telling consequence(RuleImpl rule, @Nullable Rule written) {
        if (written == null || written.getDefaultConsequence() == null || rule.hasNamedConsequences()) {
            throw new PolicyException("`" + rule.getName() + "` is no rule with one consequence");
        }
        return new RuleTrace.Telling(rule.getName(), written.getDefaultConsequence());
    }

    /**
     * Asks whether a clause applies to a subject, as the text of the rule does. Most conditions begin so, and each subject is asked for
     * every clause that some rule answers: the engine's way to its evaluator costs several times what the look into the set does.
     */
    static final class Applies extends JoinMeter.Own implements AlphaNodeFieldConstraint {

        private static final java.util.regex.Pattern LAW = java.util.regex.Pattern.compile("law contains \"([^\"]*)\"");

        private final String clause;

        private Applies(String clause) {
            this.clause = clause;
        }

        private static void into(Pattern pattern) {
            if (Subject.class.isAssignableFrom(Reads.type(pattern))) {
                pattern.getConstraints().replaceAll(Applies::of);
            }
        }

        private static Constraint of(Constraint asked) {
            Matcher law = LAW.matcher(RuleTrial.text(asked));
            return law.matches() ? new Applies(law.group(1)) : asked;
        }

        @Override
        public boolean isAllowed(FactHandle handle, ValueResolver session) {
            return ((Subject) handle.getObject()).law().contains(clause);
        }

        @Override
        public ConstraintType getType() {
            return ConstraintType.ALPHA;
        }

        @Override
        public Applies cloneIfInUse() {
            return this;
        }

        /** Rules that ask for the same clause share the question. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Applies applies && clause.equals(applies.clause);
        }

        @Override
        public int hashCode() {
            return clause.hashCode();
        }

        @Override
        public String toString() {
            return "law contains \"" + clause + "\"";
        }
    }
}
