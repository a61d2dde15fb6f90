package org.kimrules.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kimrules.core.receipt.Verification.Result;
import org.kimrules.core.signing.Keys;

class KeysTest {

    // written by openssl genpkey -algorithm ed25519 and openssl pkey -pubout, for this test only
    private static final String PRIVATE =
            pem("PRIVATE KEY", "MC4CAQAwBQYDK2VwBCIEINN5G8iKov46pteaO19Cm5xP//dKnvTvLdWclAOBp/AG");
    private static final String PUBLIC =
            pem("PUBLIC KEY", "MCowBQYDK2VwAyEACHAD8yQGmf59s3/kRgrm1aYqI2Mrc50JlwekD+5ZI8k=");

    private static String pem(String kind, String base64) {
        return "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n";
    }

    @Test
    void aPairOfKeysThatOpensslWroteSignsAndChecks() {
        Receipt signed = Issued.RECEIPT.signedWith(Keys.signing(PRIVATE));
        assertThat(Verification.of(
                                signed.bytes(), Optional.of(Keys.checking(PUBLIC)), id -> Optional.of(FilePolicy.FIRST))
                        .result())
                .isEqualTo(Result.VERIFIED);
    }

    @Test
    void whatIsNoSuchKeySaysWhatWouldBeRight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keys.signing(PUBLIC))
                .withMessage("a block `PUBLIC KEY`, expected a block `-----BEGIN PRIVATE KEY-----` in PEM as"
                        + " `openssl genpkey -algorithm ed25519` writes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keys.checking(PRIVATE))
                .withMessage("a block `PRIVATE KEY`, expected a block `-----BEGIN PUBLIC KEY-----` in PEM as"
                        + " `openssl pkey -pubout` writes for an Ed25519 key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keys.signing("ssh-ed25519 AAAA"))
                .withMessageStartingWith("no key in PEM, expected");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Keys.signing(pem("PRIVATE KEY", Base64.getEncoder().encodeToString(new byte[48]))))
                .withMessageStartingWith("no Ed25519 key, expected");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keys.signing(pem("ENCRYPTED PRIVATE KEY", "AAAA")))
                .withMessageStartingWith("a block `ENCRYPTED PRIVATE KEY`, expected");
    }
}
