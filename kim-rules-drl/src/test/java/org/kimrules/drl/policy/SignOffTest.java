package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.ClauseFiles.Part;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.signing.Keys;
import org.kimrules.core.signing.SignOff;
import org.kimrules.core.signing.SignOff.Standing;
import org.kimrules.core.signing.SignOffs;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.folder.signed.SigningOff;

/** A sign-off of a clause holds as long as its rules, its parameters and its sentence are what was signed, and no longer. */
class SignOffTest {

    private static final KeyPair LEGAL = Keys.pair();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final String CLAUSE = "law/handlungskonzept-2020/B1-03/";
    private static final int STEP = 5;

    @TempDir
    private Path policies;

    private PolicyCopy copy = new PolicyCopy(Path.of(""));

    @BeforeEach
    void signTheClauseOff() throws IOException {
        copy = PolicyCopy.into(policies);
        SigningOff.in(copy.folder()).add("B1-03", "Rechtsamt", DAY, LEGAL);
    }

    private ClauseFiles clause() {
        PolicyFolder policy = PolicyFolder.read(PolicyFiles.in(copy.folder()));
        return policy.filesOf(policy.register().clause("B1-03"));
    }

    private static List<String> shown(ClauseFiles clause) {
        return SignOffs.of(clause).all().stream()
                .map(each -> each.by() + " " + each.on() + " " + each.standing(clause) + " " + each.changed(clause))
                .toList();
    }

    @Test
    void itNamesWhoSignedAndWhen() {
        assertThat(shown(clause())).containsExactly("Rechtsamt 2026-11-29 SIGNED []");
        assertThat(SignOffs.of(clause()).all())
                .extracting(SignOff::key, SignOff::clause)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        LEGAL.getPublic(), "kim-nrw/law/handlungskonzept-2020/B1-03"));
    }

    @Test
    void aChangeOfTheRulesLapsesIt() throws IOException {
        copy.append(CLAUSE + "grant.drl", "// more");
        assertThat(shown(clause())).containsExactly("Rechtsamt 2026-11-29 LAPSED [RULES]");
    }

    @Test
    void aChangeOfAParameterThatTheRulesReadLapsesIt() throws IOException {
        copy.edit("parameters/B1/personnel.yaml", "55000.00", "55000.01");
        assertThat(shown(clause())).containsExactly("Rechtsamt 2026-11-29 LAPSED [PARAMETERS]");
    }

    @Test
    void aChangeOfTheSentenceLapsesIt() throws IOException {
        copy.append(CLAUSE + "clause.md", "More.");
        assertThat(shown(clause())).containsExactly("Rechtsamt 2026-11-29 LAPSED [SENTENCE]");
    }

    @Test
    void everyPartThatChangedIsNamed() throws IOException {
        copy.append(CLAUSE + "grant.drl", "// more");
        copy.append(CLAUSE + "clause.md", "More.");
        copy.edit("parameters/B1/personnel.yaml", "55000.00", "55000.01");
        assertThat(shown(clause())).containsExactly("Rechtsamt 2026-11-29 LAPSED [RULES, PARAMETERS, SENTENCE]");
    }

    @Test
    void nothingElseTouchesIt() throws IOException {
        copy.append("law/handlungskonzept-2020/B1-02/check.drl", "// more");
        copy.append("law/handlungskonzept-2020/B1-02/clause.md", "More.");
        copy.append("parameters/B2/personnel.yaml", "# more");
        copy.append("policy.yaml", "");
        copy.append("law/handlungskonzept-2020/document.yaml", "");
        copy.append(CLAUSE + "cases.yaml", "# more");
        assertThat(shown(clause())).containsExactly("Rechtsamt 2026-11-29 SIGNED []");
    }

    @Test
    void whatWasSignedOffOnceMoreCountsAnewAndOthersStay() throws IOException {
        copy.append(CLAUSE + "clause.md", "More.");
        SigningOff folder = SigningOff.in(copy.folder());
        folder.add("B1-03", "Fachamt", DAY, Keys.pair());
        SigningOff.in(copy.folder()).add("B1-03", "Rechtsamt", DAY.plusDays(1), LEGAL);
        assertThat(shown(clause())).containsExactly("Fachamt 2026-11-29 SIGNED []", "Rechtsamt 2026-11-30 SIGNED []");
    }

    @Test
    void aSignOffOfAnotherClauseIsWrong() throws IOException {
        Path other = copy.folder().resolve("law/handlungskonzept-2020/B1-02/" + ClauseFiles.SIGN_OFFS);
        Files.copy(copy.folder().resolve(CLAUSE + ClauseFiles.SIGN_OFFS), other);
        PolicyFolder policy = PolicyFolder.read(PolicyFiles.in(copy.folder()));
        ClauseFiles clause = policy.filesOf(policy.register().clause("B1-02"));
        assertThat(SignOffs.of(clause).all())
                .extracting(each -> each.standing(clause))
                .containsExactly(Standing.WRONG);
    }

    @Test
    void noByteOfItCanBeFlipped() {
        ClauseFiles clause = clause();
        byte[] bytes = clause.signOffs().orElseThrow().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i += STEP) {
            byte[] other = bytes.clone();
            other[i] ^= 1;
            assertThat(isRefused(other, clause))
                    .as("byte %d of the sign-offs", i)
                    .isTrue();
        }
        assertThat(isRefused(bytes, clause)).isFalse();
    }

    private static boolean isRefused(byte[] file, ClauseFiles clause) {
        try {
            return SignOffs.read(file).all().stream().anyMatch(each -> each.standing(clause) == Standing.WRONG);
        } catch (InvalidInputException e) {
            return true;
        }
    }

    @Test
    void aFileThatIsNoneIsAFaultOfThePolicy() throws IOException {
        Files.writeString(copy.folder().resolve(CLAUSE + ClauseFiles.SIGN_OFFS), "{}");
        assertThatThrownBy(() -> shown(clause()))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("B1-03/sign-offs.json: FIELD_MISSING");
    }

    @Test
    void nobodySignsOffWithoutANameOrAClauseThatIsNotThere() {
        SigningOff folder = SigningOff.in(copy.folder());
        assertThatThrownBy(() -> folder.add("B1-03", " ", DAY, LEGAL)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> folder.add("B1-33", "Rechtsamt", DAY, LEGAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no clause `B1-33`");
        assertThat(clause().digests()).containsOnlyKeys(Part.values());
    }
}
