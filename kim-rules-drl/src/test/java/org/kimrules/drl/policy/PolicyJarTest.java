package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.law.Clause;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;

/** A policy in a jar of somebody else, whose classes and files only its own class loader knows, with its layer in this one. */
class PolicyJarTest {

    @TempDir
    private Path folder;

    private ChoirJar jar = new ChoirJar(Path.of(""));

    @BeforeEach
    void buildTheJar() throws IOException {
        jar = ChoirJar.in(folder.resolve("jar"));
    }

    private <T> T withJar(Supplier<T> asked) throws IOException {
        return ChoirJar.with(jar.classes(), asked);
    }

    @Test
    void itsPolicyIsFoundAndAnswersLikeTheOneCompiledFromItsFolder() throws IOException {
        Policy compiled = Policies.load(jar.classes().resolve("policies/choirs"));
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
        jar.write("META-INF/kie/org.example/choir-rules/drools-model", "Drools-Model-Version:10.2.0\n");
        assertThatThrownBy(() -> withJar(() -> Policies.load("choirs")))
                .isInstanceOf(PolicyException.class)
                .hasMessage("the loaded rules differ from the inventory: missing [CH-01-s: employed by a music school,"
                        + " CH-01-v: employed by somebody else], not listed []");
    }

    @Test
    void aJarThatWasBuiltWithoutModelsSaysWhatItLacks() throws IOException {
        Files.delete(jar.classes().resolve("META-INF/kie/org.example/choir-rules/drools-model"));
        assertThatThrownBy(() -> withJar(() -> Policies.load("choirs")))
                .hasMessage(
                        "no prebuilt rules: `META-INF/kie/org.example/choir-rules/drools-model` is not on the class path;"
                                + " is the jar built with the goal build of kie-maven-plugin?");
    }
}
