package org.kimrules.cli.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.cli.Run;

/** {@code kim check --receipt} and {@code kim verify}. */
class ReceiptCommandsTest {

    private static final String PLAN = Run.plan("bielefeld-2020.yaml");

    @TempDir
    private Path folder;

    private String receipt = "";

    @BeforeEach
    void nameTheReceipt() {
        receipt = folder.resolve("receipt.json").toString();
    }

    private String key(String name, String kind, byte[] encoded) throws IOException {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return Files.writeString(
                        folder.resolve(name),
                        "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n")
                .toString();
    }

    private static KeyPair keys() throws NoSuchAlgorithmException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    @Test
    void aReceiptIsWrittenBesideTheReportAndVerified() throws IOException {
        Run check = Run.of("check", PLAN, "--receipt", receipt);
        assertThat(check).isEqualTo(Run.of("check", PLAN));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(Path.of(receipt));
        }
        Run verify = Run.of("verify", receipt);
        assertThat(verify.exitCode()).isZero();
        assertThat(verify.err()).isEmpty();
        assertThat(verify.out())
                .contains(
                        "Ergebnis: bestätigt.",
                        "Signatur: keine",
                        "nicht belegt, wer den Beleg ausgestellt hat",
                        "Programm: kim-nrw, Fassung",
                        "Kenntnisstand: 03.09.2020");
    }

    @Test
    void theSignatureIsCheckedWithTheKey() throws IOException, NoSuchAlgorithmException {
        KeyPair keys = keys();
        String signing = key("private.pem", "PRIVATE KEY", keys.getPrivate().getEncoded());
        String checking = key("public.pem", "PUBLIC KEY", keys.getPublic().getEncoded());
        String other = key("other.pem", "PUBLIC KEY", keys().getPublic().getEncoded());
        Run.of("check", PLAN, "--receipt", receipt);
        assertThat(Run.of("verify", receipt, "--key", checking).exitCode()).isEqualTo(6);
        Run.of("check", PLAN, "--receipt", receipt, "--sign", signing);
        Run valid = Run.of("verify", receipt, "--key", checking, "--lang", "en");
        assertThat(valid.exitCode()).isZero();
        assertThat(valid.out()).contains("Signature: valid").doesNotContain("nothing shows who");
        assertThat(Run.of("verify", receipt, "--key", other, "--lang", "en"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(7))
                .satisfies(run -> assertThat(run.out()).contains("Result: signature wrong."));
        assertThat(Run.of("verify", receipt, "--key", signing).err())
                .contains("holds a block `PRIVATE KEY`, expected a block `-----BEGIN PUBLIC KEY-----`");
    }

    @Test
    void aChangedAmountIsFoundAndNamedForPeopleAndForPrograms() throws IOException {
        Run.of("check", PLAN, "--receipt", receipt);
        Path file = Path.of(receipt);
        Files.writeString(file, Files.readString(file).replace("\"grant\":\"605000.00\"", "\"grant\":\"605000.01\""));
        Run text = Run.of("verify", receipt);
        assertThat(text.exitCode()).isEqualTo(1);
        assertThat(text.out())
                .contains("Ergebnis: verändert.", "  /payload/assessment/years/1/grant\n    erwartet: \"605000.00\"\n");
        assertThat(Run.of("verify", receipt, "--format", "json").out())
                .startsWith("{\n  \"result\": \"ALTERED\",\n  \"signature\": \"NONE\",\n  \"assessment\": null,")
                .contains("\"pointer\": \"/payload/assessment/years/1/grant\"");
    }

    @Test
    void whatIsNoReceiptSaysWhy() {
        Run run = Run.of("verify", PLAN, "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("== What cannot be read: 1", "SYNTAX");
    }

    @Test
    void optionsThatCannotBeUsedAreBadInputAndLeaveNoFile() throws IOException {
        Run unwritable = Run.of(
                "check",
                PLAN,
                "--receipt",
                folder.resolve("no").resolve("r.json").toString());
        assertThat(unwritable.exitCode()).isEqualTo(2);
        assertThat(unwritable.err()).contains("kim: cannot write the receipt");
        assertThat(Run.of("check", PLAN, "--receipt", folder.toString()).err()).contains("not a file");
        String key = key("k.pem", "PRIVATE KEY", new byte[48]);
        assertThat(Run.of("check", PLAN, "--receipt", receipt, "--sign", key).err())
                .contains("holds no Ed25519 key, expected a block", "openssl genpkey -algorithm ed25519");
        assertThat(Run.of("check", PLAN, "--sign", PLAN).exitCode()).isEqualTo(2);
        assertThat(Run.of("verify", receipt).err()).contains("cannot read the receipt");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("k.pem"));
        }
    }

    @Test
    void aKeyWithoutAReceiptHasNothingToSign() throws IOException, NoSuchAlgorithmException {
        Run run = Run.of(
                "check",
                PLAN,
                "--sign",
                key("k.pem", "PRIVATE KEY", keys().getPrivate().getEncoded()));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("say with --receipt where to");
    }
}
