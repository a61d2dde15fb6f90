package org.kimrules.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.base.rule.constraint.Constraint;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;

/** The rules of the jar, as they go into a base. */
class PrebuiltRulesTest {

    private static final String LIST = "META-INF/kie/org.kimrules/kim-rules-drl/drools-model";

    private static List<Model> models() throws IOException, ReflectiveOperationException {
        ClassLoader loader = PrebuiltRules.class.getClassLoader();
        List<Model> models = new ArrayList<>();
        try (InputStream list = Objects.requireNonNull(loader.getResourceAsStream(LIST))) {
            for (String name : new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\\s+")) {
                if (name.startsWith("org.kimrules.")) {
                    models.add((Model)
                            loader.loadClass(name).getDeclaredConstructor().newInstance());
                }
            }
        }
        return models;
    }

    @Test
    void everyConditionOnTheLawIsAskedWithoutTheEvaluatorOfTheEngine() throws Exception {
        List<Constraint> onTheLaw = JoinMeter.rules(
                        PrebuiltRules.packages(models(), RuleBaseFactory.newKnowledgeBaseConfiguration())
                                .getKiePackages())
                .flatMap(rule -> JoinMeter.patterns(rule.getLhs()))
                .flatMap(pattern -> pattern.getConstraints().stream())
                .filter(constraint -> RuleTrial.text(constraint).startsWith("law "))
                .toList();
        assertThat(onTheLaw).hasSizeGreaterThan(150).allMatch(PrebuiltRules.Applies.class::isInstance);
    }
}
