package org.kimrules.core.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.policy.Signers;

/** Manifests have one form each, are signed as they are written, and who asks for signatures can ask for no nonsense. */
class ManifestTest {

    private static final Manifest MANIFEST = Manifest.of(
            new PolicyRef("choirs", "0.0.1"),
            7,
            Map.of(
                    "policy.yaml",
                    new byte[] {'a'},
                    "../layer/policy.yaml",
                    new byte[0],
                    "../../etc/passwd",
                    new byte[0]));
    private static final KeyPair ANNA = Keys.pair();

    private static byte[] written(String before, String after) {
        String text = new String(MANIFEST.bytes(), StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        return text.replace(before, after).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aManifestIsOneLineOfJsonWithTheDigestsOfAllFiles() {
        String empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assertThat(new String(MANIFEST.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"files\":{\"../../etc/passwd\":\"" + empty + "\",\"../layer/policy.yaml\":\"" + empty
                                + "\",\"policy.yaml\":\"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb\"},"
                                + "\"format\":\"kim-rules-manifest/1\",\"policy\":\"choirs\",\"sequence\":7,\"version\":\"0.0.1\"}");
    }

    @Test
    void whatIsWrittenIsRead() {
        assertThat(Manifest.read(MANIFEST.bytes())).isEqualTo(MANIFEST);
        Signatures signatures = Signatures.NONE.with(MANIFEST, ANNA);
        assertThat(Signatures.read(signatures.bytes())).isEqualTo(signatures);
    }

    @Test
    void aLayerIsNothingButAFolderBeside() {
        assertThat(MANIFEST.layers()).containsExactly("layer");
    }

    @Test
    void theSignatureIsOneOfTheBytesOfTheFile() {
        String signature = Signatures.NONE.with(MANIFEST, ANNA).all().get(0).value();
        assertThat(Seal.fits(signature, MANIFEST.bytes(), ANNA.getPublic())).isTrue();
        assertThat(Seal.fits(signature, written("7", "8"), ANNA.getPublic())).isFalse();
    }

    @Test
    void aKeyThatSignsAgainReplacesItsSignature() {
        Signatures twice =
                Signatures.NONE.with(MANIFEST, ANNA).with(MANIFEST, Keys.pair()).with(MANIFEST, ANNA);
        assertThat(twice.all()).hasSize(2);
    }

    @Test
    void aManifestInAnyOtherFormIsRefused() {
        for (byte[] other : new byte[][] {
            written("\"sequence\":7", "\"sequence\":0"),
            written("\"sequence\":7", "\"sequence\":7.0"),
            written("\"sequence\":7", "\"sequence\":18446744073709551617"),
            written("manifest/1", "manifest/2"),
            written(",", ", "),
            written("\"version\":\"0.0.1\"", "\"version\":\"0.0.1\",\"x\":\"\""),
            written("\"policy\":\"choirs\",", ""),
            written("}", "}\n")
        }) {
            assertThatThrownBy(() -> Manifest.read(other))
                    .as(new String(other, StandardCharsets.UTF_8))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void aKeyIsReadAsItWasWritten() {
        assertThat(Keys.signing(Keys.pem(ANNA.getPrivate()))).isEqualTo(ANNA.getPrivate());
        assertThat(Keys.checking(Keys.pem(ANNA.getPublic()))).isEqualTo(ANNA.getPublic());
        assertThat(Keys.decoded(Keys.encoded(ANNA.getPublic()))).isEqualTo(ANNA.getPublic());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keys.decoded(Keys.encoded(ANNA.getPublic()).replace('a', 'A')));
    }

    @Test
    void twoHalvesOfDifferentPairsAreNoPair() {
        assertThat(Keys.pair(ANNA.getPrivate(), ANNA.getPublic()).getPublic()).isEqualTo(ANNA.getPublic());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keys.pair(ANNA.getPrivate(), Keys.pair().getPublic()))
                .withMessage("a public key of another private key");
    }

    @Test
    void signersAreRefusedWhoCouldNeverOrNeedNeverSign() {
        Map<String, PublicKey> anna = Map.of("anna", ANNA.getPublic());
        assertThatIllegalArgumentException().isThrownBy(() -> Signers.of(0, anna));
        assertThatIllegalArgumentException().isThrownBy(() -> Signers.of(2, anna));
        assertThatIllegalArgumentException().isThrownBy(() -> new Signers(0, new TreeMap<>(anna), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signers.of(1, anna).since(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Signers(0, Collections.emptySortedMap(), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signers.of(2, Map.of("anna", ANNA.getPublic(), "boris", ANNA.getPublic())))
                .withMessage("one key has two of the names [anna, boris]");
        assertThat(Signers.NONE.none()).isTrue();
        assertThat(Signers.of(1, anna).none()).isFalse();
    }
}
