package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.Signers;
import org.kimrules.core.signing.Keys;
import org.kimrules.drl.folder.signed.SignedJar;
import org.kimrules.drl.folder.signed.Signing;

/** A jar of rules is signed as a whole, with the jar of its layer, and runs as it was when it was checked. */
class SignedJarTest {

    private static final KeyPair ANNA = Keys.pair();
    private static final Signers SIGNERS =
            Signers.of(1, Map.of("anna", ANNA.getPublic())).since(3);
    private static final String MODEL = "org.kimrules.policies.choirs.check.RulesOfChoirs";
    private static final String RULES = "org/kimrules/policies/choirs/check/RulesOfChoirs.class";

    @TempDir
    private Path folder;

    private ChoirJar classes = new ChoirJar(Path.of(""));
    private Path jar = Path.of("");

    @BeforeEach
    void signTheJar() throws IOException {
        classes = ChoirJar.in(folder.resolve("classes"));
        jar = classes.pack(folder.resolve("choirs.jar"));
        Signing signing = Signing.jar(jar, "choirs");
        assertThat(signing.renew(3).files()).containsKeys(RULES, "../grant-law-nrw/policies/grant-law-nrw/policy.yaml");
        signing.sign(ANNA);
    }

    private List<String> refusals() throws IOException {
        return ChoirJar.with(jar, () -> {
            PolicyException refused =
                    catchThrowableOfType(PolicyException.class, () -> Policies.load("choirs", SIGNERS));
            return refused == null
                    ? List.of()
                    : refused.faults().stream()
                            .map(fault -> fault.code() + " "
                                    + fault.place().orElseThrow().file())
                            .toList();
        });
    }

    private void put(String entry, String text) throws IOException {
        try (FileSystem entries = FileSystems.newFileSystem(jar)) {
            Files.writeString(entries.getPath(entry), text);
        }
    }

    @Test
    void aSignedJarAnswersLikeItsFolder() throws IOException {
        Policy compiled = Policies.load(classes.classes().resolve("policies/choirs"));
        ChoirJar.with(jar, () -> {
            Policy signed = Policies.load("choirs", SIGNERS);
            for (String employer : List.of("MUSIC_SCHOOL", "CHOIR")) {
                assertThat(OtherProgrammeTest.assess(signed, employer, "25000.00"))
                        .isEqualTo(OtherProgrammeTest.assess(compiled, employer, "25000.00"));
            }
            assertThat(signed.fingerprint()).isEqualTo(compiled.fingerprint());
            return signed;
        });
    }

    @Test
    void aClassThatWasAlteredIsRefused() throws IOException {
        put(RULES, "no class");
        assertThat(refusals()).containsExactly("FILE_ALTERED " + RULES);
    }

    @Test
    void aResourceOrClassThatNobodySignedIsRefused() throws IOException {
        put("org/kimrules/policies/choirs/check/More.class", "");
        put("policies/choirs/more.txt", "");
        assertThat(refusals())
                .containsExactly(
                        "FILE_ADDED org/kimrules/policies/choirs/check/More.class",
                        "FILE_ADDED policies/choirs/more.txt");
    }

    @Test
    void aJarThatNobodySignedIsRefused() throws IOException {
        jar = classes.pack(folder.resolve("unsigned.jar"));
        assertThat(refusals()).containsExactly("MANIFEST_MISSING manifest.json");
    }

    @Test
    void theClassesOfRulesAreThoseThatWereCheckedWhateverBecomesOfTheJar() throws Exception {
        ClassLoader held = ChoirJar.with(jar, () -> {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            ClassLoader classes = SignedJar.checked("choirs", loader, SIGNERS).classes();
            assertThat(classes)
                    .satisfies(each ->
                            assertThat(each.loadClass(MODEL).getClassLoader()).isSameAs(each));
            return classes;
        });
        Files.delete(jar);
        Model rules = (Model) held.loadClass(MODEL).getDeclaredConstructor().newInstance();
        assertThat(rules.getRules()).hasSize(2);
        assertThat(held.loadClass(Policies.class.getName())).isSameAs(Policies.class);
    }
}
