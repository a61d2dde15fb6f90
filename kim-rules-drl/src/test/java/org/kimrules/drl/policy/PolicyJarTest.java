package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.law.Clause;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;

/**
 * A policy in a jar of somebody else, whose classes and files only its own class loader knows, with its layer in this one.
 * The model that kie-maven-plugin would write is written by hand and compiled here.
 */
class PolicyJarTest {

    private static final String PROVIDER = """
            package choirs;

            public final class ChoirPolicies extends org.kimrules.drl.PolicyJar {
                public ChoirPolicies() {
                    super("org.example", "choir-rules", "choirs");
                }
            }
            """;

    private static final String MODEL = """
            package org.kimrules.policies.choirs.check;

            import static org.drools.model.DSL.*;
            import static org.drools.model.PatternDSL.pattern;
            import static org.drools.model.PatternDSL.rule;

            import java.util.List;
            import org.drools.model.*;
            import org.kimrules.drl.fact.PositionSlice;
            import org.kimrules.drl.finding.Findings;

            public final class RulesOfChoirs implements Model {

                private static final String PACKAGE = "org.kimrules.policies.choirs.check";

                public String getName() {
                    return PACKAGE;
                }

                public String getPackageName() {
                    return PACKAGE;
                }

                public List<Global> getGlobals() {
                    return List.of();
                }

                public List<TypeMetaData> getTypeMetaDatas() {
                    return List.of();
                }

                public List<EntryPoint> getEntryPoints() {
                    return List.of();
                }

                public List<Query> getQueries() {
                    return List.of();
                }

                public List<Rule> getRules() {
                    return List.of(
                            answer("CH-01-s: employed by a music school", true),
                            answer("CH-01-v: employed by somebody else", false));
                }

                private static Rule answer(String name, boolean school) {
                    Variable<PositionSlice> slice = declarationOf(PositionSlice.class);
                    return rule(PACKAGE, name)
                            .metadata("Clause", "CH-01")
                            .build(
                                    pattern(slice).expr(name, each -> each.law().contains("CH-01")
                                            && each.employer().equals("MUSIC_SCHOOL") == school),
                                    on(slice).execute((drools, each) -> drools.insert(
                                            school ? Findings.satisfied(each) : Findings.violated(each))));
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void buildTheJar() throws IOException {
        jar = folder.resolve("jar");
        Choirs.in(jar.resolve("policies"));
        write("choirs/ChoirPolicies.java", PROVIDER);
        write("org/kimrules/policies/choirs/check/RulesOfChoirs.java", MODEL);
        write("META-INF/services/org.kimrules.core.policy.PolicyProvider", "choirs.ChoirPolicies\n");
        write(
                "META-INF/kie/org.example/choir-rules/drools-model",
                "Drools-Model-Version:10.2.0\norg.kimrules.policies.choirs.check.RulesOfChoirs\n");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        jar.resolve("choirs/ChoirPolicies.java").toString(),
                        jar.resolve("org/kimrules/policies/choirs/check/RulesOfChoirs.java")
                                .toString());
        assertThat(failed).isZero();
    }

    private void write(String file, String text) throws IOException {
        Path path = jar.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Asks with the jar on the class path of the thread, as an application that loads plug-ins does. */
    private <T> T withJar(Supplier<T> asked) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return asked.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void itsPolicyIsFoundAndAnswersLikeTheOneCompiledFromItsFolder() throws IOException {
        Policy compiled = Policies.load(jar.resolve("policies/choirs"));
        withJar(() -> {
            assertThat(Policies.ids()).containsExactly("choirs", "kim-nrw");
            Policy prebuilt = Policies.load("choirs");
            for (String employer : List.of("MUSIC_SCHOOL", "CHOIR")) {
                assertThat(OtherProgrammeTest.assess(prebuilt, employer, "25000.00"))
                        .isEqualTo(OtherProgrammeTest.assess(compiled, employer, "25000.00"));
            }
            assertThat(prebuilt.fingerprint().files().keySet())
                    .contains("choirs/policy.yaml", "grant-law-nrw/policy.yaml");
            Clause clause = prebuilt.register().clause("CH-01");
            assertThat(prebuilt.filesOf(clause)).isEqualTo(compiled.filesOf(clause));
            return prebuilt;
        });
    }

    @Test
    void aModelThatLacksARuleOfTheInventoryIsRefused() throws IOException {
        write("META-INF/kie/org.example/choir-rules/drools-model", "Drools-Model-Version:10.2.0\n");
        assertThatThrownBy(() -> withJar(() -> Policies.load("choirs")))
                .isInstanceOf(PolicyException.class)
                .hasMessage("the loaded rules differ from the inventory: missing [CH-01-s: employed by a music school,"
                        + " CH-01-v: employed by somebody else], not listed []");
    }

    @Test
    void aJarThatWasBuiltWithoutModelsSaysWhatItLacks() throws IOException {
        Files.delete(jar.resolve("META-INF/kie/org.example/choir-rules/drools-model"));
        assertThatThrownBy(() -> withJar(() -> Policies.load("choirs")))
                .hasMessage(
                        "no prebuilt rules: `META-INF/kie/org.example/choir-rules/drools-model` is not on the class path;"
                                + " is the jar built with the goal build of kie-maven-plugin?");
    }
}
