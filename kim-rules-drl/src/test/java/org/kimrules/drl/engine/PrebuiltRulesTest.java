package org.kimrules.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.drools.base.rule.constraint.Constraint;
import org.junit.jupiter.api.Test;

/** The rules of the jar, as they go into a base. */
class PrebuiltRulesTest {

    private static final PrebuiltRules.Models SHIPPED =
            new PrebuiltRules.Models("org.kimrules", "kim-rules-drl", PrebuiltRules.class.getClassLoader());

    @Test
    void everyConditionOnTheLawIsAskedWithoutTheEvaluatorOfTheEngine() {
        List<Constraint> onTheLaw = JoinMeter.rules(PrebuiltRules.packages(
                                SHIPPED.listing().of("org.kimrules.").toList(), PrebuiltRules.configuration())
                        .getKiePackages())
                .flatMap(rule -> JoinMeter.patterns(rule.getLhs()))
                .flatMap(pattern -> pattern.getConstraints().stream())
                .filter(constraint -> RuleTrial.text(constraint).startsWith("law "))
                .toList();
        assertThat(onTheLaw).hasSizeGreaterThan(150).allMatch(PrebuiltRules.Applies.class::isInstance);
    }
}
