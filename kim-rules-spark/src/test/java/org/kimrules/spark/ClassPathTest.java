package org.kimrules.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassPathTest {

    private static final List<String> WHAT_RUNS_RULES = List.of(
            "org/drools/core/impl/InternalRuleBase.class",
            "org/drools/modelcompiler/KiePackagesBuilder.class",
            "org/kimrules/drl/PolicyJar.class");

    private static final List<String> WHAT_COMPILES_THEM = List.of(
            "org/antlr/runtime/Parser.class",
            "org/antlr/v4/runtime/Parser.class",
            "org/drools/compiler/builder/impl/KnowledgeBuilderImpl.class",
            "org/drools/drl/parser/DrlParser.class",
            "org/drools/mvel/MVELConstraint.class",
            "org/mvel2/MVEL.class");

    @Test
    void prebuilt_rules_run_without_a_compiler_and_without_an_antlr_that_could_clash_with_the_one_of_spark() {
        assertThat(Stream.of(WHAT_RUNS_RULES, WHAT_COMPILES_THEM).flatMap(List::stream))
                .filteredOn(file -> ClassPathTest.class.getClassLoader().getResource(file) != null)
                .isEqualTo(WHAT_RUNS_RULES);
    }
}
