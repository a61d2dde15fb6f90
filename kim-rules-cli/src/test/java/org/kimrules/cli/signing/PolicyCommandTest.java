package org.kimrules.cli.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.cli.Run;

/** {@code kim policy}, and the options that ask for signatures wherever a policy is loaded. */
class PolicyCommandTest {

    private static final String SENTENCE = "law/directive/R-01/clause.md";
    private static final String PARAMETER = "parameters/POSTS/least-share.yaml";

    @TempDir
    private Path work;

    private Path folder = Path.of("");

    @BeforeEach
    void layOutAPolicy() {
        folder = work.resolve("mentors");
        assertThat(Run.of("new", "policy", "mentors", folder.toString(), "--plain")
                        .exitCode())
                .isZero();
    }

    private String key(String name) {
        String file = work.resolve(name + ".pem").toString();
        assertThat(Run.of("policy", "key", file).exitCode()).isZero();
        return file;
    }

    private Run sign(String key, String... more) {
        List<String> args = new ArrayList<>(List.of("policy", "sign", folder.toString(), "--key", key));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private void append(String file, String line) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + line + "\n");
    }

    @Test
    void aPrivateKeyIsReadByItsOwnerAloneAndNeverPrintedOrReplaced() throws IOException {
        Path file = work.resolve("anna.pem");
        Run made = Run.of("policy", "key", file.toString());
        assertThat(made.exitCode()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String secret = Files.readString(file);
        assertThat(secret).startsWith("-----BEGIN PRIVATE KEY-----\n");
        assertThat(made.out())
                .containsPattern("The key [0-9a-f]{64} is in ")
                .doesNotContain(secret.lines().toList().get(1));
        Run again = Run.of("policy", "key", file.toString());
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("expected two new files");
        assertThat(file).content().isEqualTo(secret);
    }

    @Test
    void twoPeopleSignOneAfterTheOtherAndBothAreChecked() {
        String anna = key("anna");
        String boris = key("boris");
        assertThat(sign(anna, "--sequence", "7").out()).contains("mentors 0.1.0, sequence 7, ");
        String[] verify = {"policy", "verify", folder.toString(), "--signer", anna + ".pub", "--signer", boris + ".pub"
        };
        Run early = Run.of(verify);
        assertThat(early.exitCode()).isEqualTo(3);
        assertThat(early.err())
                .contains("signatures.json  SIGNATURES_TOO_FEW", "found:    1 that fit", "expected: 2 of ");
        assertThat(sign(boris).exitCode()).isZero();
        Run verified = Run.of(verify);
        assertThat(verified.err()).isEmpty();
        assertThat(verified.out()).contains("mentors 0.1.0, sequence 7, ", " files: signed as required.");
    }

    @Test
    void everyCommandThatLoadsAPolicyCanAskForSignatures() throws IOException {
        String anna = key("anna");
        sign(anna, "--sequence", "7");
        String policy = folder.toString();
        String plan = folder.resolve("cases/base.yaml").toString();
        List<List<String>> commands = List.of(
                List.of("clauses", "--policy", policy),
                List.of("check", plan, "--known-on", "2024-01-01", "--policy", policy),
                List.of("test", policy, "--clause", "R-01"),
                List.of("impact", policy, policy));
        List<String> signed = List.of("--signer", anna + ".pub", "--require-signatures", "1", "--least-sequence", "7");
        for (List<String> command : commands) {
            assertThat(run(command, signed).err()).as(command.toString()).doesNotContain("policy · faults");
        }
        append(PARAMETER, "# more");
        for (List<String> command : commands) {
            Run refused = run(command, signed);
            assertThat(refused.exitCode()).as(command.toString()).isEqualTo(3);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).contains(PARAMETER + "  FILE_ALTERED");
        }
    }

    private static Run run(List<String> command, List<String> options) {
        return Run.of(Stream.concat(command.stream(), options.stream()).toArray(String[]::new));
    }

    @Test
    void anOlderManifestIsRefusedAndANewOneNeedsAHigherNumber() {
        String anna = key("anna");
        sign(anna, "--sequence", "7");
        Run older = Run.of("policy", "verify", folder.toString(), "--signer", anna + ".pub", "--least-sequence", "8");
        assertThat(older.err()).contains("manifest.json  MANIFEST_SEQUENCE");
        assertThat(sign(anna, "--sequence", "7").err()).contains("MANIFEST_SEQUENCE", "more than 7");
        assertThat(sign(anna, "--sequence", "0").exitCode()).isEqualTo(2);
        assertThat(sign(anna, "--sequence", "8").exitCode()).isZero();
    }

    @Test
    void thePrebuiltPolicyThatNobodySignedIsRefusedWhoeverNamesIt() {
        String anna = key("anna") + ".pub";
        String plan = Run.plan("bielefeld-2020.yaml");
        String receipt = work.resolve("receipt.json").toString();
        Run.of("check", plan, "--receipt", receipt);
        for (String[] command : new String[][] {
            {"clauses"},
            {"check", plan},
            {"verify", receipt},
            {"batch", Path.of(plan).getParent().toString(), "--out", "-"},
            {"impact", "kim-nrw", "kim-nrw"}
        }) {
            Run refused = run(List.of(command), List.of("--signer", anna));
            assertThat(refused.exitCode()).as(command[0]).isEqualTo(3);
            assertThat(refused.err()).as(command[0]).contains("manifest.json  MANIFEST_MISSING");
        }
    }

    @Test
    void optionsThatContradictEachOtherAreRefused() {
        String anna = key("anna") + ".pub";
        assertThat(Run.of("clauses", "--signer", anna, "--require-signatures", "2")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of("clauses", "--require-signatures", "1").exitCode()).isEqualTo(2);
        assertThat(Run.of("clauses", "--least-sequence", "1").exitCode()).isEqualTo(2);
        assertThat(Run.of("policy", "verify", folder.toString()).err()).contains("no --signer");
    }

    @Test
    void aKeyWithoutItsPublicHalfOrWithAnotherOneDoesNotSign() throws IOException {
        String anna = key("anna");
        Files.copy(Path.of(key("boris") + ".pub"), Path.of(anna + ".pub"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(sign(anna, "--sequence", "1").err()).contains("holds a public key of another private key");
        Files.delete(Path.of(anna + ".pub"));
        assertThat(sign(anna, "--sequence", "1").err()).contains("cannot read the key");
    }

    @Test
    void aClauseShowsWhoSignedItOffAndWhatChangedSince() throws IOException {
        String anna = key("anna");
        String[] signOff = {
            "policy", "sign-off", folder.toString(), "R-01", "--by", "Rechtsamt", "--on", "2026-11-29", "--key", anna
        };
        assertThat(Run.of(signOff).out()).contains("mentors/law/directive/R-01: signed off by Rechtsamt on 2026-11-29");
        String[] clauses = {"clauses", "--lang", "en", "--policy", folder.toString()};
        assertThat(Run.of(clauses).out())
                .containsPattern("Legal sign-off: Rechtsamt · 2026-11-29 · key [0-9a-f]{16}\n")
                .contains("Legal sign-off: none");
        append(SENTENCE, "More.");
        assertThat(Run.of(clauses).out().replaceAll("\\s+", " ")).contains("lapsed, changed since: sentence");
        signOff[3] = "R-11";
        Run unknown = Run.of(signOff);
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("no clause `R-11`");
    }
}
